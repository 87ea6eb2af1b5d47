import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureN8n } from '../install/ensureN8n';
import { freePort } from './freePort';
import { installCommunityPackage } from '../install/installCommunityPackage';
import { n8nEnvironment } from './n8nEnvironment';
import { N8nProcess } from './N8nProcess';
import type { RunningN8n } from './startN8n';

/** A worker of an n8n in queue mode. */
export interface RunningWorker {
	readonly process: N8nProcess;
	close(): Promise<void>;
}

/** Starts a worker beside an n8n in queue mode; `environment` names the same queue and database. */
export async function startWorker(
	{ encryptionKey, tarball }: RunningN8n,
	environment: Readonly<Record<string, string>>,
): Promise<RunningWorker> {
	const userFolder = await mkdtemp(join(tmpdir(), 'n8n-nodes-ponto-worker-'));
	const healthPort = await freePort();
	const place = {
		port: await freePort(),
		brokerPort: await freePort(),
		userFolder,
		encryptionKey,
	};
	const worker = new N8nProcess(
		await ensureN8n(),
		n8nEnvironment(place, {
			...environment,
			QUEUE_HEALTH_CHECK_ACTIVE: 'true',
			QUEUE_HEALTH_CHECK_PORT: String(healthPort),
		}),
		`http://127.0.0.1:${healthPort}`,
		join(userFolder, 'n8n.log'),
		['worker'],
	);
	const close = async () => {
		await worker.stop();
		await rm(userFolder, { recursive: true, force: true });
	};
	try {
		await installCommunityPackage(userFolder, tarball);
		await worker.start();
		return { process: worker, close };
	} catch (error) {
		await close();
		throw error;
	}
}
