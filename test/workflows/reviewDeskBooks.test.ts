import { BOOKS_SYSTEMS } from '../../demo/invoicing/books/booksSystems';
import type { RunningBooks } from '../../demo/invoicing/books/BooksSystem';
import { booksWorld, columnsOf, emptyTables, templatesFor } from '../chaos/booksWorld';
import { playedHttp } from '../support/playedHttp';
import {
	candidateOf,
	deskBooks,
	deskOn,
	optionOf,
	readDesk,
	type Page,
} from '../support/reviewDesk';
import type { TableRow, TablesHost } from '../support/tablesWorkflow';

const world = booksWorld();
const [first, second] = world.invoices;

/** A payment that names nothing, from the customer of the first invoice. */
const waiting = (amountText: string): TableRow => ({
	id: 1,
	status: 'open',
	about: 'payment',
	reasons: 'Not certain',
	handled: null,
	transactionId: 't-desk',
	transaction: JSON.stringify({
		id: 't-desk',
		bookedOn: '2026-11-20',
		amount: Number(amountText),
		amountText,
		currency: 'EUR',
		counterpartName: first.customerName,
		remittanceInformation: 'thank you',
	}),
});

describe.each(BOOKS_SYSTEMS)('the review desk on invoices in $name', (system) => {
	let books: RunningBooks;
	let tables: Record<string, TableRow[]>;

	beforeEach(async () => {
		books = await system.start(world, () => new Date('2026-11-28T10:00:00.000Z'));
		tables = emptyTables();
	});
	afterEach(async () => await books.close());

	async function openDesk() {
		const { mark, list, book } = await templatesFor(system, books);
		const host: TablesHost = {
			tables,
			columns: columnsOf(mark),
			subWorkflows: deskBooks(list, book),
			playedInSubWorkflows: {
				...playedHttp(list, books.headers),
				...playedHttp(book, books.headers),
			},
			turn: async () => {},
		};
		return deskOn(await readDesk(), host);
	}
	const paymentsOf = (number: string) =>
		books.documents(['t-desk']).find((document) => document.number === number)?.payments ?? [];
	const confirmed = () => tables.decisions.filter(({ decision }) => decision === 'confirmed');
	const typed = (page: Page, number: string) => ({ choice: optionOf(page, 'typed'), number });

	it('proposes its open invoices, and books what a person confirms by the workflow of the hourly run', async () => {
		tables.review.push(waiting(first.openAmount));
		const desk = await openDesk();
		const page = await desk.open();
		const state = await desk.post(page, { choice: candidateOf(page, first.number) });
		expect(state.notice).toBe(
			`Booked: ${first.openAmount} EUR of ${first.customerName} on ${first.number}.`,
		);
		expect(paymentsOf(first.number)).toMatchObject([{ transactionId: 't-desk' }]);
		expect(tables.bookings).toMatchObject([{ status: 'booked' }]);
		expect(confirmed()).toMatchObject([{ decidedBy: 'Anna Peeters <anna@example.com>' }]);
		expect(tables.review).toEqual([]);
		expect(await desk.pageAfter(state)).toMatchObject({ kind: 'done' });
	});

	it('keeps what is left of a payment, and books the rest on another invoice', async () => {
		const more = (Number(first.openAmount) + 50).toFixed(2);
		tables.review.push(waiting(more));
		const desk = await openDesk();
		const page = await desk.open();
		const state = await desk.post(page, typed(page, first.number));
		expect(state.notice).toContain('50.00 EUR is left and stays on the list');
		const rest = await desk.pageAfter(state);
		await desk.post(rest, typed(rest, second.number));
		expect(paymentsOf(second.number)).toMatchObject([{ cents: 5_000 }]);
		expect(tables.review).toEqual([]);
	});

	it('books nothing on an invoice that was paid since the page was shown, and says so', async () => {
		tables.review.push(waiting(first.openAmount));
		const desk = await openDesk();
		const page = await desk.open();
		const other = { ...page, state: { ...page.state } };
		await desk.post(page, { choice: candidateOf(page, first.number) });
		tables.review.push({ ...waiting(first.openAmount), transactionId: 't-desk' });
		const state = await desk.post(other, { choice: candidateOf(page, first.number) });
		expect(state.notice).toContain('Nothing was booked');
		expect(paymentsOf(first.number)).toHaveLength(1);
	});

	it('says in its words why the books took nothing', async () => {
		tables.review.push(waiting(first.openAmount));
		const desk = await openDesk();
		const page = await desk.open();
		books.control.failNext({
			...system.registers,
			times: 1,
			failure: { kind: 'status', status: 403 },
		});
		const state = await desk.post(page, { choice: candidateOf(page, first.number) });
		expect(state.notice).toContain(`Nothing was booked: Not booked in ${system.name}`);
		expect(state.notice).not.toContain('changed');
		expect(paymentsOf(first.number)).toEqual([]);
	});
});
