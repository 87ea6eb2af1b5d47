import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectToN8n, type N8nClient } from '../client/N8nClient';
import { ensureN8n } from '../install/ensureN8n';
import { freePort } from './freePort';
import { installCommunityPackage } from '../install/installCommunityPackage';
import { n8nEnvironment } from './n8nEnvironment';
import { N8nProcess } from './N8nProcess';
import { packPackage } from '../install/packPackage';
import { showProgress, type Progress } from '../install/progress';

export interface N8nOptions {
	/** More environment variables for n8n. */
	readonly environment?: Readonly<Record<string, string>>;
	readonly progress?: Progress;
}

/** A real n8n with this package installed, on loopback ports and in a folder of its own. */
export interface RunningN8n {
	readonly url: string;
	readonly version: string;
	readonly userFolder: string;
	readonly logFile: string;
	readonly client: N8nClient;
	readonly process: N8nProcess;
	/** For a worker beside it. */
	readonly encryptionKey: string;
	readonly tarball: string;
	/** Ends n8n and removes its folder. */
	close(): Promise<void>;
}

/**
 * Installs what is missing, starts n8n with this package and logs in. The package is built and packed, unless
 * PACKED_PACKAGE names one that is packed already.
 */
export async function startN8n(options: N8nOptions = {}): Promise<RunningN8n> {
	const progress = options.progress ?? showProgress;
	const installation = await ensureN8n(progress);
	const userFolder = await mkdtemp(join(tmpdir(), 'n8n-nodes-ponto-'));
	const place = {
		port: await freePort(),
		brokerPort: await freePort(),
		userFolder,
		encryptionKey: randomBytes(24).toString('hex'),
	};
	const url = `http://127.0.0.1:${place.port}`;
	const logFile = join(userFolder, 'n8n.log');
	const n8n = new N8nProcess(
		installation,
		n8nEnvironment(place, options.environment),
		url,
		logFile,
	);
	const removeFolder = () => rmSync(userFolder, { recursive: true, force: true, maxRetries: 5 });
	process.once('exit', removeFolder);
	const close = async () => {
		await n8n.stop();
		process.off('exit', removeFolder);
		removeFolder();
	};
	try {
		const tarball =
			process.env.PACKED_PACKAGE ??
			(await progress('Building and packing n8n-nodes-ponto', () => packPackage(userFolder)));
		await installCommunityPackage(userFolder, tarball);
		await progress(`Starting n8n ${installation.version} on ${url}`, () => n8n.start());
		const client = await connectToN8n(url);
		return {
			url,
			version: installation.version,
			userFolder,
			logFile,
			client,
			process: n8n,
			encryptionKey: place.encryptionKey,
			tarball,
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}
