import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureN8n } from '../install/ensureN8n';
import { installCommunityPackage } from '../install/installCommunityPackage';
import { freePort } from './freePort';
import { n8nEnvironment } from './n8nEnvironment';
import { N8nProcess } from './N8nProcess';
import type { RunningN8n } from './startN8n';

/** Another process of an n8n in queue mode. */
export interface RunningBeside {
	/** Base URL without trailing slash; a worker serves only its health there. */
	readonly url: string;
	readonly process: N8nProcess;
	close(): Promise<void>;
}

/** Starts a process beside an n8n in queue mode; `environment` names the same queue and database. */
export async function startBeside(
	command: 'worker' | 'webhook',
	{ encryptionKey, tarball }: RunningN8n,
	environment: Readonly<Record<string, string>>,
): Promise<RunningBeside> {
	const userFolder = await mkdtemp(join(tmpdir(), `n8n-nodes-ponto-${command}-`));
	const place = {
		port: await freePort(),
		brokerPort: await freePort(),
		userFolder,
		encryptionKey,
	};
	const healthPort = command === 'worker' ? await freePort() : place.port;
	const url = `http://127.0.0.1:${healthPort}`;
	const beside = new N8nProcess(
		await ensureN8n(),
		n8nEnvironment(place, {
			...environment,
			QUEUE_HEALTH_CHECK_ACTIVE: 'true',
			QUEUE_HEALTH_CHECK_PORT: String(healthPort),
		}),
		url,
		join(userFolder, 'n8n.log'),
		[command],
	);
	const close = async () => {
		await beside.stop();
		await rm(userFolder, { recursive: true, force: true });
	};
	try {
		await installCommunityPackage(userFolder, tarball);
		await beside.start();
		return { url, process: beside, close };
	} catch (error) {
		await close();
		throw error;
	}
}
