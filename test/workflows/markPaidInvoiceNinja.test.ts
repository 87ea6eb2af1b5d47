import { INVOICE_NINJA, startInvoiceNinjaBooks } from '../../demo/invoicing/books/invoiceninja';
import type { RunningBooks } from '../../demo/invoicing/books/BooksSystem';
import type { Fault } from '../../sandbox/common/faults/fault';
import type {
	InvoiceNinjaSandbox,
	StartOptions,
} from '../../sandbox/invoiceNinja/startInvoiceNinjaSandbox';
import { booksWorld, emptyTables, hourOver, sweep, templatesFor } from '../chaos/booksWorld';
import type { TableRow } from '../support/tablesWorkflow';

const whole = booksWorld();
const world = {
	...whole,
	transactions: whole.transactions.filter(({ id }) => id === 't-1' || id === 't-61'),
};
type Control = InvoiceNinjaSandbox['control'];

describe('Mark invoices paid in Invoice Ninja', () => {
	let books: RunningBooks;
	let control: Control;
	let tables: Record<string, TableRow[]>;

	const start = async (options: StartOptions = {}) => {
		tables = emptyTables();
		books = await startInvoiceNinjaBooks(world, options);
		control = books.control as unknown as Control;
	};
	afterEach(async () => await books.close());

	async function run(settings: Record<string, string> = {}): Promise<void> {
		await sweep(world, tables, await templatesFor(INVOICE_NINJA, books, settings), { books });
		hourOver(tables);
	}
	const bookedOn = () => control.payments().flatMap(({ rows }) => rows.map(({ cents }) => cents));
	const told = () => tables.review.map(({ reasons }) => String(reasons)).join();
	const idOf = (number: string) =>
		control.documents().find((each) => each.number === number && !each.isDeleted)?.id ?? '';

	it('mails nobody a receipt, and a payment of two invoices becomes two', async () => {
		await start();
		await run();
		expect(bookedOn()).toEqual([10_001, 90_221, 91_558]);
		expect(control.payments().filter(({ isReceiptMailed }) => isReceiptMailed)).toEqual([]);
	});

	it.each<[string, StartOptions['habits']]>([
		['amounts are text', { writesAmountsAsText: true }],
		['a page has seven rows, whatever is asked', { mostPerPage: 7 }],
	])('the same where %s', async (_what, habits) => {
		await start({ habits });
		await run();
		await run();
		expect(bookedOn()).toEqual([10_001, 90_221, 91_558]);
	});

	it('ends, and says so, where a server does not tell the payments of its invoices', async () => {
		await start({ habits: { tellsPayments: false } });
		await expect(run()).rejects.toThrow('bring Invoice Ninja up to date');
		expect(bookedOn()).toEqual([]);
	});

	it.each<[string, Fault]>([
		['is a page of a proxy', { kind: 'html' }],
		['came without its second half', { kind: 'cutList' }],
		['came empty', { kind: 'emptyList' }],
	])('ends where a list %s, and books the next time', async (_what, failure) => {
		await start({ habits: { mostPerPage: 50 } });
		control.failNext({ path: '/invoices$', failure });
		await expect(run()).rejects.toThrow('Invoices: ');
		expect(bookedOn()).toEqual([]);
		await run();
		expect(bookedOn()).toHaveLength(3);
	});

	it('says which right the token lacks', async () => {
		await start({ habits: { mayEnterPayments: false } });
		await run();
		expect(told()).toContain(
			'Invoice Ninja answered 401: the credential, or its user, lacks the right: create payments',
		);
	});

	it('books nothing on what was paid there meanwhile', async () => {
		await start();
		control.enterPayment({ invoiceId: idOf('2026-0001'), cents: 10_001, date: '2026-11-19' });
		await run();
		expect(control.documents().find(({ id }) => id === idOf('2026-0001'))?.balanceCents).toBe(0);
		expect(bookedOn()).toEqual([10_001, 90_221, 91_558]);
		expect(tables.review.map(({ transactionId }) => transactionId)).toEqual(['t-1']);
	});

	it('leaves alone what is archived', async () => {
		await start();
		control.archive({ id: idOf('2026-0001') });
		await run();
		expect(bookedOn()).toEqual([90_221, 91_558]);
	});
});
