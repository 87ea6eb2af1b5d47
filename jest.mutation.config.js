/** @type {import('jest').Config} */
module.exports = {
	...require('./jest.config'),
	// The pure core alone: mutants of it need no n8n and no sandbox.
	testMatch: [
		'**/test/shared/domain/**/*.test.ts',
		'**/test/nodes/PontoInvoiceMatch/matching/**/*.test.ts',
	],
	// A thousand random batches for each mutant would take days; the scenarios and examples have to notice it.
	testPathIgnorePatterns: ['properties.test.ts'],
};
