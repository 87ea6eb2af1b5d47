import type { Fault } from '../../../sandbox/common/faults/fault';
import { allocation, startBench, type BestInvoicingBench } from '../../support/bestInvoicing';
import { books, openInvoice } from '../../support/bestInvoicingSeed';
import type { StartOptions } from '../../../sandbox/bestInvoicing/startBestInvoicingSandbox';

let bench: BestInvoicingBench;
const start = async (options?: StartOptions) => {
	bench = await startBench(options);
};
const payments = () => bench.sandbox.control.payments();
const spoilPost = (failure: Fault, times = 1) =>
	bench.sandbox.control.failNext({ method: 'POST', path: '/payments.json$', times, failure });
const posts = () => bench.sandbox.control.requests().filter(({ method }) => method === 'POST');

afterEach(async () => await bench.sandbox.close());

describe('a bank transaction is registered on an invoice once', () => {
	it('however often it is run', async () => {
		await start();
		const outcomes = [];
		for (let runs = 0; runs < 3; runs++) {
			const [row] = await bench.markAsPaid([allocation()]);
			outcomes.push([row.outcome, row.paymentId, row.bookedAmount]);
		}
		expect(outcomes).toEqual([
			['booked', '9001', '121.00'],
			['alreadyBooked', '9001', '121.00'],
			['alreadyBooked', '9001', '121.00'],
		]);
		expect(payments()).toHaveLength(1);
	});

	it('when the same item comes twice in one run', async () => {
		await start();
		const rows = await bench.markAsPaid([allocation(), allocation()]);
		expect(rows.map(({ outcome }) => outcome)).toEqual(['booked', 'alreadyBooked']);
		expect(payments()).toHaveLength(1);
	});

	it('when the payment was accepted, but the connection was cut before the answer', async () => {
		await start();
		spoilPost({ kind: 'cutAfter' });
		const [row] = await bench.markAsPaid([allocation()]);
		expect(row).toMatchObject({ outcome: 'booked', paymentId: '9001', status: 'paid' });
		expect(payments()).toHaveLength(1);
	});

	it('when it was accepted, but the answer was a 500', async () => {
		await start();
		spoilPost({ kind: 'statusAfter', status: 500 });
		const [row] = await bench.markAsPaid([allocation()]);
		expect(row).toMatchObject({ outcome: 'booked', paymentId: '9001', status: 'paid' });
		expect(posts()).toHaveLength(1);
	});

	it('by the next run, when a 502 came and nothing is there: it may still be under way', async () => {
		await start();
		spoilPost({ kind: 'status', status: 502 });
		await expect(bench.markAsPaid([allocation()])).rejects.toMatchObject({
			description: expect.stringContaining('not known yet'),
		});
		expect(posts()).toHaveLength(1);
		expect(await bench.markAsPaid([allocation()])).toMatchObject([{ outcome: 'booked' }]);
		expect(payments()).toHaveLength(1);
	});

	it('by the next run, when the connection was cut before the payment was accepted', async () => {
		await start();
		spoilPost({ kind: 'cut' });
		await expect(bench.markAsPaid([allocation()])).rejects.toMatchObject({
			description: expect.stringContaining('none is registered twice'),
		});
		expect(posts()).toHaveLength(1);
		const [row] = await bench.markAsPaid([allocation()]);
		expect(row).toMatchObject({ outcome: 'booked' });
		expect(payments()).toHaveLength(1);
	});

	it('when a run ended after the payment, before the invoice was set to paid: a person does that', async () => {
		await start({ habits: { settlesByItself: false } });
		bench.sandbox.control.failNext({
			path: 'document-events',
			failure: { kind: 'status', status: 403 },
		});
		expect(await bench.markAsPaid([allocation()])).toMatchObject([
			{ outcome: 'booked', status: 'sent' },
		]);
		expect(await bench.markAsPaid([allocation()])).toMatchObject([
			{
				outcome: 'alreadyBooked',
				status: 'sent',
				reasons: [expect.stringContaining('set it to paid in BestInvoicing')],
			},
		]);
		expect(payments()).toHaveLength(1);
	});

	it('and set to paid although the answers to that were lost', async () => {
		await start({ habits: { settlesByItself: false } });
		bench.sandbox.control.failNext({
			path: 'document-events',
			times: 2,
			failure: { kind: 'cut' },
		});
		const [row] = await bench.markAsPaid([allocation()]);
		expect(row).toMatchObject({ outcome: 'booked', status: 'paid', reasons: [] });
	});

	it('when two runs register it at once: the copy is deleted before both have ended', async () => {
		await start();
		bench.sandbox.control.delay({ milliseconds: 100 });
		const rows = (
			await Promise.all([bench.markAsPaid([allocation()]), bench.markAsPaid([allocation()])])
		).flat();
		expect(posts()).toHaveLength(2);
		expect(payments()).toHaveLength(1);
		expect(rows.map(({ paymentId }) => paymentId)).toEqual(['9001', '9001']);
		expect(rows.map(({ outcome }) => outcome).sort()).toEqual(['alreadyBooked', 'booked']);
	});

	it('after a copy that a crashed run left: the next run, about another invoice, deletes it', async () => {
		const invoices = [openInvoice(), openInvoice({ number: '2026-0002' })];
		await start({ seed: books({ invoices }) });
		await bench.markAsPaid([allocation()]);
		const [{ name, iban }] = payments() as Array<{ name: string; iban: string }>;
		bench.sandbox.control.enterPayment({
			kind: 'invoice',
			id: 5001,
			amount: '121.00',
			date: '2026-11-20',
			name,
			iban,
		});
		await bench.markAsPaid([allocation({ invoiceId: 'invoice-5002', transactionId: 'other' })]);
		expect(payments().map(({ id }) => id)).toEqual([9001, 9003]);
	});

	it('says so when the copy of another run could not be looked for', async () => {
		await start();
		const listings = { method: 'GET', path: 'payments.json' };
		bench.sandbox.control.failNext({
			...listings,
			skip: 1,
			failure: { kind: 'status', status: 403 },
		});
		const [row] = await bench.markAsPaid([allocation()]);
		expect(row).toMatchObject({
			outcome: 'booked',
			reasons: [expect.stringContaining('the next run checks')],
		});
	});
});

describe('two payments that look the same', () => {
	it('are both registered when they are different transactions', async () => {
		await start();
		const half = { allocatedAmount: '60.50' };
		const rows = await bench.markAsPaid([
			allocation({ ...half, transactionId: 'first' }),
			allocation({ ...half, transactionId: 'second' }),
		]);
		expect(rows.map(({ outcome }) => outcome)).toEqual(['booked', 'booked']);
		expect(bench.sandbox.control.documents()[0]).toMatchObject({ paid: '121.00' });
	});

	it('go to a person when nothing tells them apart', async () => {
		await start();
		const half = { allocatedAmount: '60.50', transactionId: '' };
		await bench.markAsPaid([allocation(half)]);
		const [row] = await bench.markAsPaid([allocation(half)]);
		expect(row).toMatchObject({
			outcome: 'review',
			reasons: [expect.stringContaining('may be the same money')],
		});
		expect(payments()).toHaveLength(1);
	});

	it('go to a person when BestInvoicing cut our mark off, which the first row says', async () => {
		await start({ habits: { longestName: 30 } });
		const half = { allocatedAmount: '60.50' };
		const [first] = await bench.markAsPaid([allocation(half)]);
		expect(first).toMatchObject({
			outcome: 'booked',
			reasons: [expect.stringContaining('did not keep the transaction ID')],
		});
		const [again] = await bench.markAsPaid([allocation(half)]);
		expect(again).toMatchObject({ outcome: 'review' });
		expect(payments()).toHaveLength(1);
	});
});
