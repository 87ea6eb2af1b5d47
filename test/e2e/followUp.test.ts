import { createInvoiceTables, createPontoCredential } from '../../demo/setUp';
import {
	readTemplate,
	withCredential,
	withStoredExecutions,
	type WorkflowFile,
} from '../../n8n/client/Workflows';
import { startN8n, type RunningN8n } from '../../n8n/server/startN8n';
import { startPontoSandbox, type PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';
import { createSeed } from '../../sandbox/seed/createSeed';
import { startMailbox, type Mailbox } from './support/startMailbox';

const FILE = 'stop-reminders-and-thank-payers.json';

/** The tables of "Mark invoices paid" with the column that the template's note asks for. */
function withMailAddress(create: WorkflowFile): WorkflowFile {
	const nodes = structuredClone(create.nodes);
	for (const { parameters } of nodes.filter(({ name }) => name === 'Create Invoices')) {
		const { column } = parameters.columns as { column: Array<{ name: string; type: string }> };
		column.push({ name: 'customerEmail', type: 'string' });
	}
	return { ...create, nodes };
}

describe('the template that stops reminders and thanks payers, in a real n8n', () => {
	let sandbox: PontoSandbox;
	let n8n: RunningN8n;
	let mailbox: Mailbox;
	let id: string;

	const run = async () => {
		const { executions, workflows } = n8n.client;
		return await executions.finished(await workflows.run(id, 'Every Hour'));
	};
	const invoice = {
		references: '',
		currency: 'EUR',
		customerName: 'Zoë & Zonen',
		customerEmail: 'zoe@example.com',
		kind: 'invoice',
	};

	beforeAll(async () => {
		const today = new Date().toISOString().slice(0, 10);
		sandbox = await startPontoSandbox({ seed: createSeed({ today }) });
		mailbox = await startMailbox();
		n8n = await startN8n();
		const { client } = n8n;
		const ponto = await createPontoCredential(client, sandbox.url);
		const smtp = await client.credentials.create('smtp', 'Mailbox', {
			host: '127.0.0.1',
			port: mailbox.port,
			secure: false,
			disableStartTls: true,
			user: '',
			password: '',
			hostName: '',
		});
		const bare = withStoredExecutions(await readTemplate(FILE));
		const read = withCredential(bare, ['n8n-nodes-ponto.ponto'], 'pontoOAuth2Api', ponto);
		id = await client.workflows.import(
			withCredential(read, ['n8n-nodes-base.emailSend'], 'smtp', smtp),
		);
	});

	afterAll(async () => {
		await n8n?.close();
		await mailbox?.close();
		await sandbox?.close();
	});

	it('says which table is missing', async () => {
		expect((await run()).message).toContain('Data tables that are missing: invoices, decisions');
	});

	it('thanks once for what is booked, and stops reminders for what is announced', async () => {
		const { dataTables } = n8n.client;
		const create = withMailAddress(await readTemplate('create-invoice-tables-data-table.json'));
		await createInvoiceTables(n8n.client, [], create);
		await dataTables.insert('invoices', [
			{
				...invoice,
				number: 'F-1',
				openAmount: 0,
				status: 'paid',
				appliedTransactionIds: 't-1',
			},
			{ ...invoice, number: 'F-2026-7002', openAmount: 77.5, status: 'open' },
			{ ...invoice, number: 'F-2026-7003', openAmount: 12, status: 'open' },
		]);
		const [first] = await dataTables.rows('invoices');
		await dataTables.insert('decisions', [
			{
				decision: 'booked',
				transactionId: 't-1',
				invoiceId: String(first?.id),
				bookedOn: '2026-11-20',
				decidedAt: new Date().toISOString(),
			},
		]);
		await sandbox.control.addTransactions({
			pending: true,
			transactions: [
				{
					amount: 77.5,
					counterpartName: 'Zoë & Zonen',
					remittanceInformation: 'Factuur F-2026-7002',
				},
			],
		});
		const done = await run();
		expect(done.message).toBeUndefined();
		await run();
		expect(mailbox.mails.map(({ to, subject }) => [to, subject])).toEqual([
			[['zoe@example.com'], 'Invoice F-1 is paid, thank you'],
		]);
		expect(mailbox.mails[0]?.source).toContain('Dear Zoë & Zonen');
		const reminders = await dataTables.rows('reminders');
		expect(reminders.map(({ number, stop, because }) => [number, stop, because])).toEqual([
			['F-1', 'yes', 'Paid on 2026-11-20'],
			['F-2026-7002', 'yes', 'Announced by the bank, not booked yet: 77.50 EUR of Zoë & Zonen'],
		]);
		expect(await dataTables.rows('thanks')).toMatchObject([{ number: 'F-1', status: 'sent' }]);
	});

	it('never sends again what the mail server refused at its last line', async () => {
		const { dataTables } = n8n.client;
		await dataTables.clear('thanks');
		mailbox.refuse = true;
		await run();
		mailbox.refuse = false;
		await run();
		expect(mailbox.mails).toHaveLength(1);
		expect(await dataTables.rows('thanks')).toMatchObject([
			{ number: 'F-1', status: 'not sent', note: expect.stringContaining('452') },
		]);
	});

	it('lets reminders go on when the booking is taken back', async () => {
		const { dataTables } = n8n.client;
		const open = { openAmount: 10, status: 'open', appliedTransactionIds: '' };
		await dataTables.update('invoices', 'number', 'F-1', open);
		await run();
		const [first] = await dataTables.rows('reminders');
		expect(first).toMatchObject({ number: 'F-1', stop: 'no' });
	});
});
