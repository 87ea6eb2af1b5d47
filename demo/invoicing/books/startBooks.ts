import type { CredentialReference } from '../../../n8n/client/Credentials';
import type { Row } from '../../../n8n/client/DataTables';
import type { N8nClient } from '../../../n8n/client/N8nClient';
import {
	readTemplate,
	withCredential,
	withoutPauses,
	withSettings,
	type WorkflowFile,
} from '../../../n8n/client/Workflows';
import type { Seed } from '../../../sandbox/seed/seed';
import { checkBookings } from '../../checkBookings';
import { markPaidElsewhere, type BooksWorkflows } from '../../templates';
import type { Invoicing } from '../Invoicing';
import { templatesOf, type BooksSystem, type RunningBooks } from './BooksSystem';

/** Starts books in which the invoices of the seed are open, as the invoicing side of the demo. */
export async function startBooks(system: BooksSystem, seed: Seed): Promise<Invoicing> {
	const books = await system.start(seed);
	return {
		// The stand-in takes any number of calls: the pauses between them would outlast whoever watches.
		setUp: async (client, _seed, ponto) =>
			await markPaidInBooks(client, ponto, system, books, withoutPauses),
		check: async (_client, { invoices, ...rest }, pulled) =>
			checkBookings({ invoices, ...rest }, bookedRows(books, pulled), pulled),
		whereToLook: () => `Invoices   ${books.url}/_control/documents`,
		close: books.close,
	};
}

/** What lists and books in these books, with credentials and settings on it. */
export async function workflowsOf(
	client: N8nClient,
	system: BooksSystem,
	{ credential: { type, data }, settings }: RunningBooks,
	adapt: (template: WorkflowFile) => WorkflowFile = (template) => template,
): Promise<BooksWorkflows> {
	const credential = await client.credentials.create(type, `${system.name} (sandbox)`, data);
	const filled = async (file: string) => {
		const template = adapt(await readTemplate(file));
		const chosen = withCredential(template, ['n8n-nodes-base.httpRequest'], type, credential);
		// What asks nothing of the books has none.
		const hasSettings = template.nodes.some(({ name }) => name === 'Settings');
		return hasSettings ? withSettings(chosen, settings) : chosen;
	};
	const { list, book, takeBack } = templatesOf(system);
	return {
		list: await filled(list),
		book: await filled(book),
		takeBack: await filled(takeBack),
	};
}

/** The template that marks invoices paid in these books, with all that it calls. */
export async function markPaidInBooks(
	client: N8nClient,
	ponto: CredentialReference,
	system: BooksSystem,
	books: RunningBooks,
	adapt?: (template: WorkflowFile) => WorkflowFile,
): Promise<WorkflowFile> {
	const workflows = await workflowsOf(client, system, books, adapt);
	return await markPaidElsewhere(client, templatesOf(system).mark, ponto, workflows);
}

/** The books in the form of the data table `invoices`. */
const bookedRows = (books: RunningBooks, pulled: readonly string[]): Row[] =>
	books.documents(pulled).map(({ number, openCents, payments }) => ({
		number,
		openAmount: openCents / 100,
		appliedTransactionIds: payments.flatMap(({ transactionId }) => transactionId ?? []).join(', '),
	}));
