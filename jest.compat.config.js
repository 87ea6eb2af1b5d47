const unit = require('./jest.config.js');

/** The tests that run in n8n's engine, in the engine that N8N_ENGINE names. */
module.exports = {
	...unit,
	resolver: '<rootDir>/test/compat/engineResolver.js',
	testMatch: ['nodes', 'credentials', 'shared', 'package', 'compat'].map(
		(folder) => `<rootDir>/test/${folder}/**/*.test.ts`,
	),
	// These run nothing of n8n.
	testPathIgnorePatterns: [
		'<rootDir>/test/nodes/PontoInvoiceMatch/matching/',
		'/domain/',
		'/package/regularExpressions',
		'/package/scan',
	],
	// Older engines keep connections open for reuse.
	forceExit: true,
};
