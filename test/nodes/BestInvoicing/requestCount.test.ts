import { allocation, startBench, type BestInvoicingBench } from '../../support/bestInvoicing';
import { books, openInvoice } from '../../support/bestInvoicingSeed';
import type { ApiHabits } from '../../../sandbox/bestInvoicing/sandboxOptions';

let bench: BestInvoicingBench;
const dayOf = (day: number) =>
	new Date(Date.UTC(2024, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
/** Four invoices a day over 300 days, three of them paid when they were issued. */
const start = async (habits: Partial<ApiHabits> = {}) => {
	const invoices = Array.from({ length: 1_200 }, (_, index) => {
		const date = dayOf(Math.floor(index / 4));
		const amounts =
			index % 4 === 0
				? { totalAmount: '121.00', openAmount: '121.00' }
				: { totalAmount: '80.00', openAmount: '0.00' };
		return openInvoice({ number: `N-${index}`, issueDate: date, dueDate: date, ...amounts });
	});
	bench = await startBench({ seed: books({ invoices }), habits });
};
const requests = () => bench.sandbox.control.requests();
const newest = { bookedOn: dayOf(299), invoiceId: 'invoice-6197' };
const issuedFrom = dayOf(290);

afterEach(async () => await bench.sandbox.close());

describe('requests are proportional to what is looked at', () => {
	it('Limit 1 reads a page of invoices and the payments of about a month', async () => {
		await start();
		expect(await bench.run('invoice', 'getAll', { limit: 1 })).toMatchObject([
			{ number: 'N-1196', openAmount: '121.00' },
		]);
		expect(requests().length).toBeLessThanOrEqual(5);
	});

	it('Issued From stops below its date', async () => {
		await start();
		const parameters = { returnAll: true, filters: { issuedFrom }, openOnly: false };
		expect(await bench.run('invoice', 'getAll', parameters)).toHaveLength(40);
		expect(requests().length).toBeLessThanOrEqual(5);
	});

	it('a booking takes four requests and the payments of about a month', async () => {
		await start();
		const items = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((index) =>
			allocation({
				...newest,
				transactionId: `t-${index}`,
				invoiceId: `invoice-${6197 - 4 * index}`,
			}),
		);
		const rows = await bench.markAsPaid(items);
		expect(rows.every(({ outcome }) => outcome === 'booked')).toBe(true);
		expect(requests().length).toBeLessThanOrEqual(46);
	});

	it.each(['ignored', 'reversed'] as const)(
		'reads everything, and rightly, where the order is %s',
		async (ordering) => {
			await start({ ordering, linksPayments: true });
			const parameters = { returnAll: true, filters: { issuedFrom }, openOnly: false };
			expect(await bench.run('invoice', 'getAll', parameters)).toHaveLength(40);
			expect(await bench.markAsPaid([allocation(newest)])).toMatchObject([
				{ outcome: 'booked', status: 'paid' },
			]);
			expect(await bench.markAsPaid([allocation(newest)])).toMatchObject([
				{ outcome: 'alreadyBooked' },
			]);
		},
	);

	it('an order that is refused is not asked again', async () => {
		await start();
		const failure = { kind: 'status', status: 400 } as const;
		bench.sandbox.control.failNext({ path: 'invoices.json', times: 2, failure });
		const parameters = { returnAll: true, openOnly: false };
		expect(await bench.run('invoice', 'getAll', parameters)).toHaveLength(1_200);
	});
});

describe('a list that changes while it is read', () => {
	it('may grow at every page', async () => {
		await start();
		for (let skip = 1; skip < 12; skip += 2) {
			const act = () =>
				void bench.sandbox.control.enterDocument(
					openInvoice({ number: `new ${skip}`, issueDate: dayOf(301) }),
				);
			bench.sandbox.meanwhile({
				moment: 'before',
				calls: { path: 'invoices.json' },
				skip,
				act,
			});
		}
		const rows = await bench.run('invoice', 'getAll', { returnAll: true, openOnly: false });
		const old = rows.filter(({ number }) => String(number).startsWith('N-'));
		expect(new Set(old.map(({ id }) => id)).size).toBe(1_200);
		expect(requests().length).toBeLessThan(60);
	});

	it('may shrink, and nothing is missed', async () => {
		await start();
		const act = () => bench.sandbox.control.trash({ kind: 'invoice', id: 6_199 });
		bench.sandbox.meanwhile({ moment: 'before', calls: { path: 'invoices.json' }, skip: 3, act });
		const rows = await bench.run('invoice', 'getAll', { returnAll: true, openOnly: false });
		expect(new Set(rows.map(({ id }) => id)).size).toBe(1_199);
	});
});

describe('an API that takes only so many requests in a time', () => {
	it('is waited for, while reading and while booking', async () => {
		await start({ throttle: { calls: 6, perMs: 2_000 } });
		const rows = await bench.markAsPaid([
			allocation(newest),
			allocation({ ...newest, transactionId: 'other', invoiceId: 'invoice-6193' }),
		]);
		expect(rows.map(({ outcome }) => outcome)).toEqual(['booked', 'booked']);
		expect(requests().some(({ status }) => status === 429)).toBe(true);
	}, 60_000);
});
