import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const REPOSITORY = join(__dirname, '..', '..');

/** The package as a user installs it: packed, and unpacked again in an empty folder. */
export interface PackedPackage {
	/** Folder that holds the unpacked `package.json` and `dist`. */
	readonly directory: string;
	remove(): void;
}

/** Packs the built package and unpacks it beside nothing else; throws if `npm run build` has not run. */
export function packPackage(): PackedPackage {
	if (!existsSync(join(REPOSITORY, 'dist', 'nodes'))) {
		throw new Error('dist is empty: run "npm run build" first');
	}
	const root = mkdtempSync(join(tmpdir(), 'n8n-nodes-ponto-pack-'));
	const directory = join(root, 'n8n-nodes-ponto');
	mkdirSync(directory);
	const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', root], {
		cwd: REPOSITORY,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const tarball = join(root, packed.trim().split('\n').at(-1) ?? '');
	execFileSync('tar', ['-xzf', tarball, '-C', directory, '--strip-components=1']);
	return { directory, remove: () => rmSync(root, { recursive: true }) };
}
