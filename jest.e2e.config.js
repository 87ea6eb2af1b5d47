const unit = require('./jest.config.js');

/** The end-to-end tests: a real n8n for each file, two files at a time. */
module.exports = {
	...unit,
	roots: ['<rootDir>/test/e2e'],
	testPathIgnorePatterns: [],
	maxWorkers: 2,
	globalSetup: '<rootDir>/test/e2e/setUp/pack.ts',
	globalTeardown: '<rootDir>/test/e2e/setUp/removePacked.ts',
	// The first run installs n8n.
	testTimeout: 900_000,
};
