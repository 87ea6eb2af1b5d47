import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cacheFolder';
import type { Progress } from './progress';
import { withFolderLock } from './withFolderLock';

/** One installation among those in the cache; another digest is another installation. */
export interface Installation {
	readonly name: string;
	readonly version: string;
	readonly digest: string;
}

const STAMP = '.installed';

async function isInstalled(folder: string): Promise<boolean> {
	return await access(join(folder, STAMP)).then(
		() => true,
		() => false,
	);
}

/**
 * Installs a pinned package into its own folder of the cache, unless a finished installation of
 * exactly this is there, and returns the folder. The stamp is written last: what was cut off starts anew.
 */
export async function installOnce(
	{ name, version, digest }: Installation,
	progress: Progress,
	install: (folder: string) => Promise<void>,
): Promise<string> {
	const folder = join(cacheFolder(), `${name}-${version}-${digest}`);
	if (await isInstalled(folder)) return folder;
	return await withFolderLock(folder, async () => {
		if (await isInstalled(folder)) return folder;
		await rm(folder, { recursive: true, force: true });
		await mkdir(folder, { recursive: true });
		await progress(`Installing ${name} ${version} into ${folder}`, () => install(folder));
		await writeFile(join(folder, STAMP), `${new Date().toISOString()}\n`);
		return folder;
	});
}
