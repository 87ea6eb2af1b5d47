const unit = require('./jest.config.js');

/** The end-to-end tests: a real n8n for each file, one file at a time. */
module.exports = {
	...unit,
	roots: ['<rootDir>/test/e2e'],
	testPathIgnorePatterns: [],
	maxWorkers: 1,
	// The first run installs n8n.
	testTimeout: 900_000,
};
