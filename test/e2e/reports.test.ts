import { createPontoCredential } from '../../demo/setUp';
import type { Execution } from '../../n8n/client/Execution';
import {
	readTemplate,
	withCredential,
	withParameters,
	withStoredExecutions,
	type WorkflowFile,
} from '../../n8n/client/Workflows';
import { startN8n, type RunningN8n } from '../../n8n/server/startN8n';
import { startPontoSandbox, type PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';
import { createSeed } from '../../sandbox/seed/createSeed';
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
		['send-daily-bank-report.json', 'Every Day at 07:00', 'Write Report'],
	])('%s runs at once with its sample data', async (file, trigger, last) => {
		const id = await n8n.client.workflows.import(withStoredExecutions(await readTemplate(file)));
		const run = await runFrom(id, trigger);
		expect(run.items(last)).toEqual([
			expect.objectContaining({ html: expect.stringContaining('<h1>') }),
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
				{ ...booked, invoiceNumber: 'F-1', decidedAt: yesterday },
				{ ...booked, invoiceNumber: 'F-2', decidedAt: new Date(Date.now() - 9e9).toISOString() },
			]);
			const id = await n8n.client.workflows.import(await setUp('send-daily-bank-report.json'));
			const run = await runFrom(id, 'Every Day at 07:00');
			expect(run.message).toBeUndefined();
			const source = mailbox.mails.at(-1)?.source ?? '';
			expect(source).toContain('4.321,09');
			expect(source).toContain('Zoë &#38; Zonen &#60;b&#62;');
			expect(source).toContain('F-1');
			expect(source).not.toContain('F-2');
			expect(source).not.toContain('Waits for you');
			const rows = await dataTables.rows('bank reports');
			expect(rows).toEqual([expect.objectContaining({ name: 'report' })]);
		});
	});
});
