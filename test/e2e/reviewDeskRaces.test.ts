import { setTimeout as sleep } from 'node:timers/promises';
import { startDemo, type RunningDemo } from '../../demo/startDemo';
import { dataTableBooks } from '../../demo/templates';
import type { Row } from '../../n8n/client/DataTables';
import type { WorkflowFile } from '../../n8n/client/Workflows';
import { openEditor, type OpenEditor } from '../../n8n/browser/openEditor';
import { Bookkeeping } from './support/Bookkeeping';
import { deskSeed, invoice } from './support/deskSeed';
import { ReviewDesk, setUpDesk } from '../../demo/ReviewDesk';

const JANSSENS = 'BE68539007547034';
const PARTS = 12;
const SLOW = 'Langzaam NV';
/** How long booking for that payer stands still between its claim and its first change, for a kill right there. */
const PAUSE_MS = 5_000;
const A_WHILE_AGO = '2026-01-01T00:00:00.000Z';

const SEED = deskSeed([
	invoice(10, 'Atelier Janssens BV', '120.00'),
	invoice(11, 'Atelier Janssens BV', '95.00'),
	invoice(20, 'Bakkerij Peeters', '300.00'),
	invoice(40, 'Dupont SPRL', '60.00'),
	...Array.from({ length: PARTS }, (_, place) => invoice(60 + place, 'Veelheid NV', '10.00')),
]);

const LIST_OF_PARTS = SEED.invoices.filter(({ customerName }) => customerName === 'Veelheid NV');

/** The workflow that books, with that pause in it. */
function pausing(book: WorkflowFile): WorkflowFile {
	const slowed = structuredClone(book);
	const plan = slowed.nodes.find(({ name }) => name === 'Plan');
	if (!plan) throw new Error('It has no node Plan');
	plan.parameters.jsCode = `if (JSON.stringify($('Payments').all()).includes('${SLOW}')) await new Promise((resolve) => setTimeout(resolve, ${PAUSE_MS}));\n${String(plan.parameters.jsCode)}`;
	return slowed;
}

/** A page that waits for a minute only. */
function impatient(desk: WorkflowFile): WorkflowFile {
	const changed = structuredClone(desk);
	for (const { name, parameters } of changed.nodes) {
		if (name === 'Page') parameters.resumeAmount = 1;
	}
	return changed;
}

describe('the review desk when things come together, in a real n8n', () => {
	let demo: RunningDemo;
	let books: Bookkeeping;
	let browser: OpenEditor;
	let desk: ReviewDesk;

	const rowOf = async (number: string): Promise<Row> => (await books.invoices()).get(number) ?? {};
	const confirmed = async (id: string) =>
		(await demo.n8n.client.dataTables.rows('decisions')).filter(
			({ transactionId, decision }) => transactionId === id && decision === 'confirmed',
		);
	const pay = async (counterpartName: string, amount: number, more = {}) =>
		await books.receive({ amount, counterpartName, remittanceInformation: 'betaling', ...more });
	/** Another tab with an opening of its own. */
	const another = async () => new ReviewDesk(await browser.page.context().newPage(), demo.n8n.url);
	/** n8n is back after a power cut, and claims of before have lapsed. */
	const backAfterTheCut = async () => {
		await demo.n8n.process.start();
		for (const row of await books.review()) {
			const status = String(row.status).replace(/^claim \S+/, `claim ${A_WHILE_AGO}`);
			await demo.n8n.client.dataTables.update('review', 'transactionId', row.transactionId, {
				status,
			});
		}
	};

	beforeAll(async () => {
		demo = await startDemo({ seed: SEED });
		books = new Bookkeeping(demo);
		const workflows = await dataTableBooks();
		await setUpDesk(demo.n8n.client, demo.n8n.url, {
			books: { ...workflows, book: pausing(workflows.book) },
			adapt: impatient,
		});
		browser = await openEditor(demo.n8n.url, { width: 1280, height: 900 });
		desk = new ReviewDesk(browser.page, demo.n8n.url);
	});

	afterAll(async () => {
		await browser?.close();
		await demo?.close();
	});

	it('books once what two people confirm in the same second, and tells the other', async () => {
		const id = await pay('Bakkerij Peeters', 250);
		await books.sweep();
		const other = await another();
		const both = [desk, other];
		for (const each of both) {
			await each.open();
			await each.send();
			await each.choose('2026-0020');
		}
		await Promise.all(both.map(async (each) => await each.send()));
		const told = await Promise.all(both.map(async (each) => await each.text()));
		expect(told.filter((text) => text.includes('Booked: 1.'))).toHaveLength(1);
		expect(
			told.filter((text) => /Nothing was booked: .*(somebody else|no longer waits)/.test(text)),
		).toHaveLength(1);
		expect(await rowOf('2026-0020')).toMatchObject({ openAmount: 50, appliedTransactionIds: id });
		expect(await confirmed(id)).toHaveLength(1);
		expect(await books.reviewOf(id)).toEqual([]);
		await other.page.close();
	});

	it('books once what a person confirms while the hourly run books it', async () => {
		await pay('Marie Janssens', 120, { counterpartReference: JANSSENS });
		await books.sweep();
		const id = await pay('Marie Janssens', 95, { counterpartReference: JANSSENS });
		await books.sweep();
		await desk.open();
		await desk.send();
		const other = await another();
		await other.open();
		await other.send();
		await other.choose('Later');
		await other.send();
		await other.choose('2026-0011');
		// The first teaches who pays, so that the second is certain for the run.
		await desk.choose('2026-0010');
		await desk.send();
		await Promise.all([books.sweep(), other.send()]);
		expect(await rowOf('2026-0011')).toMatchObject({ openAmount: 0, appliedTransactionIds: id });
		const all = await demo.n8n.client.dataTables.rows('decisions');
		const bookings = all.filter(
			({ transactionId, decision }) =>
				transactionId === id && ['booked', 'confirmed'].includes(String(decision)),
		);
		expect(bookings).toHaveLength(1);
		expect(await books.reviewOf(id)).toEqual([]);
		await other.page.close();
	});

	it('shows a payment again that was claimed and not booked when n8n was killed', async () => {
		const id = await pay(SLOW, 60);
		await books.sweep();
		await desk.open();
		await desk.send();
		await desk.choose('Another invoice');
		await desk.type('Invoice number', '2026-0040');
		await desk.page.locator('#submit-btn').click();
		while (!String((await books.reviewOf(id))[0].status).startsWith('claim')) await sleep(20);
		await demo.n8n.process.kill();
		await backAfterTheCut();
		expect(await rowOf('2026-0040')).toMatchObject({ openAmount: 60, status: 'open' });
		expect(await confirmed(id)).toEqual([]);
		await desk.open();
		expect(await desk.title()).toBe('One payment waits');
		await desk.send();
		await desk.choose('Another invoice');
		await desk.type('Invoice number', '2026-0040');
		await desk.send();
		expect(await desk.text()).toContain('Booked: 60.00 EUR');
		expect(await rowOf('2026-0040')).toMatchObject({ openAmount: 0, appliedTransactionIds: id });
		expect(await confirmed(id)).toHaveLength(1);
	});

	it('finishes at the next opening what a kill cut off inside a split', async () => {
		const paidParts = async (id: string) =>
			[...(await books.invoices()).values()].filter(
				({ appliedTransactionIds }) => appliedTransactionIds === id,
			).length;
		const id = await pay('Veelheid NV', 10 * PARTS);
		await books.sweep();
		await desk.open();
		await desk.send();
		await desk.pickOrChoose('Several invoices');
		await desk.send();
		for (const { number } of LIST_OF_PARTS) await desk.type(number, '10');
		await desk.page.locator('#submit-btn').click();
		while ((await paidParts(id)) < 2) await sleep(5);
		await demo.n8n.process.kill();
		await backAfterTheCut();
		const before = await paidParts(id);
		process.stderr.write(`${before} of ${PARTS} parts were booked when n8n was killed\n`);
		await desk.open();
		await demo.n8n.client.dataTables.rows('review');
		expect(await paidParts(id)).toBe(PARTS);
		expect(await books.reviewOf(id)).toEqual([]);
		await books.sweep();
		const numbers = (await confirmed(id)).map(({ invoiceNumber }) => invoiceNumber);
		expect([...numbers].sort()).toEqual(LIST_OF_PARTS.map(({ number }) => number));
	});

	it('books nothing for a label that nobody offered, and says so', async () => {
		const id = await pay('Onbekend', 33);
		await books.sweep();
		await desk.open();
		await desk.send();
		await desk.choose('No invoice at all');
		await desk.page.evaluate(
			"for (const input of document.querySelectorAll('.multiselect-option input')) input.value = '1) 2026-0020'",
		);
		await desk.send();
		expect(await desk.text()).toContain('Nothing was booked: that answer was not offered.');
		expect(await books.reviewOf(id)).toMatchObject([{ status: 'open' }]);
		expect(await rowOf('2026-0020')).toMatchObject({ openAmount: 50 });
	});

	it('books nothing for a page that waited too long, and says so on the next', async () => {
		const before = await desk.page.url();
		await desk.choose('No invoice at all');
		// n8n looks for what has timed out once a minute.
		await sleep(130_000);
		await desk.page.goto(before);
		await desk.page.locator('h1').first().waitFor();
		expect(await desk.text()).toContain('Nothing was booked: the page was open for too long.');
		expect((await books.review()).filter(({ status }) => status === 'open')).toHaveLength(1);
	});
});
