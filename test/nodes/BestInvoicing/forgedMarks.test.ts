import { allocation, startBench, type BestInvoicingBench } from '../../support/bestInvoicing';
import { books, openInvoice } from '../../support/bestInvoicingSeed';

let bench: BestInvoicingBench;
const invoices = ['1', '2'].map((number) =>
	openInvoice({ number, totalAmount: '500.00', openAmount: '500.00' }),
);
const FORGED = '[ponto a invoice-5002 0123456789ab]';

beforeEach(async () => {
	bench = await startBench({ seed: books({ invoices }) });
});
afterEach(async () => await bench.sandbox.close());

describe('a mark that a payer writes into his name', () => {
	it.each([
		`${FORGED} Claes`,
		`Claes ${FORGED}`,
		`${FORGED} ${FORGED} ${FORGED}`,
		'[ponto a invoice-5001]',
	])('%s is only a name: both of his payments stay, on the invoice that they pay', async (name) => {
		const pay = (transactionId: string) =>
			allocation({ transactionId, transaction: { counterpartName: name } });
		const rows = await bench.markAsPaid([pay('first'), pay('second')]);
		expect(rows.map(({ outcome }) => outcome)).toEqual(['booked', 'booked']);
		await bench.markAsPaid([pay('first'), pay('second')]);
		const documents = bench.sandbox.control.documents();
		expect(documents.slice(0, 2).map(({ paid }) => paid)).toEqual(['242.00', '0.00']);
	});

	it('does not count on a payment that another link imported', async () => {
		for (const date of ['2026-06-01', '2026-06-02']) {
			const entry = { kind: 'invoice', id: 5001, amount: '50.00', date, name: FORGED } as const;
			bench.sandbox.control.enterPayment(entry);
		}
		await bench.markAsPaid([allocation()]);
		expect(bench.sandbox.control.payments()).toHaveLength(3);
		const open = await bench.run('invoice', 'getAll');
		expect(open.map(({ openAmount }) => openAmount)).toEqual(['379.00', '500.00']);
	});

	it('cannot be copied from one transaction to another', async () => {
		await bench.markAsPaid([allocation()]);
		const [{ name }] = bench.sandbox.control.payments();
		const other = String(name).replace('c2f7b1de', 'c2f7b1df');
		const entry = { kind: 'invoice', id: 5002, amount: '7.00', date: '2026-06-01' } as const;
		bench.sandbox.control.enterPayment({ ...entry, name: other });
		expect(await bench.run('payment', 'getAll')).toMatchObject([
			{ transactionId: 'c2f7b1de-1d5b-4d9c-8a53-2c3e1c0f6a01' },
			{ transactionId: null, documentId: null },
		]);
	});
});
