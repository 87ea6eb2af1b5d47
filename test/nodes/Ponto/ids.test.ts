import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import { resources } from '../../../nodes/Ponto/actions/resources';
import { runPonto } from '../../support/runPonto';
import { emptySeed, useSandbox } from '../../support/sandboxFixture';

const sandbox = useSandbox();
const locator = (value: string) => ({ __rl: true, mode: 'id', value });
const isId = ({ name, type }: INodeProperties) =>
	type === 'resourceLocator' || (type === 'string' && name.endsWith('Id'));

/** Every parameter that holds an ID, of every operation. */
const places = Object.entries(resources).flatMap(([resource, { operations }]) =>
	Object.entries(operations).flatMap(([operation, { description }]) =>
		description
			.filter(isId)
			.map((parameter) => ({ resource, operation, parameter, label: parameter.displayName })),
	),
);

/** What lets an operation get as far as its IDs. */
const FILLED: INodeParameters = {
	accounts: 'one',
	account: locator(emptySeed.accounts[0].id),
	financialInstitution: locator(emptySeed.accounts[0].financialInstitutionId),
	amount: '1.00',
	creditorName: 'Drukkerij Peeters',
	creditorIban: 'BE68 5390 0754 7034',
	idempotencyKey: 'one',
	reference: 'Suppliers',
	redirectUrl: 'https://example.com/back',
	customerIpAddress: '81.82.83.84',
};

describe.each(places)('$resource > $operation: $label', ({ resource, operation, parameter }) => {
	test.each(['..', '%2e%2e', '\ud800', '={{ "" }}'])(
		'%j is refused by name, and nothing is changed',
		async (id) => {
			const ids = Object.fromEntries(
				resources[resource].operations[operation].description
					.filter(isId)
					.map(({ name, type }) => [name, type === 'resourceLocator' ? FILLED[name] : 'one']),
			);
			const value = parameter.type === 'resourceLocator' ? locator(id) : id;
			const parameters = { ...FILLED, ...ids, [parameter.name]: value, resource, operation };
			await expect(runPonto(sandbox(), parameters)).rejects.toMatchObject({
				message: expect.stringMatching(new RegExp(`^${parameter.displayName} (is empty|")`)),
				description: expect.any(String),
			});
			const requests = await sandbox().control.requests({});
			expect(
				requests.filter(({ method, path }) => method !== 'GET' && path !== '/oauth2/token'),
			).toEqual([]);
		},
	);
});
