import type { SeedInvoice } from '../sandbox/seed/seed';
import { invoiceRow } from './invoiceRow';
import type { CredentialReference } from '../n8n/client/Credentials';
import type { N8nClient } from '../n8n/client/N8nClient';
import { readTemplate, type WorkflowFile } from '../n8n/client/Workflows';
import { CREATE_TABLES } from './templates';

/** The credential that a user would fill in for the sandbox. */
export async function createPontoCredential(
	{ credentials }: N8nClient,
	apiUrl: string,
): Promise<CredentialReference> {
	return await credentials.create('pontoOAuth2Api', 'Ponto (sandbox)', {
		environment: 'custom',
		apiUrl,
		clientId: 'sandbox-client',
		clientSecret: 'sandbox-secret',
	});
}

/** Runs the template that creates the data tables, then fills `invoices`. */
export async function createInvoiceTables(
	{ dataTables, executions, workflows }: N8nClient,
	invoices: readonly SeedInvoice[],
	template?: WorkflowFile,
): Promise<void> {
	const workflow = await workflows.import(template ?? (await readTemplate(CREATE_TABLES.file)));
	const run = await executions.finished(await workflows.run(workflow, CREATE_TABLES.trigger));
	if (run.status !== 'success') {
		throw new Error(`The data tables could not be created: ${run.message}`);
	}
	if (invoices.length > 0) await dataTables.insert('invoices', invoices.map(invoiceRow));
}
