const endToEnd = require('./jest.e2e.config.js');

// Many more than among the end-to-end tests.
process.env.KILLS ??= '50';

/** n8n killed at random moments, again and again. */
module.exports = {
	...endToEnd,
	testMatch: ['**/kills.test.ts'],
	testTimeout: 3_600_000,
};
