// n8n-core logs every error that a test provokes.
process.env.N8N_LOG_LEVEL ??= 'silent';

/** @type {import('jest').Config} */
module.exports = {
	// A worker that has read n8n ends within 20 ms, but the system needs up to seconds to take its gigabyte back.
	workerGracefulExitTimeout: 10_000,
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
	transform: {
		'^.+\\.ts$': [
			'@swc/jest',
			{ jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } } },
		],
		'/workflows/code/.+\\.js$': ['@swc/jest', { jsc: { target: 'es2022' } }],
	},
	maxWorkers: 2,
	testTimeout: 30_000,
};
