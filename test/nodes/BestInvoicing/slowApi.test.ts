import { allocation, startBench, type BestInvoicingBench } from '../../support/bestInvoicing';
import type { Fault } from '../../../sandbox/common/faults/fault';
import type { StartOptions } from '../../../sandbox/bestInvoicing/startBestInvoicingSandbox';

let bench: BestInvoicingBench;
const start = async (options?: StartOptions) => {
	bench = await startBench(options);
};
const spoilPost = (failure: Fault) =>
	bench.sandbox.control.failNext({ method: 'POST', path: '/payments.json$', failure });
const posts = () => bench.sandbox.control.requests({ method: 'POST' });
const paid = () => bench.sandbox.control.documents()[0].paid;
const untilLateEffects = async () => await new Promise((resolve) => setTimeout(resolve, 700));

afterEach(async () => await bench.sandbox.close());

describe('nothing is sent again unless it is certain that nothing happened', () => {
	it('a 504 while the API is still working: the next run finds the payment', async () => {
		await start();
		spoilPost({ kind: 'later', afterMs: 400 });
		await expect(bench.markAsPaid([allocation()])).rejects.toMatchObject({
			description: expect.stringContaining('not known yet'),
		});
		await untilLateEffects();
		expect(await bench.markAsPaid([allocation()])).toMatchObject([{ outcome: 'alreadyBooked' }]);
		expect([posts().length, paid()]).toEqual([1, '121.00']);
	});

	it('a run in between books it, and the late copy is deleted by the run after that', async () => {
		await start();
		spoilPost({ kind: 'later', afterMs: 5_000 });
		await expect(bench.markAsPaid([allocation()])).rejects.toMatchObject({
			message: expect.any(String),
		});
		expect(await bench.markAsPaid([allocation()])).toMatchObject([{ outcome: 'booked' }]);
		await new Promise((resolve) => setTimeout(resolve, 5_500));
		expect(paid()).toBe('242.00');
		expect(await bench.markAsPaid([allocation()])).toMatchObject([{ outcome: 'alreadyBooked' }]);
		expect(paid()).toBe('121.00');
	}, 30_000);

	it.each([
		['without a transaction ID', { transactionId: '' }, {}],
		['with a mark that BestInvoicing cut', {}, { longestName: 30 }],
	])('a 500 after the effect, %s: a person looks', async (_which, differs, habits) => {
		await start({ habits });
		spoilPost({ kind: 'statusAfter', status: 500 });
		await expect(bench.markAsPaid([allocation(differs)])).rejects.toMatchObject({
			message: expect.any(String),
		});
		expect(posts()).toHaveLength(1);
		expect(await bench.markAsPaid([allocation(differs)])).toMatchObject([{ outcome: 'review' }]);
		expect([posts().length, paid()]).toEqual([1, '121.00']);
	});

	it('a 429 with Retry-After did nothing: the payment is sent again after that time', async () => {
		await start();
		spoilPost({ kind: 'status', status: 429, retryAfter: 1 });
		expect(await bench.markAsPaid([allocation()])).toMatchObject([{ outcome: 'booked' }]);
		expect([posts().length, paid()]).toEqual([2, '121.00']);
	});

	it('a slow answer is waited for', async () => {
		await start();
		spoilPost({ kind: 'slow', delayMs: 1_500 });
		expect(await bench.markAsPaid([allocation()])).toMatchObject([{ outcome: 'booked' }]);
		expect(posts()).toHaveLength(1);
	});
});
