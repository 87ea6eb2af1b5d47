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
	invoices: 'All Invoices',
} as const;

export const CREATE_TABLES = {
	file: 'create-invoice-tables-data-table.json',
	trigger: 'Run Once',
} as const;

/** Outputs of the node Ponto Invoice Match. */
export const MATCH_OUTPUT = { paid: 0, review: 1, unmatched: 2 } as const;

/** Nodes that take the Ponto credential. */
const PONTO_NODES = ['n8n-nodes-ponto.ponto', 'n8n-nodes-ponto.pontoTrigger'];

/** What lists the invoices of a system and what books there, as sub-workflows of the others. */
export interface BooksWorkflows {
	readonly list: WorkflowFile;
	readonly book: WorkflowFile;
	/** What takes a booking back, where the system allows it. */
	readonly takeBack?: WorkflowFile;
}

/** The same, imported and published, by their ids. */
export interface BooksIds {
	readonly list: string;
	readonly book: string;
}

/** What lists and books in the data table `invoices`. */
export const dataTableBooks = async (): Promise<BooksWorkflows> => ({
	list: await readTemplate('list-invoices-data-table.json'),
	book: await readTemplate('book-payments-data-table.json'),
	takeBack: await readTemplate('take-back-data-table.json'),
});

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
	const { book } = await dataTableBooks();
	return withSubWorkflow(
		withCredential(template, PONTO_NODES, 'pontoOAuth2Api', credential),
		MARK_PAID.booking,
		await importSubWorkflow(client, book),
	);
}

/** Imports what lists and books, and publishes both. */
export async function importBooks(
	client: N8nClient,
	{ list, book }: BooksWorkflows,
): Promise<BooksIds> {
	return {
		list: await importSubWorkflow(client, list),
		book: await importSubWorkflow(client, book),
	};
}

/** The nodes that call what lists and what books, as far as a workflow has them. */
const CALLS_LIST = [MARK_PAID.invoices, 'Invoices It Pays'];
const CALLS_BOOK = [MARK_PAID.booking, 'Book Answer'];

/** A workflow with both chosen on the nodes that call them. */
export function withBooks(workflow: WorkflowFile, { list, book }: BooksIds): WorkflowFile {
	const names = workflow.nodes.map(({ name }) => name);
	const chosen = (on: WorkflowFile, calls: readonly string[], id: string) =>
		calls
			.filter((name) => names.includes(name))
			.reduce((before, name) => withSubWorkflow(before, name, id), on);
	return chosen(chosen(workflow, CALLS_LIST, list), CALLS_BOOK, book);
}

/** A template that marks invoices paid in some books, with the Ponto credential and what lists and books chosen on it. */
export async function markPaidElsewhere(
	client: N8nClient,
	file: string,
	ponto: CredentialReference,
	books: BooksWorkflows,
): Promise<WorkflowFile> {
	const template = await readTemplate(file);
	const chosen = withCredential(template, PONTO_NODES, 'pontoOAuth2Api', ponto);
	return withBooks(chosen, await importBooks(client, books));
}

/** What lists and books in BestInvoicing, with its credential chosen on their nodes. */
export async function bestInvoicingBooks(credential: CredentialReference): Promise<BooksWorkflows> {
	const chosen = async (file: string) =>
		withCredential(
			await readTemplate(file),
			['n8n-nodes-ponto.bestInvoicing'],
			'bestInvoicingApi',
			credential,
		);
	return {
		list: await chosen('list-invoices-bestinvoicing.json'),
		book: await chosen('book-payments-bestinvoicing.json'),
		takeBack: await chosen('take-back-bestinvoicing.json'),
	};
}

/** The template that books in BestInvoicing, with both credentials chosen on its nodes and on those of what it calls. */
export async function markPaidInBestInvoicingTemplate(
	client: N8nClient,
	ponto: CredentialReference,
	bestInvoicing: CredentialReference,
): Promise<WorkflowFile> {
	const books = await bestInvoicingBooks(bestInvoicing);
	return await markPaidElsewhere(client, 'mark-invoices-paid-bestinvoicing.json', ponto, books);
}
