import { startPontoSandbox, type PontoSandbox } from '../sandbox/ponto/startPontoSandbox';
import { createSeed } from '../sandbox/seed/createSeed';
import type { Seed } from '../sandbox/seed/seed';
import { withStoredExecutions, type WorkflowFile } from '../n8n/client/Workflows';
import { showProgress, type Progress } from '../n8n/install/progress';
import { startN8n, type RunningN8n } from '../n8n/server/startN8n';
import { DATA_TABLES } from './invoicing/dataTables';
import type { Invoicing } from './invoicing/Invoicing';
import { createPontoCredential } from './setUp';

/** A sandboxed Ponto and an n8n with the main template imported, ready to be activated. */
export interface RunningDemo {
	readonly seed: Seed;
	readonly sandbox: PontoSandbox;
	readonly n8n: RunningN8n;
	readonly invoicing: Invoicing;
	readonly workflowId: string;
	close(): Promise<void>;
}

export interface DemoSetting {
	readonly seed?: Seed;
	/** Where the invoices are, by default n8n's Data Tables; closed with the demo. */
	readonly invoicing?: Invoicing;
	readonly progress?: Progress;
	/** More environment variables for n8n. */
	readonly environment?: Readonly<Record<string, string>>;
	/** Changes the template before it is imported. */
	readonly adapt?: (template: WorkflowFile) => WorkflowFile;
}

/** Starts the sandbox and n8n, and does in n8n what a new user does. */
export async function startDemo({
	seed = createSeed({ today: new Date().toISOString().slice(0, 10) }),
	invoicing = DATA_TABLES,
	progress = showProgress,
	environment,
	adapt = (template) => template,
}: DemoSetting = {}): Promise<RunningDemo> {
	const sandbox = await startPontoSandbox({ seed });
	let n8n: RunningN8n | undefined;
	const close = async () => {
		await n8n?.close();
		await invoicing.close();
		await sandbox.close();
	};
	try {
		n8n = await startN8n({ progress, environment });
		const { client } = n8n;
		const workflowId = await progress(
			`Creating the credentials and the workflow for ${seed.invoices.length} open invoices`,
			async () => {
				const credential = await createPontoCredential(client, sandbox.url);
				const template = await invoicing.setUp(client, seed, credential);
				return await client.workflows.import(withStoredExecutions(adapt(template)));
			},
		);
		return { seed, sandbox, n8n, invoicing, workflowId, close };
	} catch (error) {
		await close();
		throw error;
	}
}
