import { openEditor, type OpenEditor } from '../../n8n/browser/openEditor';
import {
	startBestInvoicing,
	createBestInvoicingCredential,
} from '../../demo/invoicing/bestInvoicing';
import type { BestInvoicingSide } from '../../demo/invoicing/bestInvoicing';
import { readTemplate, withCredential, withParameters } from '../../n8n/client/Workflows';
import { untilPublished } from '../../n8n/server/untilPublished';
import { startN8n, type RunningN8n } from '../../n8n/server/startN8n';
import { logInToPage, PAGE_LOGIN } from '../../demo/overviewPage';
import { createPontoCredential } from '../../demo/setUp';
import { startPontoSandbox, type PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';
import { DIGIPASS_RESPONSE } from '../../sandbox/ponto/pages/approvalPage';
import { createSeed } from '../../sandbox/seed/createSeed';

describe('the template that pays purchases, in a real n8n and a browser', () => {
	const seed = createSeed({ today: new Date().toISOString().slice(0, 10) });
	let ponto: PontoSandbox;
	let invoicing: BestInvoicingSide;
	let n8n: RunningN8n;
	let browser: OpenEditor;
	let workflowId: string;

	const purchase = (number: string) =>
		invoicing.sandbox.control.documents().find((document) => document.number === number);

	const markDebits = async () => {
		const { executions, workflows } = n8n.client;
		const run = await workflows.run(workflowId, 'Every Day at 07:00');
		return await executions.finished(run);
	};

	beforeAll(async () => {
		ponto = await startPontoSandbox({ seed });
		invoicing = await startBestInvoicing(seed);
		n8n = await startN8n();
		const { client } = n8n;
		const template = withParameters(
			await readTemplate('pay-purchases-bestinvoicing.json'),
			'Prepare Payment',
			{ account: { __rl: true, mode: 'id', value: seed.accounts[0].id } },
		);
		const pontoCredential = await createPontoCredential(client, ponto.url);
		const bestInvoicing = await createBestInvoicingCredential(client, invoicing.sandbox);
		const login = await client.credentials.create('httpBasicAuth', 'Pay suppliers', PAGE_LOGIN);
		const chosen: ReadonlyArray<[type: string, credentialType: string, credential: typeof login]> =
			[
				['n8n-nodes-ponto.ponto', 'pontoOAuth2Api', pontoCredential],
				['n8n-nodes-ponto.bestInvoicing', 'bestInvoicingApi', bestInvoicing],
				['n8n-nodes-base.formTrigger', 'httpBasicAuth', login],
			];
		workflowId = await client.workflows.import(
			chosen.reduce(
				(workflow, [type, credentialType, credential]) =>
					withCredential(workflow, [type], credentialType, credential),
				template,
			),
		);
		await client.workflows.activate(workflowId);
		await untilPublished(`${n8n.url}/form/pay-suppliers`);
		browser = await openEditor(n8n.url, { width: 1200, height: 1000 });
		await logInToPage(browser.page.context());
	});

	afterAll(async () => {
		await browser?.close();
		await n8n?.close();
		await invoicing?.close();
		await ponto?.close();
	});

	it('lists what can be paid, prepares what a person ticks and gives the link to sign it', async () => {
		const { page } = browser;
		await page.goto(`${n8n.url}/form/pay-suppliers`);
		await page.getByRole('button').first().click();
		const choices = page.locator('input[type=checkbox]');
		await choices.first().waitFor();
		const lines = await page.locator('form').innerText();
		expect(lines).toContain('Houthandel Claes NV, 2026/1187: 3.482,50 EUR');
		const [offered, left] = lines.split('Not in this list');
		expect(offered).not.toContain('Transport Peeters');
		expect(left).toContain('the supplier has no IBAN');
		await choices.nth(0).check();
		await choices.nth(1).check();
		await page.getByRole('button').first().click();
		const link = page.getByRole('link', { name: 'Sign them at Ponto' });
		await link.waitFor();
		const said = await page.locator('body').innerText();
		expect(said).toContain('2 payments are prepared');
		expect(said).toContain('4.093,55');
		expect(await link.getAttribute('href')).toContain(ponto.url);
		expect(purchase('2026/1187')).toMatchObject({ status: 'sent', paid: '0.00' });

		const signed = await fetch(String(await link.getAttribute('href')), {
			method: 'POST',
			redirect: 'manual',
			body: new URLSearchParams({ digipass: DIGIPASS_RESPONSE }),
		});
		expect(signed.status).toBeLessThan(400);
	});

	it('does not offer again what was prepared, and says when nothing was ticked', async () => {
		const { page } = browser;
		await page.goto(`${n8n.url}/form/pay-suppliers`);
		await page.getByRole('button').first().click();
		await page.locator('input[type=checkbox]').first().waitFor();
		const text = await page.locator('form').innerText();
		const [pay, withdrawn] = text.split('These were prepared before');
		expect(pay).not.toContain('2026/1187');
		expect(withdrawn).toContain('Houthandel Claes NV, 2026/1187');
		await page.getByRole('button').first().click();
		await page.getByText('No line was ticked').waitFor();
	});

	it('offers again what a person says was withdrawn at Ponto', async () => {
		const { page } = browser;
		const open = async () => {
			await page.goto(`${n8n.url}/form/pay-suppliers`);
			await page.getByRole('button').first().click();
			await page.locator('input[type=checkbox]').first().waitFor();
		};
		await open();
		await page.locator('input[type=checkbox]').last().check();
		await page.getByRole('button').first().click();
		await page.getByText('1 of them can be chosen again').waitFor();
		const rows = await n8n.client.dataTables.rows('prepared purchases');
		expect(rows.map(({ status }) => status).sort()).toEqual(['prepared', 'withdrawn']);
	});

	it('marks the purchases paid, once, when the debits are there', async () => {
		await ponto.control.advanceTime({ milliseconds: 10_000 });
		// Something else comes in, and with it the debits.
		await ponto.control.addTransactions({ transactions: [{ amount: 5 }] });
		await markDebits();
		expect(purchase('2026/1187')).toMatchObject({ status: 'paid', paid: '3482.50' });
		expect(purchase('F-20443')).toMatchObject({ status: 'paid', paid: '611.05' });
		expect(purchase('90017724')).toMatchObject({ status: 'sent', paid: '0.00' });
		await markDebits();
		expect(purchase('2026/1187')).toMatchObject({ paid: '3482.50' });
	});

	it('says once what a debit does not settle, and keeps it as a note', async () => {
		const rows = async () => await n8n.client.dataTables.rows('prepared purchases');
		const { purchaseId } = (await rows()).find(({ number }) => number === 'F-20443') ?? {};
		const debit = { amount: -611.05, endToEndId: String(purchaseId) };
		await ponto.control.addTransactions({ transactions: [debit] });
		const run = await markDebits();
		expect(run.status).toBe('error');
		expect(run.message).toMatch(/^Look at what was paid: .* F-20443: The debit of -611\.05 EUR/);
		expect((await rows()).filter(({ note }) => note)).toMatchObject([{ number: 'F-20443' }]);
		expect((await markDebits()).status).toBe('success');
	});
});
