import {
	createBestInvoicingCredential,
	startBestInvoicing,
	type BestInvoicingSide,
} from '../../demo/invoicing/bestInvoicing';
import { startDemo, type RunningDemo } from '../../demo/startDemo';
import { bestInvoicingBooks } from '../../demo/templates';
import { openEditor, type OpenEditor } from '../../n8n/browser/openEditor';
import { Bookkeeping } from './support/Bookkeeping';
import { deskSeed, invoice } from './support/deskSeed';
import { ReviewDesk, setUpDesk } from '../../demo/ReviewDesk';

const SEED = deskSeed([
	invoice(10, 'Atelier Janssens BV', '120.00'),
	invoice(20, 'Bakkerij Peeters', '300.00'),
	invoice(21, 'Bakkerij Peeters', '450.50'),
]);

describe('the review desk on invoices in BestInvoicing, in a real n8n and a browser', () => {
	let demo: RunningDemo;
	let invoicing: BestInvoicingSide;
	let books: Bookkeeping;
	let browser: OpenEditor;
	let desk: ReviewDesk;

	/** What is registered on an invoice, by bank transaction. */
	const registered = (number: string): string[] => {
		const { control } = invoicing.sandbox;
		const document = control.documents().find((each) => each.number === number);
		return control
			.payments()
			.filter(({ invoice_id, amount }) => invoice_id === document?.id && Number(amount) !== 0)
			.map(({ name }) => /\[ponto (\S+) /.exec(String(name ?? ''))?.[1] ?? 'by hand');
	};
	const statusOf = (number: string) =>
		invoicing.sandbox.control.documents().find((each) => each.number === number)?.status;
	const decisionsOn = async (id: string) =>
		(await demo.n8n.client.dataTables.rows('decisions'))
			.filter(({ transactionId }) => transactionId === id)
			.map(({ decision }) => decision);
	const pay = async (counterpartName: string, amount: number) =>
		await books.receive({ amount, counterpartName, remittanceInformation: 'betaling' });

	beforeAll(async () => {
		invoicing = await startBestInvoicing(SEED);
		demo = await startDemo({ seed: SEED, invoicing });
		books = new Bookkeeping(demo);
		const { client, url } = demo.n8n;
		const credential = await createBestInvoicingCredential(client, invoicing.sandbox);
		await setUpDesk(client, url, { books: await bestInvoicingBooks(credential) });
		browser = await openEditor(url, { width: 1280, height: 900 });
		desk = new ReviewDesk(browser.page, url);
	});

	afterAll(async () => {
		await browser?.close();
		await demo?.close();
	});

	let single: string;

	it('registers what a person chooses, and what he divides, as the hourly run does', async () => {
		single = await pay('Marie Janssens', 120);
		const divided = await pay('Bakkerij Peeters', 750.5);
		await books.sweep();
		await desk.open();
		expect(await desk.title()).toBe('2 payments wait');
		await desk.send();
		for (let page = 0; page < 2; page += 1) {
			const isSingle = (await desk.text()).includes('Marie Janssens');
			await desk.choose(isSingle ? '2026-0010' : 'Several invoices');
			await desk.send();
			if (isSingle) continue;
			await desk.type('2026-0020', '300');
			await desk.type('2026-0021', '450,50');
			await desk.send();
		}
		expect(await desk.title()).toBe('Done');
		expect(await desk.text()).toContain('Booked: 2.');
		expect(registered('2026-0010')).toEqual([single]);
		expect([registered('2026-0020'), registered('2026-0021')]).toEqual([[divided], [divided]]);
		expect(['2026-0010', '2026-0020', '2026-0021'].map(statusOf)).toEqual(['paid', 'paid', 'paid']);
		expect(await books.review()).toEqual([]);
		expect(await decisionsOn(single)).toEqual(['planned', 'confirmed']);
	});

	it('finds it booked at the next run, and registers nothing more', async () => {
		const before = invoicing.sandbox.control.payments().length;
		await books.sweep();
		expect(invoicing.sandbox.control.payments()).toHaveLength(before);
		expect(await books.review()).toEqual([]);
	});

	it('takes a booking back, which the next run leaves to a person', async () => {
		await desk.openUndo();
		await desk.pick('2026-0010');
		await desk.send();
		expect(await desk.text()).toContain('Taken back');
		expect(registered('2026-0010')).toEqual([]);
		expect(await decisionsOn(single)).toEqual(['planned', 'confirmed', 'undone']);
		await books.sweep();
		expect(registered('2026-0010')).toEqual([]);
		expect(await books.reviewOf(single)).toMatchObject([{ about: 'undone', status: 'open' }]);
	});

	it('says why BestInvoicing does not take it again', async () => {
		await desk.open();
		await desk.send();
		await desk.choose('Another invoice');
		await desk.type('Invoice number', '2026-0010');
		await desk.send();
		const text = await desk.text();
		expect(text).toContain('Nothing was booked: Not registered');
		expect(text).toContain('was taken off Invoice 2026-0010 before');
		expect(registered('2026-0010')).toEqual([]);
	});
});
