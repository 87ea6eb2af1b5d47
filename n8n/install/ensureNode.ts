import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { installOnce } from './installOnce';
import { npm } from './npm';
import { copyPin, readPin } from './pin';
import type { Progress } from './progress';

/** A Node that can run n8n. */
export interface NodeRuntime {
	readonly program: string;
	readonly major: number;
	/** Holds include/node, which native modules are compiled against; without it node-gyp looks for headers itself. */
	readonly headers?: string;
}

const OLDEST_MAJOR_FOR_N8N = 24;

const hasHeaders = (folder: string) => existsSync(join(folder, 'include', 'node', 'node.h'));

async function platformPackage(nodePackage: string): Promise<string | undefined> {
	const inner = join(nodePackage, 'node_modules');
	const folders = await readdir(inner).catch(() => []);
	return folders.map((folder) => join(inner, folder)).find(hasHeaders);
}

/** The host's Node where it is new enough for n8n, else one from the npm registry, kept in the cache. */
export async function ensureNode(progress: Progress): Promise<NodeRuntime> {
	const hostMajor = Number(process.versions.node.split('.')[0]);
	if (hostMajor >= OLDEST_MAJOR_FOR_N8N) {
		const prefix = dirname(dirname(process.execPath));
		return {
			program: process.execPath,
			major: hostMajor,
			headers: hasHeaders(prefix) ? prefix : undefined,
		};
	}
	const pin = await readPin(join(__dirname, 'node'), 'node');
	const folder = await installOnce(pin, progress, async (cwd) => {
		await copyPin(pin, cwd);
		await npm(['install', '--ignore-scripts=false', '--foreground-scripts'], { cwd });
	});
	const nodePackage = join(folder, 'node_modules', 'node');
	return {
		program: join(nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
		major: Number(pin.version.split('.')[0]),
		headers: await platformPackage(nodePackage),
	};
}
