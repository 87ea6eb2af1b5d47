import { allocation, startBench, type BestInvoicingBench } from '../../support/bestInvoicing';
import { books, openInvoice } from '../../support/bestInvoicingSeed';
import type { ApiHabits } from '../../../sandbox/bestInvoicing/sandboxOptions';

jest.mock('n8n-workflow', () => {
	const actual = jest.requireActual<typeof import('n8n-workflow')>('n8n-workflow');
	return { ...actual, sleep: async (ms: number) => await actual.sleep(ms / 25) };
});

let bench: BestInvoicingBench;
const start = async (habits: Partial<ApiHabits> = {}) => {
	bench = await startBench({ habits });
	await bench.markAsPaid([allocation()]);
};
const document = () => bench.sandbox.control.documents()[0];
const bounce = () =>
	bench.sandbox.control.enterPayment({
		kind: 'invoice',
		id: 5001,
		amount: '-121.00',
		date: '2026-11-23',
		name: 'JANSSENS BAKKERIJ',
	});
const undo = async () => await bench.run('invoice', 'undoPayment', {}, [allocation()]);

afterEach(async () => await bench.sandbox.close());

describe('money that went back, entered by a person as a payment below zero', () => {
	it('opens the invoice again, for the next payment as well', async () => {
		await start({ linksPayments: true });
		bounce();
		expect(await bench.run('invoice', 'getAll')).toMatchObject([{ openAmount: '121.00' }]);
		expect(await bench.markAsPaid([allocation()])).toMatchObject([
			{ outcome: 'alreadyBooked', status: 'sent', openAmount: '121.00', reasons: [] },
		]);
		const again = allocation({ transactionId: 'again', bookedOn: '2026-11-30' });
		expect(await bench.markAsPaid([again])).toMatchObject([
			{ outcome: 'booked', status: 'paid', openAmount: '0.00', reasons: [] },
		]);
	});

	it('leaves the invoice as it is where the API does not say which one it is on', async () => {
		await start();
		bounce();
		expect(await bench.markAsPaid([allocation()])).toMatchObject([
			{ outcome: 'alreadyBooked', reasons: [expect.stringContaining('set it to paid')] },
		]);
		const again = allocation({ transactionId: 'again', bookedOn: '2026-11-30' });
		expect(await bench.markAsPaid([again])).toMatchObject([
			{ outcome: 'review', reasons: [expect.stringContaining('cannot be told')] },
		]);
		expect(document()).toMatchObject({ status: 'sent', paid: '0.00' });
	});
});

describe('on a credit note', () => {
	it('what a person paid out counts whatever its sign', async () => {
		const credit = { kind: 'creditNote', number: 'CN-1', totalAmount: '21.00' } as const;
		const invoices = [openInvoice({ ...credit, openAmount: '21.00' })];
		bench = await startBench({ seed: books({ invoices }), habits: { linksPayments: true } });
		const entry = { kind: 'creditnote', id: 301, date: '2026-11-01' } as const;
		bench.sandbox.control.enterPayment({ ...entry, amount: '-10.00' });
		const rest = allocation({ invoiceId: 'creditnote-301', allocatedAmount: '-11.00' });
		expect(await bench.markAsPaid([rest])).toMatchObject([
			{ outcome: 'booked', bookedAmount: '11.00', openAmount: '0.00' },
		]);
	});
});

describe('an invoice that a person opened again', () => {
	it('is not set to paid by the next run', async () => {
		await start({ settlesByItself: false });
		bench.sandbox.control.setStatus({ kind: 'invoice', id: 5001, status: 'sent' });
		expect(await bench.markAsPaid([allocation()])).toMatchObject([
			{
				outcome: 'alreadyBooked',
				status: 'sent',
				reasons: [expect.stringContaining('unless somebody opened it again')],
			},
		]);
		expect(document().status).toBe('sent');
	});
});

describe('Payment > Delete', () => {
	it.each([true, false])(
		'warns where the invoice is still set to paid (settles by itself: %s)',
		async (settlesByItself) => {
			await start({ settlesByItself });
			const warnings = await bench.warnings('payment', 'delete', { paymentId: '9001' });
			const expected = [expect.stringContaining('Invoice 2026-0001 is still set to paid')];
			expect(warnings).toEqual(settlesByItself ? [] : expected);
		},
	);
});

describe('Undo Payment', () => {
	it('finds a payment that is much older than its invoice', async () => {
		bench = await startBench();
		const early = allocation({ bookedOn: '2026-07-01' });
		await bench.markAsPaid([early]);
		for (let index = 0; index < 120; index++) {
			const entry = { kind: 'invoice', id: 5001, amount: '0.01', date: '2026-11-01' } as const;
			bench.sandbox.control.enterPayment({ ...entry, date: `2026-1${index % 2}-01` });
		}
		expect(await undo()).toMatchObject([{ outcome: 'undone', undoneAmount: '121.00' }]);
	});

	it('keeps one payment of 0.00 in mind, however often it is cut off', async () => {
		await start();
		const failure = { kind: 'cut' } as const;
		bench.sandbox.control.failNext({ method: 'DELETE', times: 2, failure });
		await expect(undo()).rejects.toMatchObject({ message: expect.any(String) });
		await expect(undo()).rejects.toMatchObject({ message: expect.any(String) });
		expect(await undo()).toMatchObject([{ outcome: 'undone' }]);
		expect(bench.sandbox.control.payments()).toMatchObject([{ amount: '0.00' }]);
	});

	it('says that it is undone also where the invoice could not be opened again', async () => {
		await start({ settlesByItself: false });
		const failure = { kind: 'status', status: 403 } as const;
		bench.sandbox.control.failNext({ path: 'document-events', failure });
		expect(await undo()).toMatchObject([
			{ outcome: 'undone', reasons: [expect.stringContaining('could not be opened again')] },
		]);
	});

	it('opens the invoice again where an earlier run was cut off before it did', async () => {
		await start({ settlesByItself: false });
		await undo();
		bench.sandbox.control.setStatus({ kind: 'invoice', id: 5001, status: 'paid' });
		expect(await undo()).toMatchObject([{ outcome: 'nothingToUndo', status: 'sent' }]);
		expect(document().status).toBe('sent');
	});
});

describe('a transaction ID', () => {
	it.each([
		'undefined',
		'null',
		'NaN',
		'Invalid DateTime',
		'tx-undefined',
		{ a: 1 },
		['a', 'b'],
		'a b',
	])('that is %j is refused: all items would share it', async (transactionId) => {
		bench = await startBench();
		await expect(bench.markAsPaid([allocation({ transactionId } as never)])).rejects.toMatchObject({
			message: expect.stringMatching(/^Transaction ID: ".*" is not/),
		});
		expect(bench.sandbox.control.payments()).toEqual([]);
	});

	it('is the same in capitals', async () => {
		bench = await startBench();
		const half = (transactionId: string) => allocation({ transactionId, allocatedAmount: '60.50' });
		const id = 'c2f7b1de-1d5b-4d9c-8a53-2c3e1c0f6a01';
		const rows = await bench.markAsPaid([half(id), half(id.toUpperCase())]);
		expect(rows.map(({ outcome }) => outcome)).toEqual(['booked', 'alreadyBooked']);
	});
});
