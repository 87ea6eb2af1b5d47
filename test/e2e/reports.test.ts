import { setTimeout as sleep } from 'node:timers/promises';
import { omit } from 'lodash';
import { logInToPage, PAGE_LOGIN } from '../../demo/overviewPage';
import { createPontoCredential } from '../../demo/setUp';
import type { Row } from '../../n8n/client/DataTables';
import type { Execution } from '../../n8n/client/Execution';
import {
	readTemplate,
	withCredential,
	withParameters,
	withStoredExecutions,
	type WorkflowFile,
} from '../../n8n/client/Workflows';
import { openEditor, type OpenEditor } from '../../n8n/browser/openEditor';
import { startN8n, type RunningN8n } from '../../n8n/server/startN8n';
import { untilPublished } from '../../n8n/server/untilPublished';
import { startPontoSandbox, type PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';
import { createSeed } from '../../sandbox/seed/createSeed';
import { faintTexts, sidewaysScroll } from '../support/readablePage';
import { startMailbox, type Mailbox } from './support/startMailbox';

const PONTO = ['n8n-nodes-ponto.ponto', 'n8n-nodes-ponto.pontoTrigger'];
const DAY_MS = 86_400_000;

describe('the templates that report, in a real n8n', () => {
	const seed = createSeed({ today: new Date().toISOString().slice(0, 10) });
	let sandbox: PontoSandbox;
	let n8n: RunningN8n;
	let mailbox: Mailbox;
	let setUp: (file: string) => Promise<WorkflowFile>;

	const runFrom = async (id: string, trigger: string): Promise<Execution> =>
		await n8n.client.executions.finished(await n8n.client.workflows.run(id, trigger));

	/** A form that has been shown waits for whoever looks at it. */
	async function untilItEndsOrWaits(id: string): Promise<Execution> {
		for (;;) {
			const run = await n8n.client.executions.read(id);
			if (!['new', 'running'].includes(run.status)) return run;
			await sleep(250);
		}
	}

	beforeAll(async () => {
		sandbox = await startPontoSandbox({ seed });
		mailbox = await startMailbox();
		n8n = await startN8n();
		const { credentials } = n8n.client;
		const ponto = await createPontoCredential(n8n.client, sandbox.url);
		const smtp = await credentials.create('smtp', 'Mailbox', {
			host: '127.0.0.1',
			port: mailbox.port,
			secure: false,
			disableStartTls: true,
			user: '',
			password: '',
			hostName: '',
		});
		setUp = async (file) => {
			const { name, nodes, connections, settings } = await readTemplate(file);
			const bare = withStoredExecutions({ name, nodes, connections, settings });
			const read = withCredential(bare, PONTO, 'pontoOAuth2Api', ponto);
			return withCredential(read, ['n8n-nodes-base.emailSend'], 'smtp', smtp);
		};
	});

	afterAll(async () => {
		await n8n?.close();
		await mailbox?.close();
		await sandbox?.close();
	});

	it.each([
		['show-bank-overview.json', 'Page Asked For', 'Build Page'],
		['watch-consent-and-synchronization.json', 'Account Needs Attention', 'Write Message'],
		['show-match-report.json', 'Page Asked For', 'Build Page'],
		['send-daily-bank-report.json', 'Every Day at 07:00', 'Write Report'],
		['try-matching-without-booking.json', 'Invoice List', 'Write Report'],
	])('%s runs at once with its sample data', async (file, trigger, last) => {
		const id = await n8n.client.workflows.import(withStoredExecutions(await readTemplate(file)));
		const run = await untilItEndsOrWaits(await n8n.client.workflows.run(id, trigger));
		expect(run.items(last)).toEqual([
			expect.objectContaining({
				[file.startsWith('try') ? 'page' : 'html']: expect.stringContaining('<h1>'),
			}),
		]);
		await n8n.client.workflows.delete(id);
	});

	describe('watch consent and synchronization', () => {
		let id: string;
		const told = () => mailbox.mails.map(({ subject }) => subject);

		beforeAll(async () => {
			mailbox.mails.length = 0;
			await n8n.client.dataTables.clear('bank watch');
			const template = await setUp('watch-consent-and-synchronization.json');
			const often = { pollTimes: { item: [{ mode: 'everyMinute' }] } };
			id = await n8n.client.workflows.import(
				withParameters(template, 'Account Needs Attention', often),
			);
		});

		it('mails at the first poll what is the matter now, and ticks it', async () => {
			await sandbox.control.setConsentExpiry({ account: seed.accounts[0].id, days: 6 });
			await n8n.client.workflows.activate(id);
			const run = await n8n.client.executions.next(id);
			expect(run.message).toBeUndefined();
			expect(told()).toEqual([expect.stringContaining('ends in 6 days')]);
			expect(mailbox.mails[0]?.to).toEqual(['you@example.com']);
			const rows = await n8n.client.dataTables.rows('bank watch');
			expect(rows.map(({ status }) => status)).toEqual(['told']);
			await n8n.client.workflows.deactivate(id);
		});

		it('finds quiet and unreadable accounts on its daily look, once', async () => {
			const [, second] = seed.accounts;
			await sandbox.control.failNext({
				path: `/accounts/${second.id}/transactions`,
				failure: { kind: 'status', status: 404 },
				times: 9,
			});
			await runFrom(id, 'Every Day at 08:00');
			const first = told().slice(1);
			expect(mailbox.mails.at(-1)?.source).toContain('could not be read to the end');
			await runFrom(id, 'Every Day at 08:00');
			await sandbox.control.stopFailing({});
			expect(told().slice(1)).toEqual(first);
		});

		it('loses nothing when the mail server refuses', async () => {
			mailbox.refuse = true;
			await sandbox.control.failNext({
				path: '/accounts',
				failure: { kind: 'status', status: 403 },
				times: 9,
			});
			const refused = await runFrom(id, 'Every Day at 08:00');
			expect(refused.status).toBe('error');
			mailbox.refuse = false;
			await sandbox.control.stopFailing({});
			const before = mailbox.mails.length;
			await runFrom(id, 'Every Day at 08:00');
			expect(mailbox.mails).toHaveLength(before + 1);
		});
	});

	describe('send a daily bank report', () => {
		it('mails the money of yesterday, and remembers the day', async () => {
			mailbox.mails.length = 0;
			const { dataTables } = n8n.client;
			const yesterday = new Date(Date.now() - DAY_MS).toISOString();
			await sandbox.control.addTransactions({
				transactions: [
					{
						amount: 4_321.09,
						counterpartName: 'Zoë & Zonen <b>',
						createdAt: yesterday,
						executionDate: yesterday,
					},
				],
			});
			await dataTables.create('decisions', {
				decision: 'string',
				invoiceNumber: 'string',
				allocatedAmount: 'string',
				currency: 'string',
				decidedAt: 'string',
			});
			const booked = { decision: 'booked', allocatedAmount: '12.34', currency: 'EUR' };
			await dataTables.insert('decisions', [
				{ ...booked, invoiceNumber: 'PAID-NEW', decidedAt: yesterday },
				{
					...booked,
					invoiceNumber: 'PAID-OLD',
					decidedAt: new Date(Date.now() - 9e9).toISOString(),
				},
			]);
			const id = await n8n.client.workflows.import(await setUp('send-daily-bank-report.json'));
			const run = await runFrom(id, 'Every Day at 07:00');
			expect(run.message).toBeUndefined();
			const source = mailbox.mails.at(-1)?.source ?? '';
			expect(source).toContain('4.321,09');
			expect(source).toContain('Zoë &#38; Zonen &#60;b&#62;');
			expect(source).toContain('PAID-NEW');
			expect(source).not.toContain('PAID-OLD');
			expect(source).not.toContain('Waits for you');
			const rows = await dataTables.rows('bank reports');
			expect(rows).toEqual([expect.objectContaining({ name: 'report' })]);
		});
	});

	describe('show the match report', () => {
		let browser: OpenEditor;
		const address = () => `${n8n.url}/webhook/match-report`;

		beforeAll(async () => {
			const login = await n8n.client.credentials.create('httpBasicAuth', 'Page', PAGE_LOGIN);
			const { name, nodes, connections, settings } = await readTemplate('show-match-report.json');
			const template = { name, nodes, connections, settings };
			const page = ['n8n-nodes-base.webhook'];
			const { workflows } = n8n.client;
			await workflows.activate(
				await workflows.import(withCredential(template, page, 'httpBasicAuth', login)),
			);
			await untilPublished(address());
			browser = await openEditor(n8n.url, { width: 1280, height: 1000 });
		});
		afterAll(async () => await browser?.close());

		it('is closed by a password', async () => {
			expect((await fetch(address())).status).toBe(401);
		});

		it('says before anything has run what to do first', async () => {
			await logInToPage(browser.page.context());
			const { dataTables } = n8n.client;
			if ((await dataTables.names()).includes('decisions'))
				await dataTables.rename('decisions', 'decisions of before');
			await browser.page.goto(address());
			expect(await browser.page.locator('main').innerText()).toMatch(
				/Nothing has been booked yet[^]*no table "decisions" yet[^]*Nothing waits/,
			);
		});

		it('shows what the tables hold, by day, on a phone too', async () => {
			const { dataTables, workflows } = n8n.client;
			const tables = await readTemplate('create-invoice-tables-data-table.json');
			await runFrom(await workflows.import(tables), 'Run Once');
			const { pinData } = (await readTemplate('show-match-report.json')) as WorkflowFile & {
				pinData: Record<string, Array<{ json: Record<string, unknown> }>>;
			};
			const rowsOf = (node: string) =>
				(pinData[node] ?? []).map(({ json }) => omit(json, 'id') as Row);
			await dataTables.insert('invoices', rowsOf('All Invoices'));
			await dataTables.insert('review', rowsOf('Review List'));
			await dataTables.insert('decisions', rowsOf('All Decisions'));
			const { page } = browser;
			await page.goto(address());
			const text = await page.locator('main').innerText();
			expect(text).toMatch(/Paid[^]*2026-0041[^]*Waits for you[^]*2026-0045/);
			expect(text).toMatch(/Invoices whose row could not be read[^]*2026-0047/);
			await page.locator('nav a').first().click();
			expect(page.url()).toContain('?day=2026-11-27');
			expect(await page.locator('main').innerText()).toContain('2026-0041');
			for (const width of [360, 1280]) {
				await page.setViewportSize({ width, height: 1000 });
				expect(await sidewaysScroll(page)).toBe(0);
				expect(await faintTexts(page)).toEqual([]);
			}
		});
	});

	describe('try matching without booking', () => {
		const LINES = [
			'Factuur;Klant;Openstaand;Munt;Vervaldatum',
			'VF-88001;Zoë & Zonen <b>;1.234,56;EUR;25/11/2026',
			'VF-88002;Zoë & Zonen <b>;veel;EUR;25/11/2026',
		];
		const FLAT = `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="1">${LINES.map(
			(line) =>
				`<table:table-row>${line
					.split(';')
					.map((cell) => cell.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
					.map(
						(cell) =>
							`<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`,
					)
					.join('')}</table:table-row>`,
		).join('')}</table:table></office:spreadsheet></office:body></office:document>`;
		let browser: OpenEditor;

		beforeAll(async () => {
			const login = await n8n.client.credentials.create('httpBasicAuth', 'Form', PAGE_LOGIN);
			const template = await setUp('try-matching-without-booking.json');
			const form = ['n8n-nodes-base.formTrigger'];
			const { workflows } = n8n.client;
			await workflows.activate(
				await workflows.import(withCredential(template, form, 'httpBasicAuth', login)),
			);
			await untilPublished(`${n8n.url}/form/try-matching`);
			browser = await openEditor(n8n.url, { width: 1280, height: 1000 });
			await logInToPage(browser.page.context());
			await sandbox.control.addTransactions({
				transactions: [{ amount: 1_234.56, remittanceInformation: 'Factuur VF-88001' }],
			});
		});
		afterAll(async () => await browser?.close());

		it.each([
			['a CSV file', 'list.csv', Buffer.from(LINES.join('\r\n'), 'utf8')],
			['a CSV file of Excel', 'list.csv', Buffer.from(LINES.join('\r\n'), 'latin1')],
			['a spreadsheet', 'list.ods', Buffer.from(FLAT, 'utf8')],
		])('shows what %s would have paid, and books nothing', async (_, name, buffer) => {
			const { page } = browser;
			await page.goto(`${n8n.url}/form/try-matching`);
			await page
				.locator('input[type=file]')
				.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
			await page.locator('button[type=submit], #submit-btn').first().click();
			await page.getByText('Nothing was booked').waitFor();
			const text = await page.locator('main').innerText();
			expect(text).toMatch(/Would be paid\n[^]*VF-88001[^]*Would wait for you\n/);
			expect(text).toMatch(/Rows of your list that could not be read[^]*VF-88002/);
			expect(text).toContain('Zoë & Zonen <b>');
			for (const width of [360, 1280]) {
				await page.setViewportSize({ width, height: 1000 });
				expect(await sidewaysScroll(page)).toBe(0);
				expect(await faintTexts(page)).toEqual([]);
			}
		});
	});
});
