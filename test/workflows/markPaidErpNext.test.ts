import { ERPNEXT, startErpNextBooks } from '../../demo/invoicing/books/erpnext';
import type { RunningBooks } from '../../demo/invoicing/books/BooksSystem';
import type { ErpNextSandbox, StartOptions } from '../../sandbox/erpNext/startErpNextSandbox';
import { booksWorld, emptyTables, hourOver, sweep, templatesFor } from '../chaos/booksWorld';
import type { TableRow } from '../support/tablesWorkflow';

const whole = booksWorld();
/** t-9 pays an invoice in two terms. */
const world = {
	...whole,
	transactions: whole.transactions.filter(({ id }) => id === 't-1' || id === 't-9'),
};
type Control = ErpNextSandbox['control'];

describe('Mark invoices paid in ERPNext', () => {
	let books: RunningBooks;
	let control: Control;
	let tables: Record<string, TableRow[]>;

	const start = async (options: StartOptions = {}) => {
		tables = emptyTables();
		books = await startErpNextBooks(world, options);
		control = books.control as unknown as Control;
	};
	afterEach(async () => await books.close());

	async function run(settings: Record<string, string> = {}): Promise<void> {
		await sweep(world, tables, await templatesFor(ERPNEXT, books, settings), { books });
		hourOver(tables);
	}
	const submitted = () => control.payments().filter(({ docstatus }) => docstatus === 1);
	const told = () => tables.review.map(({ reasons }) => String(reasons)).join();

	it('allocates to the terms of an invoice, oldest first', async () => {
		await start();
		await run();
		expect(submitted().map(({ references }) => references)).toEqual([
			[{ invoice: '2026-0001', term: null, cents: 10_001 }],
			[
				{ invoice: '2026-0009', term: 'At once', cents: 10_348 },
				{ invoice: '2026-0009', term: 'In a month', cents: 10_349 },
			],
		]);
		expect(submitted().map(({ unique }) => unique)).toEqual(['t-1:2026-0001', 't-9:2026-0009']);
	});

	it.each<[string, StartOptions['habits'], Record<string, string>]>([
		['nobody added the unique field', { uniqueField: undefined }, { uniqueField: '' }],
		['the user may not read bank accounts', { mayReadBankAccounts: false }, {}],
		['the site is of version 13', { version: 13 }, {}],
	])('books once where %s', async (_what, habits, settings) => {
		await start({ habits });
		await run(settings);
		await run(settings);
		expect(submitted()).toHaveLength(2);
		expect(tables.review).toEqual([]);
	});

	it('says so where the unique field is not there', async () => {
		await start({ habits: { uniqueField: undefined } });
		await run();
		expect(submitted()).toEqual([]);
		expect(told()).toContain('Field not permitted in query: ponto_transaction');
	});

	it('says who may submit where the user of the key may not', async () => {
		await start({ habits: { maySubmit: false } });
		await run();
		expect(told()).toContain(
			'ERPNext answered 403: the credential, or its user, lacks the right: Accounts User',
		);
	});

	it('never sends again what a site keeps as a draft, and says which', async () => {
		await start({ habits: { keepsDrafts: true } });
		await run();
		expect(told()).toContain('ACC-PAY-2026-00001');
		await run();
		expect(control.payments()).toHaveLength(2);
		expect(told()).toContain('ACC-PAY-2026-00001 is there for it and was never submitted');
	});

	it('books nothing on what was paid there meanwhile', async () => {
		await start();
		control.enterPayment({ invoice: '2026-0001', cents: 10_001, date: '2026-11-19' });
		await run();
		expect(submitted().map(({ referenceNo }) => referenceNo)).toEqual([
			'by hand',
			'ponto:t-9:2026-0009',
		]);
		expect(tables.review.map(({ transactionId }) => transactionId)).toEqual(['t-1']);
	});

	it('asks for the company and the account of the bank', async () => {
		await start();
		await expect(run({ bankAccount: '' })).rejects.toThrow('bankAccount');
		await expect(run({ company: 'Ander NV' })).resolves.toBeUndefined();
		expect(control.payments()).toEqual([]);
	});
});
