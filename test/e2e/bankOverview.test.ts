import { openEditor, type OpenEditor } from '../../n8n/browser/openEditor';
import { startN8n, type RunningN8n } from '../../n8n/server/startN8n';
import { logInToPage, publishOverview } from '../../demo/overviewPage';
import { createPontoCredential } from '../../demo/setUp';
import { formatIban } from '../../nodes/shared/domain/iban';
import { startPontoSandbox, type PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';
import { createSeed } from '../../sandbox/seed/createSeed';
import { faintTexts, sidewaysScroll } from '../support/readablePage';

describe('the template that shows the bank accounts, in a real n8n and a browser', () => {
	const seed = createSeed({ today: new Date().toISOString().slice(0, 10) });
	let sandbox: PontoSandbox;
	let n8n: RunningN8n;
	let browser: OpenEditor;
	let address: string;

	beforeAll(async () => {
		sandbox = await startPontoSandbox({ seed });
		n8n = await startN8n();
		address = await publishOverview(n8n, await createPontoCredential(n8n.client, sandbox.url));
		browser = await openEditor(n8n.url, { width: 1400, height: 1000 });
		await logInToPage(browser.page.context());
		await browser.page.goto(address);
	});

	afterAll(async () => {
		await browser?.close();
		await n8n?.close();
		await sandbox?.close();
	});

	it('is closed to those without the password', async () => {
		expect((await fetch(address)).status).toBe(401);
	});

	it('shows each account by IBAN with its balance, consent and a curve', async () => {
		const cards = await browser.page.locator('article').allInnerTexts();
		expect(cards).toHaveLength(seed.accounts.length);
		for (const { attributes } of seed.accounts) {
			const card = cards.find(
				(text) =>
					text.includes(formatIban(attributes.reference)) && text.includes(attributes.description),
			);
			expect(card).toMatch(/\d+ days left/);
			expect(card?.replace(/\D/g, '')).toContain(
				attributes.currentBalance.toFixed(2).replace('.', ''),
			);
		}
		expect(await browser.page.locator('svg path.line').count()).toBe(seed.accounts.length);
	});

	it('draws a curve that ends at the balance of today and has a point for each day', async () => {
		const path = await browser.page.locator('svg path.line').first().getAttribute('d');
		expect(path).not.toContain('NaN');
		expect(path?.match(/H/g)).toHaveLength(90);
	});

	it('lists the transactions that were pulled in, the newest first, as text and not as markup', async () => {
		await sandbox.control.addTransactions({
			transactions: [{ amount: 12.5, counterpartName: '<b id="injected">Eve</b>' }],
		});
		await browser.page.reload();
		const first = browser.page.locator('tbody tr').first();
		expect(await first.innerText()).toContain('<b id="injected">Eve</b>');
		expect(await browser.page.locator('#injected').count()).toBe(0);
	});

	it.each([360, 1280])(
		'fits a window of %i px and can be read in light and dark',
		async (width) => {
			const { page } = browser;
			await page.setViewportSize({ width, height: 900 });
			expect(await sidewaysScroll(page)).toBe(0);
			for (const colorScheme of ['dark', 'light'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await faintTexts(page)).toEqual([]);
			}
		},
	);

	it('says in its place that an account cannot be read, and shows the others', async () => {
		const [first] = seed.accounts;
		await sandbox.control.failNext({
			path: `/accounts/${first.id}/transactions`,
			failure: { kind: 'status', status: 404 },
			times: 9,
		});
		await browser.page.reload();
		await sandbox.control.stopFailing({});
		const cards = await browser.page.locator('article').allInnerTexts();
		const told = cards.filter((text) => text.includes('could not be read'));
		expect(told).toEqual([expect.stringContaining(formatIban(first.attributes.reference))]);
		expect(await browser.page.locator('svg path.line').count()).toBe(seed.accounts.length - 1);
	});

	it('says in words that Ponto refuses everything', async () => {
		await sandbox.control.failNext({
			path: '/accounts',
			failure: { kind: 'status', status: 403 },
			times: 9,
		});
		await browser.page.reload();
		await sandbox.control.stopFailing({});
		const text = await browser.page.locator('body').innerText();
		expect(text).toContain('Not everything could be read from Ponto.');
		expect(text).not.toContain('Error in workflow');
	});
});
