import type { RunningBooks } from '../../demo/invoicing/books/BooksSystem';
import { ODOO, startOdooBooks } from '../../demo/invoicing/books/odoo';
import type { OdooSandbox, StartOptions } from '../../sandbox/odoo/startOdooSandbox';
import { seededOdoo } from '../../sandbox/odoo/seededOdoo';
import {
	bookedPairs,
	booksWorld,
	emptyTables,
	hourOver,
	sweep,
	templatesFor,
	type BooksTemplates,
	type BooksWorld,
} from '../chaos/booksWorld';
import type { TableRow } from '../support/tablesWorkflow';

const whole = booksWorld();
/** A single payment of the invoice 2026-0001, which is 401 in Odoo. */
const single = { ...whole, transactions: whole.transactions.filter(({ id }) => id === 't-1') };
const FIRST = 401;
const PAID_CENTS = 10_001;
const { moves, partners } = seededOdoo(single);
const withFirst = (more: object) =>
	moves.map((move) => (move.id === FIRST ? { ...move, ...more } : move));

describe('Mark invoices paid in Odoo', () => {
	let books: RunningBooks & { readonly odoo: OdooSandbox['control'] };
	let tables: Record<string, TableRow[]>;
	let world: BooksWorld;

	beforeEach(() => {
		world = single;
	});

	const start = async (options: StartOptions = {}) => {
		tables = emptyTables();
		const now = () => new Date('2026-11-28T10:00:00.000Z');
		books = await startOdooBooks(world, { now, ...options });
	};
	afterEach(async () => await books.close());

	async function run(
		settings: Readonly<Record<string, string>> = {},
		meanwhile: (node: string) => void = () => {},
	): Promise<void> {
		const templates: BooksTemplates = await templatesFor(ODOO, books, settings);
		await sweep(world, tables, templates, { books, meanwhile });
		hourOver(tables);
	}
	const told = () => tables.review.map(({ reasons }) => String(reasons)).join();
	const registered = () => books.control.requests(ODOO.registers).length;

	it.each<[string, StartOptions['habits'], Record<string, string>, string]>([
		['has no outstanding account', { paymentAccount: 'none' }, {}, 'no outstanding account'],
		['is in dollars', { journalCurrencyId: 2 }, {}, 'the journal Bank of Odoo is in USD'],
		['is not there', {}, { journalId: '8' }, 'Odoo knows no journal 8'],
		['is not named', {}, { journalId: '' }, 'Odoo knows no journal'],
		['is in an Odoo without an address', {}, { apiUrl: ' ' }, 'apiUrl'],
	])(
		'sends nothing where the journal %s, and says what to set',
		async (_what, habits, settings, words) => {
			await start({ habits });
			await expect(run(settings)).rejects.toThrow(words.startsWith('apiUrl') ? '' : words);
			expect(registered()).toBe(0);
		},
	);

	it.each(['account\\.journal', 'account\\.payment\\.method\\.line', 'res\\.company'])(
		'does not blame the settings where a page of a proxy comes for %s',
		async (model) => {
			await start();
			books.control.failNext({ path: `/${model}/`, failure: { kind: 'html' } });
			await expect(run()).rejects.toThrow('perhaps a page of a proxy');
			await run();
			expect(bookedPairs(books).get('t-1 2026-0001')).toBe(PAID_CENTS);
		},
	);

	it('needs no journal where Odoo imports the bank account itself', async () => {
		await start({ habits: { paymentAccount: 'none' } });
		await run({ booksImportThisBank: 'yes', journalId: '' });
		expect(told()).toContain('link it there to 2026-0001');
	});

	it.each<[string, object]>([
		['is a draft again', { state: 'draft' }],
		['was cancelled', { state: 'cancel' }],
	])('leaves out an invoice that %s', async (_what, more) => {
		await start({ moves: withFirst(more), partners });
		await run();
		expect(registered()).toBe(0);
	});

	it.each<[string, (odoo: OdooSandbox['control']) => void, string]>([
		['is a draft again', (odoo) => odoo.setState({ id: FIRST, state: 'draft' }), 'is a draft'],
		['was cancelled', (odoo) => odoo.setState({ id: FIRST, state: 'cancel' }), 'is cancelled'],
		[
			'got a payment without an entry, of several',
			(odoo) => odoo.enterPaymentWithoutEntry({ documentIds: [FIRST, 402], cents: 500 }),
			'how much of it is for this one cannot be seen',
		],
		[
			'got a payment without an entry',
			(odoo) => odoo.enterPaymentWithoutEntry({ documentIds: [FIRST], cents: 1 }),
			'100.00 EUR is open there now, and 100.01 EUR when it was matched',
		],
	])('books nothing on an invoice that %s since it was listed', async (_what, change, words) => {
		await start();
		await run({}, (node) => {
			if (node === 'Read First') change(books.odoo);
		});
		expect(registered()).toBe(0);
		expect(told()).toContain(words);
	});

	it('says so where the invoice is blocked', async () => {
		await start({ moves: withFirst({ isBlocked: true }), partners });
		await run();
		expect(registered()).toBe(0);
		expect(told()).toContain('somebody has said there that it is not to be paid');
	});

	it('counts what a payment without an entry pays', async () => {
		await start();
		books.odoo.enterPaymentWithoutEntry({ documentIds: [FIRST], cents: PAID_CENTS });
		await run();
		expect(registered()).toBe(0);
	});

	it('does not book a part again that a person entered in the journal and matched', async () => {
		const [transaction] = whole.transactions;
		world = { ...whole, transactions: [{ ...transaction, amount: 40, amountText: '40.00' }] };
		await start();
		books.odoo.enterPayment({
			documentId: FIRST,
			cents: 4_000,
			paidOn: '2026-11-22',
			isMatchedLater: true,
		});
		await run();
		expect(registered()).toBe(0);
		expect(told()).toContain('a payment of 40.00 EUR on 2026-11-22 is there already');
	});

	it('tells of money that Odoo kept as credit, since somebody paid at that moment', async () => {
		await start();
		await run({}, (node) => {
			if (node === 'Register') books.odoo.enterPayment({ documentId: FIRST, cents: 4_000 });
		});
		expect(told()).toContain("the rest of it is the customer's credit there");
		expect(tables.bookings.map(({ status }) => status)).toEqual(['booked']);
	});

	it('does not book again what was taken off its invoice', async () => {
		await start();
		await run();
		const [{ payments }] = books.documents();
		books.odoo.unreconcile({ id: Number(payments[0].id) });
		await run();
		await run();
		expect(registered()).toBe(1);
		expect(tables.review).toMatchObject([{ about: 'undone' }]);
	});

	it.each<[string, StartOptions, Record<string, string>, string]>([
		[
			'a closed period',
			{ habits: { lockedUntil: '2026-11-30' } },
			{},
			'You cannot add/modify entries prior to',
		],
	])(
		'tells of %s in the words of Odoo, and books nothing',
		async (_what, options, settings, words) => {
			await start(options);
			await run(settings);
			expect(told()).toContain(words);
			expect(bookedPairs(books).size).toBe(0);
		},
	);

	it('says what to do where the API key has expired', async () => {
		await start();
		const failure = { kind: 'status', status: 401 } as const;
		books.control.failNext({ path: '/account\\.payment\\.register/create$', failure });
		await run();
		expect(told()).toContain('the API key is not valid or has expired');
		await run();
		expect(bookedPairs(books).get('t-1 2026-0001')).toBe(PAID_CENTS);
	});

	it('reads all pages', async () => {
		const more = Array.from({ length: 1_100 }, (_, place) => ({
			...moves[0],
			id: 5_000 + place,
			name: `2025-${place}`,
			paymentReference: null,
		}));
		await start({ moves: [...more, ...moves], partners });
		await run();
		expect(books.control.requests({ path: '/account\\.move/search_read$' }).length).toBeGreaterThan(
			4,
		);
		expect(bookedPairs(books).get('t-1 2026-0001')).toBe(PAID_CENTS);
	});
});
