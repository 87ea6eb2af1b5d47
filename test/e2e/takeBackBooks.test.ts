import { MONEYBIRD } from '../../demo/invoicing/books/moneybird';
import type { RunningBooks } from '../../demo/invoicing/books/BooksSystem';
import { markPaidInBooks, workflowsOf } from '../../demo/invoicing/books/startBooks';
import { ReviewDesk, setUpDesk } from '../../demo/ReviewDesk';
import { createPontoCredential } from '../../demo/setUp';
import { MARK_PAID } from '../../demo/templates';
import { openEditor, type OpenEditor } from '../../n8n/browser/openEditor';
import { withParameters, withStoredExecutions } from '../../n8n/client/Workflows';
import { startN8n, type RunningN8n } from '../../n8n/server/startN8n';
import { startPontoSandbox, type PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';
import { createSeed } from '../../sandbox/seed/createSeed';
import { booksWorld } from '../chaos/booksWorld';
import { sidewaysScroll } from '../support/readablePage';

const today = new Date().toISOString().slice(0, 10);
const world = booksWorld(today);
/** One that pays the first invoice, and one that pays too much. */
const PAID = [world.transactions[0], world.transactions[68]];

describe('books over HTTP in Dutch, in a real n8n and a browser', () => {
	let n8n: RunningN8n;
	let ponto: PontoSandbox;
	let books: RunningBooks;
	let browser: OpenEditor;
	let desk: ReviewDesk;
	let workflowId: string;
	let ids: string[];

	beforeAll(async () => {
		const seed = { ...createSeed({ today }), invoices: [], transactions: [], labels: [] };
		ponto = await startPontoSandbox({ seed });
		books = await MONEYBIRD.start(world);
		const added = await ponto.control.addTransactions({
			transactions: PAID.map((each) => ({
				amount: Number(each.amount),
				counterpartName: String(each.counterpartName),
				remittanceInformation: String(each.remittanceInformation),
			})),
		});
		ids = added.map(({ id }) => id);
		n8n = await startN8n();
		const credential = await createPontoCredential(n8n.client, ponto.url);
		const template = await markPaidInBooks(n8n.client, credential, MONEYBIRD, books);
		const inDutch = withParameters(template, MARK_PAID.match, { options: { language: 'nl' } });
		workflowId = await n8n.client.workflows.import(withStoredExecutions(inDutch));
		await sweep();
		await setUpDesk(n8n.client, n8n.url, {
			language: 'nl',
			books: await workflowsOf(n8n.client, MONEYBIRD, books),
		});
		browser = await openEditor(n8n.url, { width: 390, height: 844 });
		browser.page.setDefaultNavigationTimeout(120_000);
		desk = new ReviewDesk(browser.page, n8n.url);
	});

	afterAll(async () => {
		await browser?.close();
		await n8n?.close();
		await books?.close();
		await ponto?.close();
	});

	async function sweep(): Promise<void> {
		const execution = await n8n.client.workflows.run(workflowId, MARK_PAID.sweep);
		expect((await n8n.client.executions.finished(execution, 120_000)).status).toBe('success');
	}
	const paymentsOf = (number: string) =>
		books.documents(ids).find((document) => document.number === number)?.payments ?? [];
	const rowsOf = async (table: string) => await n8n.client.dataTables.rows(table);
	const [number] = world.invoices.map((invoice) => invoice.number);

	it('tells in the table review, in the language of Match, what waits', async () => {
		expect(paymentsOf(number)).toHaveLength(1);
		const [row] = await rowsOf('review');
		expect(row).toMatchObject({ about: 'overpayment', transactionId: ids[1] });
		expect(row.reasons).toMatch(/^Te veel betaald: na \S+ blijft 12,00 EUR over\./);
	});

	it('takes our payment off in the books, and the next run leaves it to a person', async () => {
		await desk.openUndo();
		await desk.pick(number);
		await desk.send();
		expect(await desk.text()).toContain('Teruggenomen');
		expect(await desk.text()).toContain(`is niet meer geboekt op ${number}`);
		expect(paymentsOf(number)).toEqual([]);
		await sweep();
		await sweep();
		expect(paymentsOf(number)).toEqual([]);
		const waiting = (await rowsOf('review')).find((row) => row.transactionId === ids[0]);
		expect(waiting).toMatchObject({ about: 'undone', status: 'open' });
		expect(waiting?.reasons).toMatch(/^De boeking op \S+ is op \S+ teruggenomen door .+@/);
	});

	it('says at the desk who took it back, once', async () => {
		await desk.open();
		await desk.send();
		const pages = [await desk.text()];
		if (!pages[0].includes('teruggenomen')) {
			await desk.choose('Later');
			await desk.send();
			pages.push(await desk.text());
		}
		expect(pages.join().match(/teruggenomen door/g)).toHaveLength(1);
		// On a phone nothing is cut, and texts keep off the edge of the card.
		expect(await sidewaysScroll(browser.page)).toBe(0);
		const padding = "getComputedStyle(document.querySelector('.card')).paddingLeft";
		expect(await browser.page.evaluate(padding)).toBe('16px');
	});

	it('tells which payment to delete where the books refuse', async () => {
		const overpaid = world.invoices[72].number;
		const [{ id }] = paymentsOf(overpaid);
		books.control.failNext({ method: 'DELETE', failure: { kind: 'status', status: 403 } });
		await desk.openUndo();
		await desk.pick(overpaid);
		await desk.send();
		const text = await desk.text();
		expect(text).toContain(`betaling ${id} staat daar nog op ${overpaid}`);
		expect(text).toContain('Moneybird antwoordde 403');
		expect(paymentsOf(overpaid)).toHaveLength(1);
	});
});
