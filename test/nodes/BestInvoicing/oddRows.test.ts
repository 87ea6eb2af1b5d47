import { allocation, startBench, type BestInvoicingBench } from '../../support/bestInvoicing';
import { books, openInvoice } from '../../support/bestInvoicingSeed';

let bench: BestInvoicingBench;
const odd = (id: number, fields: Record<string, unknown>) =>
	bench.sandbox.control.sendOdd({ kind: 'invoice', id, fields });
const numbers = async (parameters = {}) =>
	(await bench.run('invoice', 'getAll', { returnAll: true, ...parameters })).map(
		({ number }) => number,
	);

beforeEach(async () => {
	const invoices = ['A', 'B', 'C'].map((number) => openInvoice({ number }));
	bench = await startBench({ seed: books({ invoices }) });
});
afterEach(async () => await bench.sandbox.close());

describe('an odd document', () => {
	it.each([
		['a total with noise', { total_amount_incl: { _: 108.03999999999999 } }, '108.03999999999999'],
		['a total with a comma', { total_amount_incl: { _: '121,00' } }, '121,00'],
		['no total', { total_amount_incl: [] }, 'no total in EUR'],
		['a total in words', { total_amount_incl: { EUR: 'honderd' } }, 'honderd'],
		['a currency that does not exist', { currency_id: 'EURO' }, 'EURO'],
	])('with %s is left out with a warning that names it', async (_what, fields, named) => {
		odd(5002, fields);
		expect(await numbers()).toEqual(['A', 'C']);
		expect(await bench.warnings('invoice', 'getAll')).toEqual([
			expect.stringMatching(/^Invoice B: .*It is left out of the list\.$/),
		]);
		expect((await bench.warnings('invoice', 'getAll'))[0]).toContain(named);
		expect(await bench.markAsPaid([allocation()])).toMatchObject([{ outcome: 'booked' }]);
		const one = allocation({ invoiceId: 'invoice-5002', transactionId: 'other' });
		await expect(bench.markAsPaid([one])).rejects.toMatchObject({
			message: expect.stringContaining('Invoice B: it'),
		});
	});

	it.each([
		['paid', { status: 'paid', total_amount_incl: { _: 108.03999999999999 } }],
		['a concept', { status: 'concept', total_amount_incl: null }],
	])('that is %s needs no total, and no warning', async (_what, fields) => {
		odd(5002, fields);
		expect(await numbers()).toEqual(['A', 'C']);
		expect(await bench.warnings('invoice', 'getAll')).toEqual([]);
		expect(await numbers({ openOnly: false })).toEqual(['A', 'B', 'C']);
	});

	it.each([
		['currency in small letters', { currency_id: 'eur' }],
		['amounts keyed in small letters', { total_amount_incl: { eur: 121 } }],
		['deleted 0', { deleted: 0 }],
		['deleted "0"', { deleted: '0' }],
		['a reference that is a list', { order_reference: [] }],
		['a due date that is a number', { expiration_date: 20261031 }],
		['a term in words, but no discount', { settlement_term: '30 dagen' }],
	])('with %s is an open document like any other', async (_what, fields) => {
		odd(5002, fields);
		expect(await numbers()).toEqual(['A', 'B', 'C']);
		expect(await bench.warnings('invoice', 'getAll')).toEqual([]);
	});

	it('deleted 1, or since a date, is in the trash bin', async () => {
		odd(5001, { deleted: 1 });
		odd(5002, { deleted: '2026-11-01 10:00:00' });
		expect(await numbers()).toEqual(['C']);
	});

	it('with a discount whose term is in words has none, and says so', async () => {
		odd(5002, { settlement_discount: 2, settlement_term: '30 dagen' });
		expect(await numbers()).toEqual(['A', 'B', 'C']);
		expect(await bench.warnings('invoice', 'getAll')).toEqual([
			expect.stringContaining('early-payment discount'),
		]);
	});
});

describe('an odd payment', () => {
	const enter = (id: number, fields: Record<string, unknown>) => {
		const { control } = bench.sandbox;
		const payment = control.enterPayment({
			kind: 'invoice',
			id,
			amount: '50.00',
			date: '2026-11-20',
		});
		control.sendOdd({ kind: 'payment', id: payment, fields });
	};

	it.each([
		['without amount', { amount: null }],
		['with a list for amount', { amount: [] }],
		['in dollars', { amount: { _: 50, USD: 50 }, currency_id: 'USD' }],
		['with an amount that is not exact', { amount: { _: 49.99999999999 } }],
		['without date', { date: null }],
		['without id', { id: null }],
	])('%s elsewhere stops nothing', async (_what, fields) => {
		enter(5002, fields);
		expect(await bench.markAsPaid([allocation()])).toMatchObject([{ outcome: 'booked' }]);
		expect(await numbers()).toEqual(['B', 'C']);
		expect(await bench.run('payment', 'getAll')).toHaveLength('id' in fields ? 1 : 2);
	});

	it('on the document itself goes to a person, who learns why', async () => {
		enter(5001, { amount: null, invoice_id: 5001 });
		expect(await bench.markAsPaid([allocation()])).toMatchObject([
			{ outcome: 'review', reasons: [expect.stringContaining('cannot be told')] },
		]);
	});
});
