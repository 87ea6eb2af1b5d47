import { chunk } from 'lodash';
import { DateTime } from 'luxon';
import { setTimeout as sleep } from 'node:timers/promises';
import { appliedTransactionIds, checkBookings } from '../../demo/checkBookings';
import type { Execution } from '../../n8n/client/Execution';
import type { Row } from '../../n8n/client/DataTables';
import { startDemo, type RunningDemo } from '../../demo/startDemo';
import { MARK_PAID } from '../../demo/templates';
import { Bookkeeping } from './support/Bookkeeping';
import { fastPolling } from './support/fastPolling';

const emittedIds = (execution: Execution) =>
	execution.items(MARK_PAID.trigger).map(({ id }) => String(id));

const amountOf = (transaction: unknown) => Number((transaction as { amount?: unknown }).amount);

const daysAgo = (days: number) => DateTime.utc().minus({ days }).toISO();

describe('the template that marks invoices paid, in a real n8n', () => {
	let demo: RunningDemo;
	let books: Bookkeeping;
	let firstPoll: Execution;

	const rowOf = async ({ number }: Row) => (await books.invoices()).get(String(number)) ?? {};

	async function expectPaidOnce(invoices: readonly Row[], transactionIds: readonly string[]) {
		const rows = await books.invoices();
		const applied = invoices.map(({ number }) => {
			const row = rows.get(String(number)) ?? {};
			return [row.status, row.openAmount, ...appliedTransactionIds(row)];
		});
		expect(applied).toEqual(transactionIds.map((id) => ['paid', 0, id]));
	}

	beforeAll(async () => {
		demo = await startDemo({ adapt: fastPolling });
		books = new Bookkeeping(demo);
		firstPoll = await books.executionAfter(
			async () => await demo.n8n.client.workflows.activate(demo.workflowId),
		);
	});

	afterAll(async () => await demo.close());

	it('books at the first poll what the labels of the seed allow, and nothing else', async () => {
		expect(firstPoll.message).toBeUndefined();
		expect(firstPoll.items(MARK_PAID.booking).length).toBeGreaterThan(0);
		const rows = await demo.n8n.client.dataTables.rows('invoices');
		expect(checkBookings(demo.seed, rows, emittedIds(firstPoll)).wrong).toEqual([]);
	});

	it('puts each payment that is not certain, and money that pays nothing, once into review', async () => {
		const ambiguous = firstPoll.items(MARK_PAID.match, 1).map(({ transactionId }) => transactionId);
		const nowhere = firstPoll
			.items(MARK_PAID.match, 2)
			.filter(({ outcome, transaction }) => outcome === 'unmatched' && amountOf(transaction) > 0)
			.map(({ transactionId }) => transactionId);
		const waiting = (await books.review()).filter(({ about }) => about !== 'overpayment');
		expect(waiting.map(({ transactionId }) => transactionId).sort()).toEqual(
			[...ambiguous, ...nowhere].sort(),
		);
		expect(nowhere.length).toBeGreaterThan(0);
	});

	it('emits nothing twice when it polls again', async () => {
		const before = await books.executionIds();
		await books.polls(2);
		expect(await books.executionIds()).toEqual(before);
	});

	it('emits a new transaction once and marks its invoice paid', async () => {
		const [invoice] = await books.payableInvoices(1);
		let paidBy: string[] = [];
		const execution = await books.executionAfter(async () => {
			paidBy = await books.pay([invoice]);
		});
		expect(emittedIds(execution)).toEqual(paidBy);
		await expectPaidOnce([invoice], paidBy);
	});

	it('emits a transaction that arrives late and back-dated, below ones already seen', async () => {
		const [invoice] = await books.payableInvoices(1);
		const dates = { createdAt: daysAgo(3), executionDate: daysAgo(6) };
		let paidBy: string[] = [];
		const execution = await books.executionAfter(async () => {
			paidBy = await books.pay([invoice], dates);
		});
		expect(emittedIds(execution)).toEqual(paidBy);
		await expectPaidOnce([invoice], paidBy);
	});

	it('survives the end of its access token in mid-run', async () => {
		const [invoice] = await books.payableInvoices(1);
		const { control } = demo.sandbox;
		const tokens = async () => await control.countRequests({ path: '/oauth2/token$' });
		const tokensBefore = await tokens();
		let paidBy: string[] = [];
		const execution = await books.executionAfter(async () => {
			await control.failNext({
				path: '/transactions$',
				times: 2,
				failure: { kind: 'slow', delayMs: 1_500 },
			});
			paidBy = await books.pay([invoice]);
			const asked = await control.countRequests({ path: '/transactions$' });
			while ((await control.countRequests({ path: '/transactions$' })) === asked) await sleep(50);
			await control.expireTokens();
		});
		expect(await tokens()).toBeGreaterThan(tokensBefore);
		expect(execution.status).toBe('success');
		expect(emittedIds(execution)).toEqual(paidBy);
		await expectPaidOnce([invoice], paidBy);
	});

	it('books two instalments that arrive together one after the other', async () => {
		const [invoice] = await books.payableInvoices(1);
		const half = { ...invoice, openAmount: Math.floor(Number(invoice.openAmount) / 2) };
		const rest = {
			...invoice,
			openAmount: Math.round((Number(invoice.openAmount) - half.openAmount) * 100) / 100,
		};
		let paidBy: string[] = [];
		await books.executionAfter(async () => {
			paidBy = await books.pay([half, rest]);
		});
		const row = await rowOf(invoice);
		expect(row).toMatchObject({ status: 'paid', openAmount: 0 });
		expect(appliedTransactionIds(row).sort()).toEqual([...paidBy].sort());
	});

	it('books once what two sweeps and a poll find at the same time', async () => {
		const invoices = await books.payableInvoices(10);
		const paidBy = await books.pay(invoices);
		await Promise.all([books.sweep(), books.sweep(), books.polls(1)]);
		await expectPaidOnce(invoices, paidBy);
	});

	it('changes nothing when the sweep reads what is booked already', async () => {
		await books.sweep();
		const before = await books.invoices();
		const again = await books.sweep();
		expect(again.status).toBe('success');
		expect(again.items(MARK_PAID.sweepTransactions).length).toBeGreaterThan(0);
		expect(again.items(MARK_PAID.booking)).toEqual([]);
		expect(await books.invoices()).toEqual(before);
	});

	describe('after an execution that failed once the trigger had passed its transaction on', () => {
		let invoice: Row;
		let paidBy: string[];
		let lost: Execution;

		beforeAll(async () => {
			const { dataTables } = demo.n8n.client;
			[invoice] = await books.payableInvoices(1);
			await dataTables.rename('invoices', 'invoices elsewhere');
			lost = await books.executionAfter(async () => {
				paidBy = await books.pay([invoice]);
			});
			await dataTables.rename('invoices elsewhere', 'invoices');
			await dataTables.insert('review', [{ transactionId: paidBy[0] }]);
		});

		it('the execution says which data tables there are', () => {
			expect(lost.status).toBe('error');
			expect(lost.message).toContain(
				'are missing: invoices. Run the workflow "Create invoice tables" once, or give the table this name again. Your data tables are: decisions, invoices elsewhere, review, sweeps.',
			);
			expect(emittedIds(lost)).toEqual(paidBy);
		});

		it('the sweep books what was lost', async () => {
			await books.sweep();
			await expectPaidOnce([invoice], paidBy);
		});

		it('and takes the payment off the review list', async () => {
			const review = await demo.n8n.client.dataTables.rows('review');
			expect(review.map(({ transactionId }) => transactionId)).not.toContain(paidBy[0]);
		});
	});

	it('ends with the same bookings when n8n is killed in the middle of them', async () => {
		const invoices = await books.payableInvoices(24);
		const [single, lumped] = [invoices.slice(0, 12), chunk(invoices.slice(12), 3)];
		const paidBy = await books.pay(single);
		for (const several of lumped) {
			const id = await books.payTogether(several);
			paidBy.push(...several.map(() => id));
		}
		const statusOf = async (invoice: Row) => (await rowOf(invoice)).status;
		while ((await statusOf(invoices[2])) !== 'paid') await sleep(10);
		await demo.n8n.process.kill();
		await demo.n8n.process.start();
		await books.polls(1);
		await books.sweep();
		await expectPaidOnce(invoices, paidBy);
		expect((await books.sweep()).items(MARK_PAID.booking)).toEqual([]);
	});
});
