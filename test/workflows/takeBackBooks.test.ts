import { BOOKS_SYSTEMS } from '../../demo/invoicing/books/booksSystems';
import type { CallPattern } from '../../sandbox/common/faults/faultPlan';
import { templatesOf, type RunningBooks } from '../../demo/invoicing/books/BooksSystem';
import { readTemplate, withSettings, type WorkflowFile } from '../../n8n/client/Workflows';
import {
	booksWorld,
	columnsOf,
	emptyTables,
	sweep,
	templatesFor,
	type BooksTemplates,
} from '../chaos/booksWorld';
import { playedHttp } from '../support/playedHttp';
import { runSubWorkflow, type TableRow } from '../support/tablesWorkflow';

const WORLD = booksWorld();
/** The one payment of the first invoice. */
const [paid] = WORLD.transactions;
const [invoice] = WORLD.invoices;
const world = { ...WORLD, transactions: [paid] };
const isAsked = ({ nodes }: WorkflowFile) => nodes.some(({ name }) => name === 'Take Off');

interface TakenBack {
	readonly isTakenBack: boolean;
	readonly reason: string;
}

describe.each(BOOKS_SYSTEMS)('a booking in $name that is taken back', (system) => {
	let books: RunningBooks;
	let tables: Record<string, TableRow[]>;
	let templates: BooksTemplates;
	let takeBack: WorkflowFile;

	beforeEach(async () => {
		books = await system.start(world, () => new Date('2026-11-28T10:00:00.000Z'));
		tables = emptyTables();
		templates = await templatesFor(system, books);
		const template = await readTemplate(templatesOf(system).takeBack);
		takeBack = isAsked(template) ? withSettings(template, books.settings) : template;
		await sweep(world, tables, templates, { books });
		expect(payments()).toHaveLength(1);
	});
	afterEach(async () => await books.close());

	const documentNow = () =>
		books.documents([String(paid.id)]).find(({ number }) => number === invoice.number);
	const payments = () => documentNow()?.payments ?? [];
	const decision = () => tables.decisions.find((row) => row.decision === 'booked');

	async function ask(language = 'en', more: TableRow = {}): Promise<TakenBack> {
		const { transactionId, invoiceId } = decision() ?? {};
		const host = {
			tables,
			columns: columnsOf(templates.mark),
			playedInSubWorkflows: playedHttp(takeBack, books.headers),
			turn: async () => {},
		};
		const json = { transactionId, invoiceId, decision: { ...decision(), ...more }, language };
		const [item] = await runSubWorkflow(takeBack, host, [{ json: json as never }]);
		return item.json as unknown as TakenBack;
	}
	/** As the form writes it down once the payment is off. */
	const writeDown = () =>
		tables.decisions.push({
			...decision(),
			id: 90_000,
			decision: 'undone',
			decidedBy: 'Anna Peeters <anna@example.com>',
			decidedAt: new Date().toISOString(),
		});

	it('is off the invoice and not booked again, or a person is told which payment to delete', async () => {
		const remoteId = String(tables.bookings[0].remoteId);
		const answer = await ask();
		if (isAsked(takeBack)) {
			expect(answer).toEqual({ isTakenBack: true, reason: '' });
			writeDown();
		} else {
			expect(answer.isTakenBack).toBe(false);
			expect(answer.reason).toContain(`Delete payment ${remoteId} on ${invoice.number} there`);
			expect(payments()).toHaveLength(1);
			books.removePayment(payments()[0].id);
		}
		expect(documentNow()).toMatchObject({ openCents: 10_001, payments: [] });
		await sweep(world, tables, templates, { books });
		await sweep(world, tables, templates, { books });
		expect(payments()).toEqual([]);
		expect(tables.review).toMatchObject([{ about: 'undone', status: 'open' }]);
		expect(tables.decisions.at(-1)).toMatchObject({ decision: 'undone' });
	});

	it('is told about in the language of the form', async () => {
		const answer = await ask('nl', { allocatedAmount: '1.00' });
		expect(answer.isTakenBack).toBe(false);
		expect(answer.reason).toMatch(/kijk daar na|Verwijder daar/);
		expect(payments()).toHaveLength(1);
	});

	/** The only request that is no reading. */
	const takingOff = (): CallPattern => {
		const node = takeBack.nodes.find(({ name }) => name === 'Take Off');
		return { method: String(node?.parameters.method) };
	};

	it('stays, and a person is told where, when the books refuse', async () => {
		if (!isAsked(takeBack)) return;
		books.control.failNext({ ...takingOff(), failure: { kind: 'status', status: 403 } });
		const answer = await ask();
		expect(answer.isTakenBack).toBe(false);
		expect(answer.reason).toMatch(/^payment \S+ is still on 2026-0001 there \(.+ answered 403/);
		expect(payments()).toHaveLength(1);
	});

	it.each([{ kind: 'statusAfter', status: 500 } as const, { kind: 'cutAfter' } as const])(
		'is off where the answer got lost behind it: $kind',
		async (failure) => {
			if (!isAsked(takeBack)) return;
			books.control.failNext({ ...takingOff(), failure });
			expect(await ask()).toEqual({ isTakenBack: true, reason: '' });
			expect(payments()).toEqual([]);
		},
	);

	it('may be off, and a person is sent to look, where the books cannot be read afterwards', async () => {
		if (!isAsked(takeBack)) return;
		const reads = books.readsOf(invoice.number);
		books.control.failNext({ ...reads, skip: 1, failure: { kind: 'status', status: 503 } });
		const answer = await ask();
		expect(answer.isTakenBack).toBe(false);
		expect(answer.reason).toContain('could not be looked up: look there');
	});

	it('asks for nothing where it is gone already, and other payments stay', async () => {
		if (!isAsked(takeBack)) return;
		books.removePayment(payments()[0].id);
		const answer = await ask();
		expect(answer).toMatchObject({
			isTakenBack: false,
			reason: expect.stringContaining('shows no payment of ours on it any more'),
		});
	});
});
