import { createHash } from 'node:crypto';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Installation } from './installOnce';

/** A package at one exact version, with the lock file that fixes everything below it. */
export interface Pin extends Installation {
	/** Holds package.json and package-lock.json. */
	readonly folder: string;
}

const FILES = ['package.json', 'package-lock.json'];

/** Lays package.json and the lock of a pin into a folder, for npm to install there. */
export async function copyPin({ folder }: Pin, into: string): Promise<void> {
	for (const file of FILES) await copyFile(join(folder, file), join(into, file));
}

/** Reads the pin in `folder`; its digest changes with version, lock and platform; `builtFor` names what native modules are built for, if any are. */
export async function readPin(folder: string, name: string, builtFor = ''): Promise<Pin> {
	const manifest = await readFile(join(folder, 'package.json'), 'utf8');
	const lock = await readFile(join(folder, 'package-lock.json'), 'utf8');
	const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
	const digest = createHash('sha256')
		.update([dependencies[name], lock, process.platform, process.arch, builtFor].join('\n'))
		.digest('hex')
		.slice(0, 10);
	return { folder, name, version: dependencies[name], digest };
}
