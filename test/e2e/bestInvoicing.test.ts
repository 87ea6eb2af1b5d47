import { startBestInvoicing, type BestInvoicingSide } from '../../demo/invoicing/bestInvoicing';
import { startDemo, type RunningDemo } from '../../demo/startDemo';
import { MARK_PAID } from '../../demo/templates';
import type { Fault } from '../../sandbox/common/faults/fault';
import { payableBooks } from './support/payableBooks';

const RUNS = 3;
const RUN_LIMIT_MS = 600_000;
const FAULTS: readonly Fault[] = [
	{ kind: 'status', status: 500 },
	{ kind: 'silence', forMs: 250 },
	{ kind: 'cutAfter' },
];

describe('the template that marks invoices paid in BestInvoicing, in a real n8n, with one in ten calls failing', () => {
	const books = payableBooks(new Date().toISOString().slice(0, 10));
	let demo: RunningDemo;
	let invoicing: BestInvoicingSide;

	const sweep = async () => {
		const { executions, workflows } = demo.n8n.client;
		const run = await workflows.run(demo.workflowId, MARK_PAID.sweep);
		return await executions.finished(run, RUN_LIMIT_MS);
	};
	const balances = () =>
		invoicing.sandbox.control
			.documents()
			.filter(({ kind }) => kind === 'invoice')
			.map(({ id, number, paid, status }) => ({
				number,
				paid,
				status,
				payments: invoicing.sandbox.control
					.payments()
					.filter((payment) => payment.invoice_id === id).length,
			}));
	const isDone = () => JSON.stringify(balances()) === JSON.stringify(books.expected);

	beforeAll(async () => {
		invoicing = await startBestInvoicing(books.seed);
		demo = await startDemo({ seed: books.seed, invoicing });
		await demo.sandbox.control.addTransactions({ transactions: [...books.transactions] });
		invoicing.sandbox.control.failRandomly({
			probability: 0.1,
			failures: [...FAULTS],
			seed: 20_261_122,
		});
		for (let run = 0; run < RUNS && !isDone(); run++) await sweep();
		invoicing.sandbox.control.stopFailing();
	});

	afterAll(async () => await demo.close());

	it('has met every kind of fault, also while payments were sent', () => {
		const requests = invoicing.sandbox.control.requests();
		const spoiled = requests.filter(({ fault, status }) => fault !== undefined || status === 0);
		expect(spoiled.length / requests.length).toBeGreaterThan(0.05);
		expect(new Set(spoiled.map(({ method }) => method))).toEqual(new Set(['GET', 'POST']));
	});

	it('has paid every payable invoice exactly once, to the cent, and left the others alone', () => {
		expect(books.transactions).toHaveLength(300);
		expect(books.expected).toHaveLength(200);
		expect(balances()).toEqual(books.expected);
	});

	it('has touched nothing else', () => {
		const { control } = invoicing.sandbox;
		const expectedCount = books.expected.reduce((sum, { payments }) => sum + payments, 0);
		expect(control.payments()).toHaveLength(expectedCount);
		const purchases = control.documents().filter(({ kind }) => kind !== 'invoice');
		expect(purchases.every(({ paid, status }) => paid === '0.00' && status === 'sent')).toBe(true);
		expect(control.requests().filter(({ method }) => method === 'DELETE')).toEqual([]);
	});

	it('keeps the overpayments for a person, and nothing that was booked since', async () => {
		const review = await demo.n8n.client.dataTables.rows('review');
		const reasons = review.map((row) => String(row.reasons));
		expect(reasons.filter((reason) => reason.includes('12.34 EUR'))).toHaveLength(10);
		expect(reasons.filter((reason) => reason.includes('not known yet'))).toEqual([]);
	});

	it('changes nothing when it is run once more', async () => {
		const before = invoicing.sandbox.control.payments();
		const execution = await sweep();
		expect(execution.status).toBe('success');
		expect(execution.items(MARK_PAID.booking)).toEqual([]);
		expect(invoicing.sandbox.control.payments()).toEqual(before);
	});

	describe('afterwards', () => {
		const paidOn = (number: string) => balances().find((invoice) => invoice.number === number);
		const paymentsOn = (number: string) => {
			const { control } = invoicing.sandbox;
			const document = control.documents().find((each) => each.number === number);
			return control.payments().filter(({ invoice_id }) => invoice_id === document?.id);
		};
		const takeOut = (number: string) =>
			invoicing.sandbox.control.removePayment({ id: Number(paymentsOn(number)[0].id) });
		const reviewOf = async (transactionId: string) =>
			(await demo.n8n.client.dataTables.rows('review')).filter(
				(row) => row.transactionId === transactionId,
			);

		it('does not register again what a person took out of the books', async () => {
			const [{ number }] = books.expected;
			takeOut(number);
			expect((await sweep()).items(MARK_PAID.booking)).toEqual([]);
			expect((await sweep()).items(MARK_PAID.booking)).toEqual([]);
			expect(paidOn(number)).toMatchObject({ paid: '0.00', payments: 0 });
			const review = await demo.n8n.client.dataTables.rows('review');
			expect(review.filter(({ about }) => about === 'undone')).toMatchObject([
				{ reasons: expect.stringContaining(`The booking on ${number} was taken back`) },
			]);
		});

		it('registers the rest of a payment of two invoices when a run broke off after the first', async () => {
			const { dataTables } = demo.n8n.client;
			const [one, other] = books.seed.invoices.slice(-2);
			const cents = [one, other].map(({ openAmount }) => Math.round(Number(openAmount) * 100));
			const [{ id }] = await demo.sandbox.control.addTransactions({
				transactions: [
					{
						amount: (cents[0] + cents[1]) / 100,
						remittanceInformation: [one, other].flatMap(({ references }) => references).join(' '),
						counterpartName: one.customerName,
					},
				],
			});
			await sweep();
			expect([paidOn(one.number)?.status, paidOn(other.number)?.status]).toEqual(['paid', 'paid']);
			// As the books stand when n8n dies between the two: both planned, one registered.
			await dataTables.remove('decisions', { transactionId: id, decision: 'booked' });
			takeOut(other.number);
			expect((await sweep()).items(MARK_PAID.booking)).toHaveLength(1);
			expect(paidOn(other.number)).toMatchObject({ status: 'paid', payments: 1 });
			expect(await reviewOf(id)).toEqual([]);
			expect((await sweep()).items(MARK_PAID.booking)).toEqual([]);
		});
	});
});
