import { startPontoSandbox, type PontoSandbox } from '../../../sandbox/ponto/startPontoSandbox';
import { connectedClient, partnerClient } from '../../support/connectClient';
import type { PontoClient } from '../../support/pontoClient';
import { describeWithContract } from '../../support/pontoContract';

describeWithContract("the sandbox and Ponto's OpenAPI document", (contract) => {
	let sandbox: PontoSandbox;
	let user: PontoClient;
	let partner: PontoClient;
	let ids: Record<string, string>;

	/** Ids for the path parameters, from the sandbox itself. */
	async function prepareIds(): Promise<Record<string, string>> {
		const { body: accounts } = await user.get('/accounts');
		const [account] = accounts.data;
		const bank = account.relationships.financialInstitution.data.id;
		const atBank = `/sandbox/financial-institutions/${bank}/financial-institution-accounts`;
		const { body: bankAccounts } = await user.get(atBank);
		const bankAccount = bankAccounts.data[0].id;
		const lines = `${atBank}/${bankAccount}/financial-institution-transactions`;
		const { body: userinfo } = await user.get('/userinfo');
		return {
			accountId: account.id,
			financialInstitutionId: bank,
			financialInstitutionAccountId: bankAccount,
			bankTransactionId: (await user.get(lines)).body.data[0].id,
			organizationId: userinfo.sub,
			month: new Date().toISOString().slice(0, 7),
			transactionId: (await user.get(`/accounts/${account.id}/transactions`)).body.data[0].id,
		};
	}

	const create = async (path: string, template: string) => {
		const body = contract.requestSample('POST', template);
		const { attributes } = body.data;
		if (attributes.requestedExecutionDate) attributes.requestedExecutionDate = '2099-05-05';
		if (attributes.resourceId) attributes.resourceId = ids.accountId;
		return await user.call('POST', path, body);
	};

	const inAccount = (path: string) => `/accounts/${ids.accountId}${path}`;

	/** Addresses of the operations whose last id is made on the spot. */
	const SPECIAL: Record<string, () => Promise<string>> = {
		'/accounts/{id}': async () => inAccount(''),
		'/accounts/{accountId}/payments/{id}': async () =>
			inAccount(
				`/payments/${(await create(inAccount('/payments'), '/accounts/{accountId}/payments')).body.data.id}`,
			),
		'/accounts/{accountId}/bulk-payments/{id}': async () =>
			inAccount(
				`/bulk-payments/${(await create(inAccount('/bulk-payments'), '/accounts/{accountId}/bulk-payments')).body.data.id}`,
			),
		'/accounts/{accountId}/transactions/{id}': async () =>
			inAccount(`/transactions/${ids.transactionId}`),
		'/financial-institutions/{id}': async () =>
			`/financial-institutions/${ids.financialInstitutionId}`,
		'/synchronizations/{id}': async () => `/synchronizations/${await synchronized()}`,
		'/synchronizations/{synchronizationId}/updated-transactions': async () =>
			`/synchronizations/${await synchronized()}/updated-transactions`,
		'/sandbox/financial-institutions/{financialInstitutionId}/financial-institution-accounts/{id}':
			async () =>
				`/sandbox/financial-institutions/${ids.financialInstitutionId}/financial-institution-accounts/${ids.financialInstitutionAccountId}`,
		'/sandbox/financial-institutions/{financialInstitutionId}/financial-institution-accounts/{financialInstitutionAccountId}/financial-institution-transactions/{id}':
			async () =>
				`/sandbox/financial-institutions/${ids.financialInstitutionId}/financial-institution-accounts/${ids.financialInstitutionAccountId}/financial-institution-transactions/${await blankBankTransaction()}`,
	};

	const PARTNER = ['/onboarding-details', '/organizations/'];

	async function synchronized(): Promise<string> {
		await sandbox.control.addTransactions({
			account: ids.accountId,
			atBank: true,
			transactions: [{ amount: 1 }, { amount: 2 }],
		});
		const { body } = await user.call('POST', '/synchronizations', {
			data: {
				type: 'synchronization',
				attributes: {
					resourceType: 'account',
					resourceId: ids.accountId,
					subtype: 'accountTransactions',
					customerIpAddress: '192.0.2.7',
				},
			},
		});
		await sandbox.control.advanceTime({ milliseconds: 1000 });
		return body.data.id;
	}

	/** A transaction whose counterpart may still be named. */
	async function blankBankTransaction(): Promise<string> {
		await sandbox.control.addTransactions({
			account: ids.accountId,
			transactions: [{ amount: 3 }],
		});
		const { body } = await user.get(
			`/sandbox/financial-institutions/${ids.financialInstitutionId}/financial-institution-accounts/${ids.financialInstitutionAccountId}/financial-institution-transactions?limit=1`,
		);
		return body.data[0].id;
	}

	async function addressOf(template: string): Promise<string> {
		const special = SPECIAL[template];
		if (special !== undefined) return await special();
		return template.replace(/\{(\w+)\}/g, (_match, name: string) => ids[name]);
	}

	async function callOperation(method: string, template: string) {
		const client = PARTNER.some((start) => template.startsWith(start)) ? partner : user;
		const address = await addressOf(template);
		if (method === 'POST') {
			return client === partner
				? await client.call('POST', address, contract.requestSample('POST', template))
				: await create(address, template);
		}
		const body = method === 'PATCH' ? contract.requestSample('PATCH', template) : undefined;
		const paged = method === 'GET' && /(s|accounts)$/.test(template) ? '?page[limit]=1' : '';
		return await client.call(method, address + paged, body);
	}

	/** Names of members that a sample has and an answer has not, down to attributes and links. */
	function missing(sample: unknown, answer: unknown, path = ''): string[] {
		if (Array.isArray(sample)) {
			return Array.isArray(answer) ? missing(sample[0], answer[0], `${path}/0`) : [path];
		}
		if (typeof sample !== 'object' || sample === null) return [];
		if (typeof answer !== 'object' || answer === null) return [path];
		const members = new Map(Object.entries(answer));
		return Object.entries(sample).flatMap(([name, value]) =>
			members.has(name)
				? missing(value, members.get(name), `${path}/${name}`)
				: [`${path}/${name}`],
		);
	}

	beforeAll(async () => {
		sandbox = await startPontoSandbox();
	});
	afterAll(async () => await sandbox.close());
	beforeEach(async () => {
		await sandbox.control.reset();
		user = await connectedClient(sandbox);
		partner = await partnerClient(sandbox);
		ids = await prepareIds();
	});

	describe("every operation of Ponto's OpenAPI document", () => {
		it.each(contract.operations)('%s answers as the document says', async (operation) => {
			const [method, template, status] = operation.split(' ');
			const answer = await callOperation(method, template);
			expect({ status: answer.status, body: answer.body }).toMatchObject({
				status: Number(status),
			});
			expect(contract.problems(method, template, Number(status), answer.body)).toEqual([]);
		});

		// Mandates of accountants are not part of the sandbox.
		const LEFT_OUT = ['/representativeOrganizationId', '/representativeOrganizationName'];

		it.each(contract.operations)(
			'%s has every member of the captured sample',
			async (operation) => {
				const [method, template, status] = operation.split(' ');
				const sample = contract.sample(method, template, Number(status));
				const { body } = await callOperation(method, template);
				expect(missing(sample, body).filter((path) => !LEFT_OUT.includes(path))).toEqual([]);
			},
		);

		// Else the two tests above could pass because of a mistake in the mending.
		it.each(contract.operations)('%s: the mended schema fits the captured sample', (operation) => {
			const [method, template, status] = operation.split(' ');
			const sample = contract.sample(method, template, Number(status));
			expect(contract.problems(method, template, Number(status), sample)).toEqual([]);
		});
	});

	it('holds for every seeded account, bank and transaction, page by page', async () => {
		const problems: string[] = [];
		let pages = 0;
		async function walk(first: string, template: string): Promise<string[]> {
			const found: string[] = [];
			for (let next: string | undefined = first; next !== undefined;) {
				const { body } = await user.get(next);
				problems.push(...contract.problems('GET', template, 200, body));
				found.push(...body.data.map(({ id }: { id: string }) => id));
				next = body.links.next;
				pages += 1;
			}
			return found;
		}
		await walk('/financial-institutions?limit=1', '/financial-institutions');
		const counts = [];
		for (const account of await walk('/accounts?limit=2', '/accounts')) {
			const path = `/accounts/${account}/transactions?page[limit]=100`;
			counts.push((await walk(path, '/accounts/{accountId}/transactions')).length);
		}
		expect(problems).toEqual([]);
		expect([counts, pages]).toEqual([[820, 470, 210], 2 + 2 + 9 + 5 + 3]);
	});

	it('notices an answer that does not fit', () => {
		const account = { data: { type: 'account', id: 'x', attributes: { currency: 7 } } };
		expect(contract.problems('GET', '/accounts/{id}', 200, account)).toEqual([
			'/data/id must match format "uuid"',
			'/data/attributes/currency must be string,null',
		]);
	});
});
