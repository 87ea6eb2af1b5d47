import { allocation, startBench, type BestInvoicingBench } from '../../support/bestInvoicing';
import { books, openInvoice } from '../../support/bestInvoicingSeed';
import type { StartOptions } from '../../../sandbox/bestInvoicing/startBestInvoicingSandbox';

let bench: BestInvoicingBench;
const start = async (options: StartOptions = {}) => {
	const invoices = [openInvoice(), openInvoice({ number: '2026-0002' })];
	bench = await startBench({ seed: books({ invoices }), ...options });
};
const paid = () => bench.sandbox.control.documents().map((document) => document.paid);
const undo = async () => await bench.run('invoice', 'undoPayment', {}, [allocation()]);

afterEach(async () => await bench.sandbox.close());

describe('what a person or an undo took back stays back', () => {
	it.each([
		['whose document the API does not name', false],
		['whose document the API names', true],
	])(
		'a payment that a person deleted and booked on another invoice, %s, a few days off',
		async (_which, linksPayments) => {
			await start({ habits: { linksPayments } });
			const { control } = bench.sandbox;
			await bench.markAsPaid([allocation()]);
			control.removePayment({ id: 9001 });
			control.enterPayment({ kind: 'invoice', id: 5002, amount: '121.00', date: '2026-11-27' });
			const [row] = await bench.markAsPaid([allocation()]);
			expect(row).toMatchObject({
				outcome: 'review',
				paymentId: null,
				reasons: [expect.stringContaining('may be the same money')],
			});
			expect(paid().slice(0, 2)).toEqual(['0.00', '121.00']);
		},
	);

	it('a payment that a person moved to another invoice', async () => {
		await start({ habits: { linksPayments: true } });
		await bench.markAsPaid([allocation()]);
		bench.sandbox.control.sendOdd({ kind: 'payment', id: 9001, fields: { invoice_id: 5002 } });
		const [row] = await bench.markAsPaid([allocation()]);
		expect(row).toMatchObject({
			outcome: 'review',
			reasons: expect.arrayContaining([
				expect.stringContaining('payment 9001 on invoice-5002 already'),
			]),
		});
	});

	it('a payment that a person only deleted, where a table remembers what was registered', async () => {
		await start();
		const [{ paymentId }] = await bench.markAsPaid([allocation()]);
		bench.sandbox.control.removePayment({ id: 9001 });
		const options = { earlierPaymentId: String(paymentId) };
		const [row] = await bench.run('invoice', 'markAsPaid', { options }, [allocation()]);
		expect(row).toMatchObject({
			outcome: 'review',
			reasons: [expect.stringContaining('as payment 9001, which was taken back since')],
		});
		expect(paid()[0]).toBe('0.00');
	});

	it('a payment that is there is not taken back because a table remembers it', async () => {
		await start();
		await bench.markAsPaid([allocation()]);
		const options = { earlierPaymentId: '9001' };
		const rows = await bench.run('invoice', 'markAsPaid', { options }, [allocation()]);
		expect(rows).toMatchObject([{ outcome: 'alreadyBooked', reasons: [] }]);
	});

	it('a payment that Undo Payment took off, until the payment of 0.00 that says so is deleted', async () => {
		await start();
		await bench.markAsPaid([allocation()]);
		await undo();
		for (let sweeps = 0; sweeps < 2; sweeps++) {
			expect(await bench.markAsPaid([allocation()])).toMatchObject([
				{ outcome: 'review', reasons: [expect.stringContaining('delete payment 9002 of 0.00')] },
			]);
		}
		expect(paid()[0]).toBe('0.00');
		await bench.run('payment', 'delete', { paymentId: '9002' });
		expect(await bench.markAsPaid([allocation()])).toMatchObject([{ outcome: 'booked' }]);
	});

	it('a payment that Payment > Delete removed', async () => {
		await start();
		await bench.markAsPaid([allocation()]);
		await bench.run('payment', 'delete', { paymentId: '9001' });
		expect(await bench.markAsPaid([allocation()])).toMatchObject([{ outcome: 'review' }]);
		expect(paid()[0]).toBe('0.00');
	});

	it('and the invoice is given to Ponto Invoice Match as open, without that transaction', async () => {
		await start();
		await bench.markAsPaid([allocation()]);
		await undo();
		const [invoice] = await bench.run('invoice', 'getAll');
		expect(invoice).toMatchObject({ openAmount: '121.00', appliedTransactionIds: [] });
	});

	it('also when the deletion was cut off: the next run finishes it', async () => {
		await start();
		await bench.markAsPaid([allocation()]);
		const failure = { kind: 'cut' } as const;
		bench.sandbox.control.failNext({ method: 'DELETE', times: 1, failure });
		await expect(undo()).rejects.toMatchObject({ message: expect.any(String) });
		expect(paid()[0]).toBe('121.00');
		expect(await bench.markAsPaid([allocation()])).toMatchObject([{ outcome: 'review' }]);
		expect(paid()[0]).toBe('0.00');
	});

	it('nothing is deleted while it is not certain that this is kept in mind', async () => {
		await start();
		await bench.markAsPaid([allocation()]);
		const failure = { kind: 'status', status: 503 } as const;
		bench.sandbox.control.failNext({ method: 'POST', failure });
		await expect(undo()).rejects.toMatchObject({
			description: expect.stringContaining('Payment 9001 was not deleted'),
		});
		expect(paid()[0]).toBe('121.00');
	});

	it.each([403, 429])(
		'nor where BestInvoicing refuses it for another reason (%i)',
		async (status) => {
			await start();
			await bench.markAsPaid([allocation()]);
			bench.sandbox.control.failNext({ method: 'POST', failure: { kind: 'status', status } });
			await expect(undo()).rejects.toMatchObject({
				message: expect.stringContaining('BestInvoicing'),
			});
			expect(paid()[0]).toBe('121.00');
		},
	);

	it('the row says so where BestInvoicing takes no payment of 0.00', async () => {
		await start({ habits: { takesZero: false } });
		await bench.markAsPaid([allocation()]);
		expect(await undo()).toMatchObject([
			{ outcome: 'undone', reasons: [expect.stringContaining('may register this bank')] },
		]);
	});
});
