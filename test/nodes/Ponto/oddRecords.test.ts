import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Ponto } from '../../../nodes/Ponto/Ponto.node';
import { runTask, type NodeRun } from '../../../n8n/engine';
import { sandboxCredential } from '../../support/runPonto';
import { emptySeed, useSandbox } from '../../support/sandboxFixture';

const sandbox = useSandbox();
const [first, second] = emptySeed.accounts;

const run = async (parameters: INodeParameters, differs: NodeRun = {}) => {
	const task = await runTask(new Ponto(), {
		credentials: { pontoOAuth2Api: sandboxCredential(sandbox()) },
		parameters,
		...differs,
	});
	const [rows = [], failed = []] = task?.data?.main ?? [];
	const json = (items: typeof rows): IDataObject[] => (items ?? []).map((item) => item.json);
	return { rows: json(rows), failed: json(failed), hints: task?.hints ?? [] };
};
const all = { resource: 'transaction', operation: 'getAll', accounts: 'all', returnAll: true };
const add = async (account: string, ...communications: string[]) =>
	await sandbox().control.addTransactions({
		account,
		transactions: communications.map((remittanceInformation) => ({
			amount: 10,
			remittanceInformation,
		})),
	});
const remittances = (rows: readonly IDataObject[]) =>
	rows.map(({ remittanceInformation }) => remittanceInformation).sort();

describe('an odd record', () => {
	test('goes out with the others and is named once', async () => {
		const [odd] = await add(first.id, 'odd', 'sound');
		await sandbox().control.makeTransactionOdd({
			id: odd.id,
			attributes: { amount: null, executionDate: '0000-00-00', fee: '0,10' },
		});
		const { rows, hints } = await run(all, { inputs: [[{}, {}]] });
		expect(rows).toHaveLength(4);
		expect(rows.find(({ id }) => id === odd.id)).toMatchObject({
			amount: null,
			unreadFields: ['amount', 'executionDate', 'fee'],
		});
		expect(hints).toMatchObject([{ message: expect.stringContaining('1 transaction has fields') }]);
	});

	test('without a booking date passes date filters by the day of its record', async () => {
		const [odd] = await add(first.id, 'odd');
		await sandbox().control.makeTransactionOdd({
			id: odd.id,
			attributes: { executionDate: null, valueDate: 'n/a', amount: null },
		});
		const today = new Date().toISOString().slice(0, 10);
		const filters = { bookedFrom: today, direction: 'incoming', minimumAmount: 5 };
		expect(remittances((await run({ ...all, filters })).rows)).toEqual(['odd']);
		const earlier = { bookedTo: '2020-01-01' };
		expect((await run({ ...all, filters: earlier })).rows).toEqual([]);
	});

	test('among the accounts stops nothing', async () => {
		await sandbox().control.makeAccountOdd({
			account: first.id,
			attributes: { reference: null, currency: 978, deprecated: 'true' },
			meta: { latestSynchronization: { attributes: { errors: [{ detail: {} }] } } },
		});
		await add(first.id, 'first');
		expect(remittances((await run(all)).rows)).toEqual(['first']);
		const overview = await run({ resource: 'account', operation: 'getOverview' });
		expect(overview.rows.find(({ id }) => id === first.id)).toMatchObject({
			reference: null,
			currency: '978',
			deprecated: true,
			unreadFields: ['reference'],
		});
		const byIban = { __rl: true, mode: 'iban', value: second.attributes.reference };
		const one = await run({ resource: 'account', operation: 'get', account: byIban });
		expect(one.rows).toMatchObject([{ id: second.id }]);
	});
});

describe('an account that cannot be read', () => {
	const failing = async (path: string, status = 404) =>
		await sandbox().control.failNext({ path, failure: { kind: 'status', status } });

	beforeEach(async () => {
		await add(first.id, 'of the first');
		await add(second.id, 'of the second');
	});

	test('does not keep the others from being read, and is named in a hint', async () => {
		await failing(`/accounts/${second.id}/transactions`);
		const { rows, hints } = await run(all);
		expect(remittances(rows)).toEqual(['of the first']);
		expect(hints).toMatchObject([
			{ message: expect.stringMatching(/could not be read to the end: Ponto does not know/) },
		]);
	});

	test('is a row of the error output when there is one', async () => {
		await failing(`/accounts/${second.id}/transactions`);
		const { rows, failed } = await run(all, { errorOutput: true });
		expect(remittances(rows)).toEqual(['of the first']);
		expect(failed.map((row) => Object.values(row))).toEqual([
			[
				expect.stringContaining('could not be read to the end'),
				expect.stringContaining('Check the ID'),
			],
		]);
	});

	test('is what stops the node if it is the only one', async () => {
		await failing(`/accounts/${second.id}/transactions`);
		const account = { __rl: true, mode: 'id', value: second.id };
		await expect(run({ ...all, accounts: 'one', account })).rejects.toMatchObject({
			message: 'Ponto does not know this resource',
		});
	});

	test('keeps the others from being asked when the credential is what is refused', async () => {
		await sandbox().control.clearRequests();
		await sandbox().control.failNext({
			path: '/transactions',
			failure: { kind: 'status', status: 401 },
			times: 50,
		});
		await expect(run(all)).rejects.toMatchObject({
			message: expect.stringContaining('did not accept the credential'),
		});
		expect(await sandbox().control.countRequests({ path: '/transactions' })).toBeLessThanOrEqual(4);
	});
});

test('an overview goes out without the names of the banks when these cannot be read', async () => {
	const failure = { kind: 'status', status: 404 } as const;
	await sandbox().control.failNext({ path: '/financial-institutions', failure });
	const { rows, hints } = await run({ resource: 'account', operation: 'getOverview' });
	expect(rows.find(({ id }) => id === first.id)).toMatchObject({ bankName: null });
	expect(hints).toMatchObject([{ message: expect.stringContaining('names of the banks') }]);
});
