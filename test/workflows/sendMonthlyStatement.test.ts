import { readTemplate, type WorkflowFile } from '../../n8n/client/Workflows';
import { runTemplate, type Played, type TableRow } from '../support/tablesWorkflow';
import { runCodeNode } from './code/runCodeNode';

const FILE = 'send-monthly-statement.json';
const SENT = 'statements sent';
const MONTH = '2026-10';

const account = (id: string, more: TableRow = {}): TableRow => ({
	id,
	reference: `BE-${id}`,
	currency: 'EUR',
	synchronizedAt: '2026-11-02T05:00:00.000Z',
	deprecated: false,
	...more,
});

const statement = (accountId: string): TableRow => ({
	accountId,
	fileName: `${accountId}.xml`,
	transactions: 2,
	totals: [{ currency: 'EUR', in: '121.00', out: '40.00' }],
	balance: { type: 'closing', on: '2026-10-31', amount: '81.00', currency: 'EUR' },
});

describe('the statements of last month', () => {
	let template: WorkflowFile;
	let tables: Record<string, TableRow[]>;
	let mails: TableRow[];
	let accounts: TableRow[];
	let failing: Record<string, string>;
	let mailServer: () => void;

	beforeAll(async () => {
		template = await readTemplate(FILE);
	});
	beforeEach(() => {
		tables = {};
		mails = [];
		accounts = [account('a'), account('b')];
		failing = {};
		mailServer = () => {};
	});

	const columns = {};
	async function run(): Promise<void> {
		const played: Played = {
			Settings: () => [{ month: MONTH, mailTo: 'a@example.com', mailFrom: 'n@example.com' }],
			Accounts: () => accounts,
			'Make Statement': async (context) =>
				context.getInputData().map(({ json }) => {
					const id = String(json.accountId);
					return failing[id] ? { error: failing[id] } : statement(id);
				}),
			'Send Mail': (context) => {
				mailServer();
				const [subject, text] = ['subject', 'text'].map((name) =>
					context.getNodeParameter(name, 0),
				);
				const attached = context.getNodeParameter('options.attachments', 0);
				mails.push({ subject, text, attached });
				return [{}];
			},
		};
		const host = { tables, columns, turn: async () => {} };
		await runTemplate(template, { host, start: 'From the 2nd at 07:00', played });
	}

	it('go in one mail with a file for each account', async () => {
		await run();
		expect(mails).toEqual([
			{
				subject: 'Bank statements of October 2026',
				text: expect.stringContaining(
					'- BE-a (EUR), a.xml: 2 transactions, in 121.00, out 40.00 EUR. Closing balance 81.00 EUR; without an opening one.',
				),
				attached: 'statement1,statement2',
			},
		]);
		expect(tables[SENT].map(({ status, month }) => [status, month])).toEqual([
			['sent', MONTH],
			['sent', MONTH],
		]);
	});

	it('go once for a month', async () => {
		await run();
		await run();
		expect(mails).toHaveLength(1);
	});

	it('say which account has none, which follows alone once it has', async () => {
		failing = { b: 'The consent has ended' };
		await run();
		expect(mails[0].text).toContain('Not in this mail');
		expect(mails[0].text).toContain('- BE-b (EUR): The consent has ended');
		failing = {};
		await run();
		expect(mails).toHaveLength(2);
		expect(mails[1]).toMatchObject({ attached: 'statement1' });
		expect(String(mails[1].text)).toMatch(/BE-b(?![^]*BE-a)/);
	});

	it('are not sent at all, and the run ends with the reason, where none can be made', async () => {
		failing = { a: 'The consent has ended', b: 'Ponto does not answer' };
		await expect(run()).rejects.toThrow(
			'No statement could be made: The consent has ended; Ponto does not answer',
		);
		expect(mails).toEqual([]);
		expect(tables[SENT]).toEqual([]);
	});

	it('wait for an account that was not read since the month was over, and say so', async () => {
		accounts = [account('a'), account('b', { synchronizedAt: '2026-10-31T18:00:00.000Z' })];
		await expect(run()).rejects.toThrow(
			'Ponto has not read BE-b (EUR) since October 2026 was over',
		);
		expect(mails).toHaveLength(1);
		expect(mails[0].text).toContain('- BE-b (EUR): the bank has not been read');
	});

	it('leave out accounts that Ponto has replaced', async () => {
		accounts = [account('a'), account('b', { deprecated: true })];
		await run();
		expect(mails[0].text).not.toContain('BE-b');
	});

	it('are not sent again by themselves where a mail may have gone', async () => {
		mailServer = () => {
			throw new Error('The connection was cut');
		};
		await expect(run()).rejects.toThrow('The connection was cut');
		mailServer = () => {};
		await expect(run()).rejects.toThrow(
			'The mail with the statement of BE-a (EUR) for October 2026 may have gone, or may not',
		);
		expect(mails).toEqual([]);
		tables[SENT] = [];
		await run();
		expect(mails).toHaveLength(1);
	});
});

describe('the mail', () => {
	const asked = (accountId: string) => ({
		accountId,
		account: accountId,
		claim: 'mine',
		name: 'October 2026',
	});
	const write = (rows: TableRow[], made: TableRow[]) =>
		runCodeNode(
			FILE,
			{
				'What to Do': [[asked('a'), asked('b')], []],
				'Read Back': rows,
				'Make Statement': [made, []],
			},
			[],
			'Write Mail',
		);
	const row = (id: number, accountId: string, claim: string) => ({ id, accountId, claim });

	it('holds the files of the statements in it', () => {
		const rows = [row(1, 'a', 'mine'), row(2, 'b', 'mine')];
		const made = ['a', 'b'].map((id) => ({ ...statement(id), binary: { data: `file of ${id}` } }));
		const [mail] = write(rows, made);
		expect(mail.binary).toEqual({ statement1: 'file of a', statement2: 'file of b' });
		expect(mail.json.attachments).toBe('statement1,statement2');
	});

	it('leaves to another run what that run wrote down first', () => {
		const rows = [row(2, 'a', 'mine'), row(1, 'a', 'theirs'), row(3, 'b', 'mine')];
		const [mail] = write(rows, [statement('a'), statement('b')]);
		expect(mail.json.text).not.toContain('a.xml');
		expect(mail.json.text).toContain('b.xml');
		expect(write([row(1, 'a', 'theirs')], [statement('a')])).toEqual([]);
	});

	it('names what could not be read, and a balance of another day', () => {
		const odd = {
			...statement('a'),
			notInFile: ['t-9'],
			balance: { type: 'interim', on: '2026-11-02', amount: '5.00', currency: 'EUR' },
		};
		const [mail] = write([row(1, 'a', 'mine')], [odd]);
		expect(mail.json.text).toContain('NOT IN THE FILE, since they cannot be read: t-9');
		expect(mail.json.text).toContain('Ponto has the balance of 2026-11-02, 5.00 EUR');
	});
});
