import type { INodeParameters } from 'n8n-workflow';
import { runPonto } from '../../support/runPonto';
import { emptySeed, useSandbox } from '../../support/sandboxFixture';

const sandbox = useSandbox();
const [holder] = emptySeed.accounts;
const financialInstitution = { __rl: true, mode: 'id', value: holder.financialInstitutionId };

const run = async (resource: string, operation: string, more: INodeParameters = {}) =>
	await runPonto(sandbox(), { resource, operation, financialInstitution, ...more });

describe('Financial Institution', () => {
	const list = async (filters: INodeParameters) =>
		await run('financialInstitution', 'getAll', { returnAll: true, filters });

	test('Get Many finds banks by country and name', async () => {
		const all = await list({});
		const [{ name, country }] = all;
		expect(await list({ country: String(country).toLowerCase() })).not.toEqual([]);
		expect(await list({ name: String(name) })).toMatchObject([{ name }]);
		expect(await list({ country: 'XX' })).toEqual([]);
	});

	test('Get reads one bank', async () => {
		expect(await run('financialInstitution', 'get')).toMatchObject([
			{ id: holder.financialInstitutionId, type: 'financialInstitution' },
		]);
	});
});

describe('the fake bank', () => {
	const accounts = async () => await run('sandboxAccount', 'getAll', { returnAll: true });

	test('lists its accounts and reads one', async () => {
		const [first] = await accounts();
		const parameters = { sandboxAccountId: String(first.id) };
		expect(await run('sandboxAccount', 'get', parameters)).toEqual([first]);
	});

	test('takes a transaction, changes its texts, and shows it after a synchronization', async () => {
		const [{ id: sandboxAccountId }] = (await accounts()).filter(
			({ reference, currency }) =>
				reference === holder.attributes.reference && currency === holder.attributes.currency,
		);
		const at = { sandboxAccountId: String(sandboxAccountId) };
		const [created] = await run('sandboxTransaction', 'create', {
			...at,
			amount: '84.42',
			additionalFields: { remittanceInformation: 'NEW SHOES', executionDate: '2026-05-22' },
		});
		expect(created).toMatchObject({ amount: 84.42, remittanceInformation: 'NEW SHOES' });

		const one = { ...at, sandboxTransactionId: String(created.id) };
		await run('sandboxTransaction', 'update', {
			...one,
			updateFields: { remittanceInformation: 'OLD SHOES' },
		});
		const changed = expect.objectContaining({ remittanceInformation: 'OLD SHOES' });
		expect(await run('sandboxTransaction', 'get', one)).toEqual([changed]);
		expect(await run('sandboxTransaction', 'getAll', at)).toEqual([changed]);

		await run('synchronization', 'create', {
			account: { __rl: true, mode: 'id', value: holder.id },
			customerIpAddress: '81.82.83.84',
		});
		expect(await run('transaction', 'getAll')).toMatchObject([
			{ remittanceInformation: 'OLD SHOES', bookedOn: '2026-05-22', amountText: '84.42' },
		]);
	});

	test('takes no amount that is not exact', async () => {
		const [{ id }] = await accounts();
		const parameters = { sandboxAccountId: String(id), amount: '84,42' };
		await expect(run('sandboxTransaction', 'create', parameters)).rejects.toMatchObject({
			message: 'Amount "84,42" is not an exact amount in EUR',
		});
	});
});
