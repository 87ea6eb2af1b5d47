import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_AGAIN_MS = 1_000;

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

async function take(lockFile: string): Promise<boolean> {
	try {
		await writeFile(lockFile, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		return false;
	}
}

/** Runs `work` while no other process does so for the same folder; a lock whose process is gone does not count. */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
	const lockFile = `${folder}.lock`;
	await mkdir(dirname(folder), { recursive: true });
	while (!(await take(lockFile))) {
		const owner = Number(await readFile(lockFile, 'utf8').catch(() => ''));
		if (owner > 0 && !isAlive(owner)) await rm(lockFile, { force: true });
		else await sleep(LOOK_AGAIN_MS);
	}
	try {
		return await work();
	} finally {
		await rm(lockFile, { force: true });
	}
}
