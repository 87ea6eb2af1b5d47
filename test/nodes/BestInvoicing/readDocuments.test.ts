import type { StartOptions } from '../../../sandbox/bestInvoicing/startBestInvoicingSandbox';
import { allocation, startBench, type BestInvoicingBench } from '../../support/bestInvoicing';
import { books, openInvoice, openPurchase, PAYER_IBAN } from '../../support/bestInvoicingSeed';

let bench: BestInvoicingBench;
const start = async (options?: StartOptions) => {
	bench = await startBench(options);
};
const creditNote = openInvoice({
	kind: 'creditNote',
	number: 'CN-1',
	references: [],
	totalAmount: '21.00',
	openAmount: '21.00',
});

afterEach(async () => await bench.sandbox.close());

describe('Invoice > Get Many', () => {
	it('gives an open invoice as Ponto Invoice Match takes it, with the document as BestInvoicing holds it', async () => {
		const invoice = openInvoice({
			references: ['+++090/9337/55493+++', 'PO-17'],
			discountPercent: '2',
			discountUntil: '2026-10-09',
		});
		await start({ seed: books({ invoices: [invoice] }) });
		expect(await bench.run('invoice', 'getAll')).toEqual([
			{
				id: 'invoice-5001',
				number: '2026-0001',
				references: ['+++090/9337/55493+++', 'PO-17'],
				openAmount: '121.00',
				totalAmount: '121.00',
				currency: 'EUR',
				issueDate: '2026-10-01',
				dueDate: '2026-10-31',
				customerId: '101',
				customerName: 'Bakkerij Janssens BV',
				customerIbans: [],
				kind: 'invoice',
				discountPercent: '2',
				discountUntil: '2026-10-09',
				appliedTransactionIds: [],
				status: 'sent',
				document: expect.objectContaining({ id: '5001', ogm: '+++090/9337/55493+++' }),
			},
		]);
	});

	it('derives what is open from the payments that carry our mark, and names their transactions', async () => {
		await start();
		await bench.markAsPaid([allocation({ allocatedAmount: '100.00' })]);
		expect(await bench.run('invoice', 'getAll')).toMatchObject([
			{
				openAmount: '21.00',
				appliedTransactionIds: ['c2f7b1de-1d5b-4d9c-8a53-2c3e1c0f6a01'],
				customerIbans: [PAYER_IBAN],
			},
		]);
	});

	it('derives it from payments by hand as well where the API says which invoice they pay', async () => {
		const invoices = [openInvoice({ openAmount: '40.00' })];
		await start({ seed: books({ invoices }), habits: { linksPayments: true } });
		expect(await bench.run('invoice', 'getAll')).toMatchObject([{ openAmount: '40.00' }]);
	});

	it('leaves out what is paid, a concept or in the trash bin, unless asked for all', async () => {
		const invoices = ['A', 'B', 'C', 'D'].map((number) => openInvoice({ number }));
		await start({ seed: books({ invoices }) });
		bench.sandbox.control.setStatus({ kind: 'invoice', id: 5001, status: 'paid' });
		bench.sandbox.control.setStatus({ kind: 'invoice', id: 5002, status: 'concept' });
		bench.sandbox.control.trash({ kind: 'invoice', id: 5003 });
		const numbers = async (openOnly: boolean, includePaid = false) =>
			(await bench.run('invoice', 'getAll', { openOnly, options: { includePaid } })).map(
				({ number }) => number,
			);
		expect(await numbers(true)).toEqual(['D']);
		expect(await numbers(true, true)).toEqual(['A', 'D']);
		expect(await numbers(false)).toEqual(['A', 'B', 'D']);
	});

	it('reads every page', async () => {
		const invoices = Array.from({ length: 230 }, (_, index) =>
			openInvoice({ number: `2026-${index}` }),
		);
		await start({ seed: books({ invoices }) });
		expect(await bench.run('invoice', 'getAll', { returnAll: true })).toHaveLength(230);
		expect(await bench.run('invoice', 'getAll', { limit: 7 })).toHaveLength(7);
	});

	it('reads a list again that changed between two pages', async () => {
		const invoices = Array.from({ length: 150 }, (_, index) =>
			openInvoice({ number: `2026-${index}` }),
		);
		await start({ seed: books({ invoices }) });
		const { control } = bench.sandbox;
		control.delay({ milliseconds: 80 });
		const reading = bench.run('invoice', 'getAll', { returnAll: true });
		while (!control.requests().some(({ status }) => status === 200)) {
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
		control.trash({ kind: 'invoice', id: 5003 });
		const numbers = (await reading).map(({ number }) => number);
		expect(new Set(numbers).size).toBe(149);
		expect(numbers).not.toContain('2026-2');
	});

	it('reads each document on its own where the list leaves out the totals', async () => {
		await start({ habits: { listsTotals: false } });
		expect(await bench.run('invoice', 'getAll')).toMatchObject([{ openAmount: '121.00' }]);
	});

	it('filters on status and date of issue itself, and sends the query along', async () => {
		const invoices = [
			openInvoice({ number: 'A', issueDate: '2026-09-30' }),
			openInvoice({ number: 'B', issueDate: '2026-10-01' }),
			openInvoice({ number: 'C', issueDate: '2026-10-02' }),
		];
		await start({ seed: books({ invoices }) });
		const filters = { issuedFrom: '2026-10-01', issuedUntil: '2026-10-01', q: 'name:B*' };
		const rows = await bench.run('invoice', 'getAll', { filters });
		expect(rows.map(({ number }) => number)).toEqual(['B']);
		expect(bench.sandbox.control.requests()[0].query).toContain('q=name');
		const paid = await bench.run('invoice', 'getAll', { filters: { status: 'paid' } });
		expect(paid).toEqual([]);
	});

	it('adds credit notes with negative amounts when asked, and leaves the document out when asked', async () => {
		await start({ seed: books({ invoices: [openInvoice(), creditNote] }) });
		const options = { includeCreditNotes: true, includeDocument: false };
		const rows = await bench.run('invoice', 'getAll', { options });
		expect(rows.map(({ id, kind, openAmount }) => [id, kind, openAmount])).toEqual([
			['invoice-5001', 'invoice', '121.00'],
			['creditnote-301', 'creditNote', '-21.00'],
		]);
		expect(rows[0]).not.toHaveProperty('document');
	});
});

describe('Invoice > Get and Credit Note > Get', () => {
	it('give one document, by the ID of Get Many or the bare number', async () => {
		await start({ seed: books({ invoices: [openInvoice(), creditNote] }) });
		const byId = async (resource: string, value: string) =>
			await bench.run(resource, 'get', { documentId: { __rl: true, mode: 'id', value } });
		expect(await byId('invoice', '5001')).toMatchObject([{ id: 'invoice-5001' }]);
		expect(await byId('invoice', 'creditnote-301')).toMatchObject([{ number: 'CN-1' }]);
		expect(await byId('creditNote', '301')).toMatchObject([
			{ id: 'creditnote-301', openAmount: '-21.00', totalAmount: '-21.00' },
		]);
	});

	it('say when there is no such document', async () => {
		await start();
		const documentId = { __rl: true, mode: 'id', value: '1' };
		await expect(bench.run('invoice', 'get', { documentId })).rejects.toMatchObject({
			message: 'BestInvoicing does not know invoice 1',
		});
	});
});

describe('Credit Note', () => {
	it('Get Many lists credit notes only', async () => {
		await start({ seed: books({ invoices: [openInvoice(), creditNote] }) });
		expect(await bench.run('creditNote', 'getAll')).toMatchObject([{ number: 'CN-1' }]);
	});

	it('Mark as Paid registers that it was deducted or paid out', async () => {
		await start({ seed: books({ invoices: [openInvoice(), creditNote] }) });
		const item = allocation({ invoiceId: '301', allocatedAmount: '-21.00' });
		const rows = await bench.run('creditNote', 'markAsPaid', {}, [item]);
		expect(rows).toMatchObject([{ outcome: 'booked', documentId: 'creditnote-301' }]);
		expect(await bench.run('creditNote', 'getAll')).toEqual([]);
	});
});

describe('Purchase', () => {
	it('Get Many lists what it takes to pay a supplier', async () => {
		await start({ seed: books({ purchases: [openPurchase(), openPurchase({ number: 'B' })] }) });
		bench.sandbox.control.setStatus({ kind: 'purchase', id: 702, status: 'paid' });
		const options = { includeDocument: false };
		expect(await bench.run('purchase', 'getAll', { options })).toEqual([
			{
				id: 'purchase-701',
				number: 'A-77',
				supplierId: '102',
				supplierName: 'Drukkerij De Smet NV',
				supplierIban: 'BE62510007547061',
				openAmount: '242.00',
				totalAmount: '242.00',
				currency: 'EUR',
				issueDate: '2026-10-05',
				dueDate: '2026-11-04',
				communication: '+++010/8068/17183+++',
				status: 'sent',
			},
		]);
	});

	it('Mark as Paid registers the debit on it, once', async () => {
		await start();
		const debit = allocation({ invoiceId: 'purchase-701', allocatedAmount: '-242.00' });
		const run = async () => await bench.run('purchase', 'markAsPaid', {}, [debit]);
		expect(await run()).toMatchObject([{ outcome: 'booked', status: 'paid' }]);
		expect(await run()).toMatchObject([{ outcome: 'alreadyBooked' }]);
		expect(bench.sandbox.control.payments()).toMatchObject([
			{ purchase_id: 701, amount: '242.00' },
		]);
	});
});
