import { startPontoSandbox, type PontoSandbox } from '../../../sandbox/ponto/startPontoSandbox';
import { runPonto } from '../../support/runPonto';

let sandbox: PontoSandbox;
beforeAll(async () => {
	sandbox = await startPontoSandbox();
});
beforeEach(async () => await sandbox.control.reset());
afterAll(async () => await sandbox.close());

const accountList = async () =>
	await runPonto(sandbox, { resource: 'account', operation: 'getAll', returnAll: true });
const overview = async (overviewRows: string) =>
	await runPonto(sandbox, { resource: 'account', operation: 'getOverview', overviewRows });

describe('Account > Get Many', () => {
	test('lists all accounts with their balances as exact text beside the numbers', async () => {
		const accounts = await accountList();
		expect(accounts.length).toBeGreaterThanOrEqual(3);
		for (const { currentBalance, currentBalanceText } of accounts) {
			expect(currentBalanceText).toMatch(/^-?\d+\.\d{2}$/);
			expect(Number(currentBalanceText)).toBe(currentBalance);
		}
	});

	test('returns no more than the limit', async () => {
		const parameters = { resource: 'account', operation: 'getAll', limit: 2 };
		expect(await runPonto(sandbox, parameters)).toHaveLength(2);
	});

	test('returns what Ponto sent, in one level, when it is not to simplify', async () => {
		const parameters = { resource: 'account', operation: 'getAll', simplify: false };
		expect((await runPonto(sandbox, parameters))[0]).toMatchObject({
			type: 'account',
			referenceType: 'IBAN',
			meta: { synchronizedAt: expect.any(String) },
			relationships: { financialInstitution: { data: { id: expect.any(String) } } },
		});
	});

	test('fetches the access token once', async () => {
		await accountList();
		expect(await sandbox.control.countRequests({ path: '/oauth2/token' })).toBe(1);
	});

	test('says what to do when every new token is refused at once', async () => {
		await sandbox.control.setTokenLifetime({ seconds: 0 });
		await expect(accountList()).rejects.toMatchObject({
			message: expect.stringContaining('Ponto did not accept the credential'),
		});
	});
});

describe('Account > Get', () => {
	const get = async (mode: string, value: string) =>
		await runPonto(sandbox, {
			resource: 'account',
			operation: 'get',
			account: { __rl: true, mode, value },
		});

	test('reads an account by its ID', async () => {
		const [first] = await accountList();
		expect(await get('id', String(first.id))).toEqual([first]);
	});

	test('reads an account by an IBAN that only one account has, spaces or not', async () => {
		const accounts = await accountList();
		const unique = accounts.find(
			({ reference }) => accounts.filter((other) => other.reference === reference).length === 1,
		);
		const spaced = String(unique?.reference)
			.toLowerCase()
			.replace(/(.{4})/g, '$1 ');
		expect(await get('iban', spaced)).toEqual([unique]);
	});

	test('names the accounts to choose from when an IBAN holds several currencies', async () => {
		const accounts = await accountList();
		const shared = accounts.filter(
			({ reference }) => accounts.filter((other) => other.reference === reference).length > 1,
		);
		const refused = get('iban', String(shared[0].reference));
		await expect(refused).rejects.toMatchObject({
			message: expect.stringMatching(/^Account: 2 accounts have the IBAN BE/),
		});
		for (const { id, currency } of shared) {
			await expect(refused).rejects.toMatchObject({
				description: expect.stringContaining(`${String(currency)} (ID ${String(id)})`),
			});
		}
	});

	test('says which accounts there are when none has the IBAN', async () => {
		const [first] = await accountList();
		await expect(get('iban', 'BE68 5390 0754 7034')).rejects.toMatchObject({
			message: 'Account: no account has the IBAN BE68 5390 0754 7034',
			description: expect.stringContaining(`ID ${String(first.id)}`),
		});
	});

	test('says that Ponto does not know the ID', async () => {
		await expect(get('id', '00000000-0000-4000-8000-000000000000')).rejects.toMatchObject({
			message: 'Ponto does not know this account',
		});
	});

	test('asks for an account when an expression gives none', async () => {
		await expect(get('id', '={{ "" }}')).rejects.toMatchObject({
			description: expect.stringContaining('Choose the account'),
		});
	});
});

describe('Account > Get Overview', () => {
	test('has one item for each account, with bank, health and consent', async () => {
		const accounts = await accountList();
		const items = await overview('accounts');
		expect(items.map(({ id }) => id)).toEqual(accounts.map(({ id }) => id));
		expect(items[0]).toMatchObject({
			kind: 'account',
			reference: accounts[0].reference,
			bankName: expect.any(String),
			bankBic: expect.any(String),
			currentBalanceOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
			synchronizedAt: expect.any(String),
			consentExpiresOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
			consentDaysLeft: expect.any(Number),
			deprecated: false,
		});
	});

	test('adds up each currency by itself, exactly, without deprecated accounts', async () => {
		const accounts = await accountList();
		const euros = accounts.filter(({ currency }) => currency === 'EUR');
		expect(euros.length).toBeGreaterThan(1);
		for (const { id } of euros) {
			await sandbox.control.changeBalance({ account: String(id), current: 0.1, available: null });
		}
		const [deprecated, ...counted] = euros;
		await sandbox.control.setAccount({ account: String(deprecated.id), deprecated: true });
		const totals = await overview('totals');
		expect(totals.find(({ currency }) => currency === 'EUR')).toEqual({
			kind: 'total',
			currency: 'EUR',
			accountCount: counted.length,
			currentBalance: counted.length / 10,
			currentBalanceText: `0.${counted.length}0`,
			currentBalanceAccountCount: counted.length,
			availableBalance: null,
			availableBalanceText: null,
			availableBalanceAccountCount: 0,
		});
		expect(totals.map(({ currency }) => currency)).toEqual([
			...new Set(accounts.slice(1).map(({ currency }) => currency)),
		]);
	});

	test('counts the days until the consent ends, and since it ended', async () => {
		const [first, second] = await accountList();
		await sandbox.control.setConsentExpiry({ account: String(first.id), days: 12 });
		await sandbox.control.setConsentExpiry({ account: String(second.id), days: -3 });
		expect(await overview('accounts')).toMatchObject([
			{ consentDaysLeft: 12 },
			{ consentDaysLeft: -3 },
			{},
		]);
	});

	test('tells why the last synchronization of an account did not work', async () => {
		const [first] = await accountList();
		await sandbox.control.failLatestSynchronization({ account: String(first.id) });
		expect((await overview('accountsAndTotals'))[0]).toMatchObject({
			synchronizationOutcome: 'error',
			synchronizationErrors: [expect.stringContaining('reauthorize')],
		});
	});
});
