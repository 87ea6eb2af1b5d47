import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { packPackage, REPOSITORY, type PackedPackage } from './packedPackage';

interface Leg {
	readonly passed: boolean;
	readonly message?: string;
	readonly details?: string;
}

describe("n8n's verification scan", () => {
	let packed: PackedPackage;
	let legs: Record<'source' | 'tarball', Leg>;

	beforeAll(() => {
		packed = packPackage();
		const printed = execFileSync(
			process.execPath,
			[join(__dirname, 'scan.mjs'), REPOSITORY, packed.directory],
			// Under NODE_ENV=test the lint plugin takes every file for a test file of its own.
			{ encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
		);
		legs = JSON.parse(printed);
	}, 120_000);

	afterAll(() => packed.remove());

	it.each(['source', 'tarball'] as const)('passes on the %s', (leg) => {
		expect(legs[leg].details ?? legs[leg].message).toBeUndefined();
		expect(legs[leg].passed).toBe(true);
	});
});
