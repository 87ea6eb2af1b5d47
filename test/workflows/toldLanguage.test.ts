import { BOOKS_SYSTEMS } from '../../demo/invoicing/books/booksSystems';
import { readTemplate, type WorkflowFile } from '../../n8n/client/Workflows';
import { booksWorld, columnsOf, emptyTables, templatesFor } from '../chaos/booksWorld';
import { openWorld, transactionsOf } from '../chaos/markPaidWorld';
import { playedHttp } from '../support/playedHttp';
import { runSweep, type TableRow } from '../support/tablesWorkflow';

const MATCH = 'n8n-nodes-ponto.pontoInvoiceMatch';
/** What the workflow itself wrote in English. */
const ENGLISH =
	/\b(payment|booked|booking|invoice|paid|open|then|meanwhile|answered|sweep|another)\b/i;

/** The template with a language chosen on its node Match. */
const inLanguage = (template: WorkflowFile, language: string): WorkflowFile => ({
	...template,
	nodes: template.nodes.map((node) =>
		node.type === MATCH
			? { ...node, parameters: { ...node.parameters, options: { language } } }
			: node,
	),
});

const reasonsIn = ({ review }: Record<string, TableRow[]>) => review.map(({ reasons }) => reasons);

describe('the language that is chosen on Match', () => {
	const LANGUAGES = [
		['nl', 'Te veel betaald', 'Niet geboekt in Moneybird'],
		['fr', 'Trop payé', 'Non comptabilisé dans Moneybird'],
		['de', 'Zu viel gezahlt', 'Nicht gebucht in Moneybird'],
	] as const;

	it.each(LANGUAGES)('is that of the table review: %s', async (language, overpaid) => {
		const mark = inLanguage(await readTemplate('mark-invoices-paid-data-table.json'), language);
		const book = await readTemplate('book-payments-data-table.json');
		const world = openWorld(1, await readTemplate('create-invoice-tables-data-table.json'));
		const { tables, columns } = world;
		const host = { tables, columns, turn: async () => {}, subWorkflows: { Book: book } };
		await runSweep(mark, host, () => transactionsOf(world));
		expect(reasonsIn(tables)).toContainEqual(expect.stringContaining(overpaid));
		expect(reasonsIn(tables).join()).not.toMatch(ENGLISH);
	});

	it.each(LANGUAGES)('is that of what books say: %s', async (language, _overpaid, notBooked) => {
		const world = booksWorld();
		const system = BOOKS_SYSTEMS.find(({ name }) => name === 'Moneybird') ?? BOOKS_SYSTEMS[0];
		const books = await system.start(world, () => new Date('2026-11-28T10:00:00.000Z'));
		try {
			const { mark, list, book } = await templatesFor(system, books, {
				booksImportThisBank: 'yes',
			});
			const tables = emptyTables();
			const host = {
				tables,
				columns: columnsOf(mark),
				subWorkflows: { Book: book, 'All Invoices': list },
				playedInSubWorkflows: {
					...playedHttp(list, books.headers),
					...playedHttp(book, books.headers),
				},
				turn: async () => {},
			};
			await runSweep(inLanguage(mark, language), host, () => [world.transactions[0]]);
			expect(reasonsIn(tables)).toEqual([expect.stringContaining(notBooked)]);
			expect(reasonsIn(tables).join()).not.toMatch(ENGLISH);
		} finally {
			await books.close();
		}
	});
});
