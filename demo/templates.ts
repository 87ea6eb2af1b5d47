import type { CredentialReference } from '../n8n/client/Credentials';
import type { N8nClient } from '../n8n/client/N8nClient';
import {
	readTemplate,
	withCredential,
	withSubWorkflow,
	type WorkflowFile,
} from '../n8n/client/Workflows';

/** Names that the templates use and that the demo and the tests look for. */
export const MARK_PAID = {
	file: 'mark-invoices-paid-data-table.json',
	trigger: 'New Transactions',
	sweep: 'Every Day at 06:30',
	sweepTransactions: 'Since the Last Sweep',
	match: 'Match',
	booking: 'Book',
} as const;

export const CREATE_TABLES = {
	file: 'create-invoice-tables-data-table.json',
	trigger: 'Run Once',
} as const;

/** Outputs of the node Ponto Invoice Match. */
export const MATCH_OUTPUT = { paid: 0, review: 1, unmatched: 2 } as const;

/** Nodes that take the Ponto credential. */
export const PONTO_NODES = ['n8n-nodes-ponto.ponto', 'n8n-nodes-ponto.pontoTrigger'];

/** What books, as a sub-workflow of the others. */
export const BOOK = {
	file: 'book-payments-data-table.json',
	bestInvoicingFile: 'book-payments-bestinvoicing.json',
} as const;

/** Imports a sub-workflow and publishes it, so that others can call it; returns its id. */
export async function importSubWorkflow(
	{ workflows }: N8nClient,
	workflow: WorkflowFile,
): Promise<string> {
	const id = await workflows.import(workflow);
	await workflows.activate(id);
	return id;
}

/** The main template with the Ponto credential and the workflow that books chosen on its nodes. */
export async function markPaidTemplate(
	client: N8nClient,
	credential: CredentialReference,
): Promise<WorkflowFile> {
	const template = await readTemplate(MARK_PAID.file);
	const book = await importSubWorkflow(client, await readTemplate(BOOK.file));
	return withSubWorkflow(
		withCredential(template, PONTO_NODES, 'pontoOAuth2Api', credential),
		MARK_PAID.booking,
		book,
	);
}

/** The template that books in BestInvoicing, with both credentials chosen on its nodes and on those of what books. */
export async function markPaidInBestInvoicingTemplate(
	client: N8nClient,
	ponto: CredentialReference,
	bestInvoicing: CredentialReference,
): Promise<WorkflowFile> {
	const withBooks = (workflow: WorkflowFile) =>
		withCredential(workflow, ['n8n-nodes-ponto.bestInvoicing'], 'bestInvoicingApi', bestInvoicing);
	const template = await readTemplate('mark-invoices-paid-bestinvoicing.json');
	const book = await importSubWorkflow(
		client,
		withBooks(await readTemplate(BOOK.bestInvoicingFile)),
	);
	return withSubWorkflow(
		withBooks(withCredential(template, PONTO_NODES, 'pontoOAuth2Api', ponto)),
		MARK_PAID.booking,
		book,
	);
}
