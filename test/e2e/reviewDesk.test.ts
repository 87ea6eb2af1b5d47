import { startDemo, type RunningDemo } from '../../demo/startDemo';
import { openEditor, type OpenEditor } from '../../n8n/browser/openEditor';
import type { Row } from '../../n8n/client/DataTables';
import { Bookkeeping } from './support/Bookkeeping';
import { deskSeed, invoice } from './support/deskSeed';
import { ReviewDesk, setUpDesk } from '../../demo/ReviewDesk';

const JANSSENS = 'BE68539007547034';

const INVOICES = [
	invoice(10, 'Atelier Janssens BV', '120.00'),
	invoice(11, 'Atelier Janssens BV', '95.00'),
	invoice(20, 'Bakkerij Peeters', '300.00'),
	invoice(21, 'Bakkerij Peeters', '450.50'),
	invoice(30, 'Cash $& Carry <b>', '80.00'),
	invoice(31, 'Cash $& Carry <b>', '80.00'),
	invoice(40, 'Dupont SPRL', '60.00'),
	invoice(50, 'Elegast NV', '75.25'),
];

describe('the review desk, in a real n8n and a browser', () => {
	let demo: RunningDemo;
	let books: Bookkeeping;
	let browser: OpenEditor;
	let desk: ReviewDesk;

	const rowOf = async (number: string): Promise<Row> => (await books.invoices()).get(number) ?? {};
	const decisions = async () => await demo.n8n.client.dataTables.rows('decisions');
	const pay = async (counterpartName: string, amount: number, more = {}) =>
		await books.receive({ amount, counterpartName, remittanceInformation: 'betaling', ...more });

	beforeAll(async () => {
		demo = await startDemo({ seed: deskSeed(INVOICES) });
		books = new Bookkeeping(demo);
		await setUpDesk(demo.n8n.client, demo.n8n.url);
		browser = await openEditor(demo.n8n.url, { width: 1280, height: 900 });
		desk = new ReviewDesk(browser.page, demo.n8n.url);
	});

	afterAll(async () => {
		await browser?.close();
		await demo?.close();
	});

	it('says that nothing waits', async () => {
		await desk.open();
		expect(await desk.title()).toBe('Nothing waits');
	});

	it('takes a person through confirming, dividing, refusing, typing and setting aside', async () => {
		const confirmed = await pay('Marie Janssens', 120, { counterpartReference: JANSSENS });
		const divided = await pay('Bakkerij Peeters', 750.5);
		const odd = await pay('Cash $& Carry <b>', 80);
		const typed = await pay('Onbekend', 60);
		const aside = await pay('Gemeente', 12.5);
		await books.sweep();
		await desk.open();
		expect(await desk.title()).toBe('5 payments wait');
		expect(await desk.text()).toContain('Largest: 750.50 EUR, Bakkerij Peeters');
		await desk.send();

		const byPayer: Record<string, () => Promise<void>> = {
			'Marie Janssens': async () => {
				await desk.choose('2026-0010');
				await desk.send();
			},
			'Bakkerij Peeters': async () => {
				await desk.choose('Several invoices');
				await desk.send();
				await desk.type('2026-0020', '300');
				await desk.type('2026-0021', '450,51');
				await desk.send();
				expect(await desk.text()).toContain('450.51 EUR is more than the 450.50 EUR');
				await desk.type('2026-0021', '450,50');
				await desk.send();
			},
			'Cash $& Carry <b>': async () => {
				await desk.choose('2026-0031');
				await desk.send();
			},
			Onbekend: async () => {
				await desk.choose('Another invoice');
				await desk.type('Invoice number', '2026-0040');
				await desk.send();
			},
			Gemeente: async () => {
				await desk.choose('No invoice at all');
				await desk.send();
			},
		};
		for (let page = 0; page < 5; page += 1) {
			const text = await desk.text();
			const payer = Object.keys(byPayer).find((name) => text.includes(`Payer\t${name}`)) ?? '';
			expect([payer, await desk.title()]).toEqual([expect.stringMatching(/./), expect.any(String)]);
			await byPayer[payer]();
		}
		expect(await desk.title()).toBe('Done');
		expect(await desk.text()).toContain('Booked: 4. Set aside: 1.');
		expect(await rowOf('2026-0010')).toMatchObject({
			status: 'paid',
			appliedTransactionIds: confirmed,
		});
		expect(await rowOf('2026-0020')).toMatchObject({
			status: 'paid',
			appliedTransactionIds: divided,
		});
		expect(await rowOf('2026-0021')).toMatchObject({
			status: 'paid',
			appliedTransactionIds: divided,
		});
		expect(await rowOf('2026-0031')).toMatchObject({ status: 'paid', appliedTransactionIds: odd });
		expect(await rowOf('2026-0040')).toMatchObject({
			status: 'paid',
			appliedTransactionIds: typed,
		});
		expect(await books.review()).toMatchObject([{ transactionId: aside, status: 'done' }]);
		expect(
			(await decisions()).filter(({ transactionId }) => transactionId === confirmed),
		).toMatchObject([
			{ decision: 'planned' },
			{ decision: 'confirmed', decidedBy: 'Demo Owner <demo@example.com>' },
		]);
	});

	it('has taught the next run who pays, and what is for no invoice', async () => {
		const next = await pay('Marie Janssens', 95, { counterpartReference: JANSSENS });
		await books.sweep();
		expect(await rowOf('2026-0011')).toMatchObject({ status: 'paid', appliedTransactionIds: next });
		expect(await books.review()).toMatchObject([{ status: 'done' }]);
	});

	it('takes a booking back, and the next run does not book it again', async () => {
		await desk.openUndo();
		await desk.pick('2026-0011');
		await desk.send();
		expect(await desk.title()).toBe('Taken back');
		expect(await rowOf('2026-0011')).toMatchObject({ status: 'open', openAmount: 95 });
		await books.sweep();
		expect(await rowOf('2026-0011')).toMatchObject({ status: 'open', openAmount: 95 });
		const waiting = (await books.review()).filter(({ status }) => status === 'open');
		expect(waiting).toMatchObject([{ about: 'undone', counterpartName: 'Marie Janssens' }]);
		await desk.open();
		await desk.send();
		await desk.choose('No invoice at all');
		await desk.send();
		expect(await desk.title()).toBe('Done');
	});

	it('does not propose again what a person refused', async () => {
		const id = await pay('Elegast NV', 75.25);
		await books.sweep();
		await desk.open();
		await desk.send();
		expect(await desk.text()).toContain('2026-0050');
		await desk.choose('None of these invoices');
		await desk.send();
		expect(await desk.text()).toContain('Noted: 2026-0050 will not be proposed again');
		expect(await desk.page.locator('.multiselect-option', { hasText: '2026-0050' }).count()).toBe(
			0,
		);
		await desk.choose('Later');
		await desk.send();
		await books.sweep();
		const [row] = await books.reviewOf(id);
		expect(String(row.candidates)).not.toContain('2026-0050');
		await books.tick(id);
	});

	it('books nothing for an answer from an old tab, and says so', async () => {
		const first = await pay('Cash $& Carry <b>', 80);
		await books.sweep();
		await desk.open();
		await desk.send();
		const tab = await browser.page.context().newPage();
		await tab.goto(desk.page.url());
		const old = new ReviewDesk(tab, demo.n8n.url);
		await desk.choose('Later');
		await desk.send();
		expect(await desk.title()).toBe('Done');
		await old.choose('No invoice at all');
		await tab.locator('#submit-btn').click();
		await tab.waitForTimeout(3_000);
		await tab.close();
		expect(await books.reviewOf(first)).toMatchObject([{ status: 'open' }]);
	});
});
