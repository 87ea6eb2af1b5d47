import type { RunningBooks } from '../../demo/invoicing/books/BooksSystem';
import { QUICKBOOKS, startQuickBooksBooks } from '../../demo/invoicing/books/quickbooks';
import { seededQuickBooks } from '../../sandbox/quickbooks/seededQuickBooks';
import type {
	QuickBooksSandbox,
	StartOptions,
} from '../../sandbox/quickbooks/startQuickBooksSandbox';
import {
	bookedPairs,
	booksWorld,
	emptyTables,
	hourOver,
	sweep,
	templatesFor,
	type BooksWorld,
} from '../chaos/booksWorld';
import type { TableRow } from '../support/tablesWorkflow';

const whole = booksWorld();
/** A single payment of the invoice 2026-0001, which is 70 in QuickBooks. */
const single = { ...whole, transactions: whole.transactions.filter(({ id }) => id === 't-1') };
const FIRST = '70';
const PAID_CENTS = 10_001;
const documents = seededQuickBooks(single);

describe('Mark invoices paid in QuickBooks', () => {
	let books: RunningBooks & { readonly quickBooks: QuickBooksSandbox['control'] };
	let tables: Record<string, TableRow[]>;
	let world: BooksWorld;

	beforeEach(() => {
		world = single;
	});
	const start = async (options: StartOptions = {}) => {
		tables = emptyTables();
		const now = () => new Date('2026-11-28T10:00:00.000Z');
		books = await startQuickBooksBooks(world, { now, ...options });
	};
	afterEach(async () => await books.close());

	async function run(
		settings: Readonly<Record<string, string>> = {},
		meanwhile: (node: string) => void = () => {},
	): Promise<void> {
		const templates = await templatesFor(QUICKBOOKS, books, settings);
		await sweep(world, tables, templates, { books, meanwhile });
		hourOver(tables);
	}
	const told = () => tables.review.map(({ reasons }) => String(reasons)).join();
	const registered = () => books.control.requests(QUICKBOOKS.registers);
	const paid = () => bookedPairs(books).get('t-1 2026-0001');

	it('sends the mark in the memo, a short number, the account, and a request ID', async () => {
		await start();
		await run();
		expect(registered()).toMatchObject([
			{
				query: expect.stringContaining('requestid=t1-70&'),
				body: {
					TotalAmt: 100.01,
					PaymentRefNum: 't1',
					PrivateNote: 'ponto:t-1',
					DepositToAccountRef: { value: '35' },
					CurrencyRef: { value: 'EUR' },
				},
			},
		]);
	});

	it('books both payments of one invoice whose IDs begin alike, as those that are counted up', async () => {
		const [paid] = single.transactions;
		const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
		const parts = ['30.00', '20.00'].map((amountText, place) => ({
			...paid,
			id: ids[place],
			amount: Number(amountText),
			amountText,
		}));
		world = { ...single, transactions: parts };
		await start();
		await run();
		await run();
		const booked = bookedPairs(books);
		expect(ids.map((id) => booked.get(`${id} 2026-0001`))).toEqual([3_000, 2_000]);
		expect(told()).toBe('');
	});

	it('names neither currency nor account where there is one of them, and none is set', async () => {
		await start({ habits: { isMulticurrency: false } });
		await run({ depositAccountId: '' });
		expect(paid()).toBe(PAID_CENTS);
		expect(registered()[0].body).not.toHaveProperty('CurrencyRef');
		expect(registered()[0].body).not.toHaveProperty('DepositToAccountRef');
	});

	it.each(['6210', '6140'] as const)(
		'tells of a closed period under the number %s, and books once it is open',
		async (closedCode) => {
			await start({ habits: { closedUntil: '2026-11-30', closedCode } });
			await run();
			expect(told()).toContain('the books are closed on that day');
			books.quickBooks.openPeriod({});
			await run();
			expect(paid()).toBe(PAID_CENTS);
			expect(registered()[1].query).toContain('requestid=t1-70-2&');
		},
	);

	it('tells what it left unapplied without a word, since somebody paid at that moment', async () => {
		await start({ habits: { aboveBalance: 'unapplied' } });
		await run({}, (node) => {
			if (node === 'Register') books.quickBooks.enterPayment({ documentId: FIRST, cents: 4_000 });
		});
		expect(told()).toContain('60.01 EUR is booked there, and 100.01 EUR on 2026-0001 was meant');
		expect(told()).toContain('40.00 EUR of payment');
		expect(tables.bookings).toMatchObject([{ status: 'booked' }]);
	});

	it('tells of a refusal above what is due, and leaves the next sweep to it', async () => {
		await start();
		await run({}, (node) => {
			if (node === 'Register') books.quickBooks.enterPayment({ documentId: FIRST, cents: 4_000 });
		});
		expect(told()).toContain('more than the balance');
		expect(paid()).toBeUndefined();
	});

	it.each<[string, (control: QuickBooksSandbox['control'], id: string) => void]>([
		['voided', (control, id) => control.voidPayment({ id })],
		['taken off its invoice', (control, id) => control.unlink({ id })],
	])('does not book again what was %s', async (_what, change) => {
		await start();
		await run();
		const [{ payments }] = books.documents();
		change(books.quickBooks, payments[0].id);
		await run();
		await run();
		expect(registered()).toHaveLength(1);
		expect(tables.review).toMatchObject([{ about: 'undone' }]);
	});

	it('leaves voided invoices out, and those without a number', async () => {
		const odd = documents.map((document) => ({
			...document,
			isVoided: document.id === FIRST,
			docNumber: document.id === '71' ? undefined : document.docNumber,
		}));
		await start({ documents: odd });
		await run();
		expect(registered()).toEqual([]);
		expect(tables.review).toHaveLength(1);
	});

	it('books nothing on one of two invoices with one number and one amount', async () => {
		await start({ documents: [{ ...documents[0], id: '900' }, ...documents] });
		await run();
		expect(registered()).toEqual([]);
		expect(tables.review).toHaveLength(1);
	});

	it.each<[string, object, string]>([
		[
			'a token that is not valid',
			{ kind: 'status', status: 401 },
			'connect the credential to QuickBooks again',
		],
		['too many calls', { kind: 'status', status: 429 }, '500 calls a minute'],
		[
			'a Fault inside 200',
			{ kind: 'status', status: 200, body: { Fault: { Error: [{ Message: 'No' }] } } },
			'(No)',
		],
	])('tells of %s in words, and books the next time', async (_what, failure, words) => {
		await start();
		books.control.failNext({ ...QUICKBOOKS.registers, failure: failure as never });
		await run();
		expect(told()).toContain(words);
		await run();
		expect(paid()).toBe(PAID_CENTS);
	});

	it('reads all pages', async () => {
		const more = Array.from({ length: 2_100 }, (_, place) => ({
			...documents[0],
			id: String(5_000 + place),
			docNumber: `2025-${place}`,
			customField: undefined,
		}));
		await start({ documents: [...documents, ...more] });
		await run();
		expect(paid()).toBe(PAID_CENTS);
		const asked = books.control.requests({ path: '/query$' }).map(({ query }) => query);
		expect(asked.some((query) => query.includes('startposition+2001'))).toBe(true);
	});
});
