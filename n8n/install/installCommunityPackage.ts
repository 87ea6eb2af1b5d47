import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from './npm';

/** Puts a packed package where n8n looks for installed community packages; n8n picks it up when it starts. */
export async function installCommunityPackage(userFolder: string, tarball: string): Promise<void> {
	const cwd = join(userFolder, '.n8n', 'nodes');
	await mkdir(cwd, { recursive: true });
	await writeFile(
		join(cwd, 'package.json'),
		JSON.stringify({ name: 'installed-nodes', private: true, dependencies: {} }),
	);
	// As n8n does it: the peer n8n-workflow comes from n8n itself.
	await npm(['install', '--ignore-scripts', '--legacy-peer-deps', '--no-save', tarball], { cwd });
}
