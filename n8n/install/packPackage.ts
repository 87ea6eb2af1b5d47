import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from './npm';

const ROOT = join(__dirname, '..', '..');

/** Builds the package and packs it into `destination`, as `npm publish` would; returns the path of the tarball. */
export async function packPackage(destination: string): Promise<string> {
	await npm(['run', 'build'], { cwd: ROOT });
	const printed = await npm(
		['pack', '--json', '--ignore-scripts', `--pack-destination=${destination}`],
		{ cwd: ROOT },
	);
	const [{ filename }] = JSON.parse(printed) as Array<{ filename: string }>;
	const tarball = join(destination, filename);
	await access(tarball);
	return tarball;
}
