import type { IDataObject } from 'n8n-workflow';
import { allocation, startBench, type BestInvoicingBench } from '../../support/bestInvoicing';
import { books, openInvoice, PAYER_IBAN } from '../../support/bestInvoicingSeed';
import type { StartOptions } from '../../../sandbox/bestInvoicing/startBestInvoicingSandbox';

let bench: BestInvoicingBench;
const POSTS = { method: 'POST', path: '/payments.json$' };
const start = async (options: StartOptions = {}) => {
	const invoices = [openInvoice(), openInvoice({ number: '2026-0002' })];
	bench = await startBench({ seed: books({ invoices }), ...options });
};
/** Two runs that both read before either has registered anything. */
const atOnce = async (first: IDataObject, second: IDataObject) => {
	bench.sandbox.control.delay({ milliseconds: 150 });
	const runs = [bench.markAsPaid([first]), bench.markAsPaid([second])];
	return (await Promise.all(runs)).flat();
};
const paid = () =>
	bench.sandbox.control
		.documents()
		.slice(0, 2)
		.map((document) => document.paid);
const outcomes = (rows: IDataObject[]) => rows.map(({ outcome }) => outcome).sort();

afterEach(async () => await bench.sandbox.close());

describe('two runs at once', () => {
	it('register the same transaction once, though its amount and date differ', async () => {
		await start();
		const rows = await atOnce(
			allocation(),
			allocation({ allocatedAmount: '100.00', bookedOn: '2026-11-19' }),
		);
		expect(outcomes(rows)).toEqual(['alreadyBooked', 'booked']);
		expect(bench.sandbox.control.payments()).toHaveLength(1);
	});

	it('book one of two transactions that pay the same invoice, and tell a person of the other', async () => {
		await start();
		const rows = await atOnce(
			allocation({ transactionId: 'first' }),
			allocation({ transactionId: 'second' }),
		);
		expect(outcomes(rows)).toEqual(['booked', 'review']);
		expect(rows.find(({ outcome }) => outcome === 'booked')).toMatchObject({ reasons: [] });
		expect(paid()[0]).toBe('121.00');
	});

	it.each([true, false])(
		'after a part payment the other books what is left, and both rows say so (settles by itself: %s)',
		async (settlesByItself) => {
			await start({ habits: { settlesByItself } });
			const rows = await atOnce(
				allocation({ transactionId: 'part', allocatedAmount: '60.50' }),
				allocation({ transactionId: 'whole' }),
			);
			const [document] = bench.sandbox.control.documents();
			const booked = rows.map(({ bookedAmount }) => Number(bookedAmount) * 100);
			expect(booked[0] + booked[1]).toBe(12_100);
			expect(document).toMatchObject({ paid: '121.00', status: 'paid' });
		},
	);

	it('register a transaction on one of two invoices', async () => {
		await start();
		const rows = await atOnce(allocation(), allocation({ invoiceId: 'invoice-5002' }));
		expect(outcomes(rows)).toEqual(['booked', 'review']);
		expect([...paid()].sort()).toEqual(['0.00', '121.00']);
	});

	it('share a transaction on two invoices where its whole amount covers both', async () => {
		await start();
		const half = (invoiceId: string) =>
			allocation({
				invoiceId,
				allocatedAmount: '60.50',
				transaction: { amountText: '121.00' },
			});
		const rows = await atOnce(half('invoice-5001'), half('invoice-5002'));
		expect(outcomes(rows)).toEqual(['booked', 'booked']);
		expect(paid()).toEqual(['60.50', '60.50']);
	});

	it('a later run does not register more of a transaction than it is', async () => {
		await start();
		const transaction = { amountText: '150.00' };
		await bench.markAsPaid([allocation({ transaction })]);
		const second = { invoiceId: 'invoice-5002', transaction };
		expect(await bench.markAsPaid([allocation(second)])).toMatchObject([{ outcome: 'review' }]);
		const rest = { ...second, allocatedAmount: '29.00' };
		expect(await bench.markAsPaid([allocation(rest)])).toMatchObject([{ outcome: 'booked' }]);
	});

	it('leave no copy behind when a later item stops the run', async () => {
		await start();
		const wrong = allocation({ invoiceId: 'invoice-5002', currency: 'USD' });
		bench.sandbox.control.delay({ milliseconds: 150 });
		await Promise.allSettled([
			bench.markAsPaid([allocation(), wrong]),
			bench.markAsPaid([allocation(), wrong]),
		]);
		expect(bench.sandbox.control.payments()).toHaveLength(1);
	});
});

describe('a person who enters the same money between our reading and our payment', () => {
	const enter = (differs: object = {}) =>
		bench.sandbox.meanwhile({
			moment: 'before',
			calls: POSTS,
			act: () =>
				void bench.sandbox.control.enterPayment({
					kind: 'invoice',
					id: 5001,
					amount: '121.00',
					date: '2026-11-20',
					...differs,
				}),
		});

	it.each([
		['on the same day', {}],
		['one day off', { date: '2026-11-21' }],
		['on another payment account', { paymentAccountId: '13', iban: PAYER_IBAN }],
		['on another invoice', { id: 5002 }],
	])('%s keeps his, ours is taken back and told', async (_how, differs) => {
		for (const linksPayments of [false, true]) {
			await start({ habits: { linksPayments } });
			enter(differs);
			const [row] = await bench.markAsPaid([allocation()]);
			expect(row).toMatchObject({
				outcome: 'review',
				bookedAmount: '0.00',
				reasons: [expect.stringContaining('may be the same money')],
			});
			expect(bench.sandbox.control.payments()).toMatchObject([{ id: 9001 }]);
			if (!linksPayments) await bench.sandbox.close();
		}
	});

	it('that is known already is not booked again either', async () => {
		await start();
		bench.sandbox.control.enterPayment({
			kind: 'invoice',
			id: 5001,
			amount: '60.50',
			date: '2026-11-21',
			paymentAccountId: '13',
		});
		const half = allocation({ allocatedAmount: '60.50' });
		expect(await bench.markAsPaid([half])).toMatchObject([{ outcome: 'review' }]);
	});

	it.each([false, true])(
		'also after ours: the next run tells (the API names the document: %s)',
		async (linksPayments) => {
			await start({ habits: { linksPayments } });
			await bench.markAsPaid([allocation()]);
			const entry = { kind: 'invoice', id: 5001, amount: '121.00', date: '2026-11-23' } as const;
			bench.sandbox.control.enterPayment(entry);
			const [row] = await bench.markAsPaid([allocation()]);
			expect(row).toMatchObject({
				outcome: 'alreadyBooked',
				reasons: expect.arrayContaining([expect.stringContaining('Payment 9002 of 121.00 EUR')]),
			});
		},
	);

	it('but not by the payment of a customer with another name', async () => {
		await start();
		await bench.markAsPaid([allocation()]);
		bench.sandbox.control.enterPayment({
			kind: 'invoice',
			id: 5002,
			amount: '121.00',
			date: '2026-11-23',
			name: 'Claes NV',
		});
		expect(await bench.markAsPaid([allocation()])).toMatchObject([
			{ outcome: 'alreadyBooked', reasons: [] },
		]);
	});

	it('and when ours cannot be taken back, the row says which payment to delete', async () => {
		await start();
		enter();
		const failure = { kind: 'status', status: 500 } as const;
		bench.sandbox.control.failNext({ method: 'DELETE', failure });
		const [row] = await bench.markAsPaid([allocation()]);
		expect(row).toMatchObject({
			outcome: 'review',
			reasons: [expect.anything(), expect.stringContaining('Payment 9002')],
		});
	});
});
