import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium of this machine: CHROMIUM_PATH, else the first of the usual names on the PATH. */
export function findChromium(): string {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	const found = [process.env.CHROMIUM_PATH, ...installed].find((path) => path && existsSync(path));
	if (!found) throw new Error('Chromium was not found. Install it, or set CHROMIUM_PATH.');
	return found;
}
