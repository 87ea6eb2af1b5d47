import { access, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cacheFolder';
import type { Pin } from './pin';
import type { Progress } from './progress';
import { withFolderLock } from './withFolderLock';

const STAMP = '.installed';

async function isInstalled(folder: string): Promise<boolean> {
	return await access(join(folder, STAMP)).then(
		() => true,
		() => false,
	);
}

/**
 * Installs a pinned package into its own folder of the cache, unless a finished installation of
 * exactly this pin is there, and returns the folder. The stamp is written last: what was cut off starts anew.
 */
export async function installOnce(
	pin: Pin,
	progress: Progress,
	install: (folder: string) => Promise<void>,
): Promise<string> {
	const folder = join(cacheFolder(), `${pin.name}-${pin.version}-${pin.digest}`);
	if (await isInstalled(folder)) return folder;
	return await withFolderLock(folder, async () => {
		if (await isInstalled(folder)) return folder;
		await rm(folder, { recursive: true, force: true });
		await mkdir(folder, { recursive: true });
		for (const file of ['package.json', 'package-lock.json']) {
			await copyFile(join(pin.folder, file), join(folder, file));
		}
		await progress(`Installing ${pin.name} ${pin.version} into ${folder}`, () => install(folder));
		await writeFile(join(folder, STAMP), `${new Date().toISOString()}\n`);
		return folder;
	});
}
