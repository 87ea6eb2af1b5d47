import type { INodeParameters } from 'n8n-workflow';
import { connect } from '../../support/connectClient';
import { runPonto, sandboxCredential } from '../../support/runPonto';
import { emptySeed, useSandbox } from '../../support/sandboxFixture';

const sandbox = useSandbox();
const [holder] = emptySeed.accounts;
const account = { __rl: true, mode: 'id', value: holder.id };
const redirectUrl = 'https://example.com/done';

const run = async (resource: string, operation: string, more: INodeParameters = {}) =>
	await runPonto(sandbox(), { resource, operation, ...more });

/** Runs with a client access token: the credential of the application, through the gateway. */
const runAsApplication = async (
	resource: string,
	operation: string,
	more: INodeParameters = {},
) => {
	const { connectUrl } = sandbox();
	const credential = {
		...sandboxCredential({ url: connectUrl }),
		clientId: 'sandbox-connect-client',
		clientSecret: 'sandbox-connect-secret',
	};
	return await runPonto(
		sandbox(),
		{ resource, operation, ...more },
		{ credentials: { pontoOAuth2Api: credential } },
	);
};
const organizationId = async () => String((await run('organization', 'get'))[0].id);

describe('Organization', () => {
	test('Get tells whether payments are activated', async () => {
		await sandbox().control.setOrganization({ paymentsActivated: false });
		expect(await run('organization', 'get')).toMatchObject([
			{ id: expect.any(String), paymentsActivated: false, onboardingComplete: true },
		]);
	});

	test.each(['paymentActivationRequest', 'paymentRequestActivationRequest'])(
		'Request Payment Activation gives the link for a %s',
		async (activation) => {
			const parameters = { activation, redirectUrl };
			expect(await run('organization', 'requestPaymentActivation', parameters)).toMatchObject([
				{ activationLink: expect.stringMatching(/^http/), nextStep: expect.any(String) },
			]);
		},
	);

	test('Get Usage takes a client access token and a month', async () => {
		const parameters = { organizationId: await organizationId(), month: '2026-10' };
		expect(await runAsApplication('organization', 'getUsage', parameters)).toMatchObject([
			{ ...parameters, accountCount: expect.any(Number), paymentCount: expect.any(Number) },
		]);
		const wrong = { ...parameters, month: 'October' };
		await expect(runAsApplication('organization', 'getUsage', wrong)).rejects.toMatchObject({
			message: 'Month "October" is not a month',
		});
	});

	test('Revoke Integration ends the access of the application', async () => {
		await connect(sandbox());
		const parameters = { organizationId: await organizationId() };
		expect(await runAsApplication('organization', 'revokeIntegration', parameters)).toMatchObject([
			{ ...parameters, revoked: true },
		]);
		await expect(
			runAsApplication('organization', 'revokeIntegration', parameters),
		).rejects.toMatchObject({ message: 'Ponto does not know this integration' });
	});

	test('does not take the token of a customer where one of the application is needed', async () => {
		const parameters = { organizationId: await organizationId(), month: '2026-10' };
		const details = { email: 'a@b.be', firstName: 'A', lastName: 'B', organizationName: 'C' };
		for (const [resource, operation] of [
			['organization', 'getUsage'],
			['organization', 'revokeIntegration'],
			['integrationAccount', 'getAll'],
			['onboarding', 'create'],
		] as const) {
			await expect(run(resource, operation, { ...details, ...parameters })).rejects.toMatchObject({
				message: expect.stringContaining('it takes a client access token of Ponto Connect'),
				description: expect.stringContaining('followed by /ponto-connect'),
			});
		}
	});
});

describe('Onboarding > Create', () => {
	const person = {
		email: 'an@example.com',
		firstName: 'An',
		lastName: 'Peeters',
		organizationName: 'Peeters BV',
	};

	test('gives the ID for the credential', async () => {
		const parameters = { ...person, details: { vatNumber: 'BE0999999999' } };
		expect(await runAsApplication('onboarding', 'create', parameters)).toMatchObject([
			{ id: expect.any(String), ...person, nextStep: expect.stringContaining('five minutes') },
		]);
	});

	test('shows what Ponto does not accept, by its name on screen', async () => {
		const parameters = { ...person, email: 'not an address' };
		await expect(runAsApplication('onboarding', 'create', parameters)).rejects.toMatchObject({
			message: expect.stringContaining('Email'),
		});
	});
});

test('Integration Account > Get Many lists accounts with the IDs around them', async () => {
	await connect(sandbox());
	const listed = await runAsApplication('integrationAccount', 'getAll', { returnAll: true });
	expect(listed).toHaveLength(emptySeed.accounts.length);
	for (const row of listed) {
		expect(row).toMatchObject({
			accountId: expect.any(String),
			organizationId: expect.any(String),
		});
	}
});

describe('Account', () => {
	test('Reauthorize gives the link for the account holder', async () => {
		expect(await run('account', 'reauthorize', { account, redirectUrl })).toMatchObject([
			{ accountId: holder.id, reauthorizationLink: expect.stringMatching(/^http/) },
		]);
	});

	test('Revoke takes the account out of the integration', async () => {
		expect(await run('account', 'revoke', { account })).toEqual([{ id: holder.id, revoked: true }]);
		const rest = await run('account', 'getAll');
		expect(rest.map(({ id }) => id)).not.toContain(holder.id);
	});
});
