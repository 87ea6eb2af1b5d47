import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A package at one exact version, with the lock file that fixes everything below it. */
export interface Pin {
	/** Holds package.json and package-lock.json. */
	readonly folder: string;
	readonly name: string;
	readonly version: string;
	/** Changes with the pin, the lock, the platform and what else was given: the name of an installation. */
	readonly digest: string;
}

/** Reads the pin in `folder`; `builtFor` names what native modules are built for, if any are. */
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
