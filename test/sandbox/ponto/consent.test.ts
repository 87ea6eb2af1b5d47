import { startPontoSandbox, type PontoSandbox } from '../../../sandbox/ponto/startPontoSandbox';
import {
	connect,
	connectedClient,
	connectToken,
	consent,
	partnerClient,
} from '../../support/connectClient';
import { clientWithToken, customClient } from '../../support/pontoClient';

let sandbox: PontoSandbox;

beforeAll(async () => {
	sandbox = await startPontoSandbox();
});
afterAll(async () => await sandbox.close());
beforeEach(async () => await sandbox.control.reset());

const accountIds = async () =>
	(await (await customClient(sandbox)).get('/accounts')).body.data.map(
		({ id }: { id: string }) => id,
	);

describe('consent', () => {
	it('leads back with a code and gives a rotating pair of tokens', async () => {
		const { body, status } = await connect(sandbox);
		expect(status).toBe(200);
		expect(body).toEqual({
			access_token: expect.any(String),
			expires_in: 1799,
			refresh_token: expect.any(String),
			scope: 'ai pi name offline_access',
			token_type: 'bearer',
		});
	});

	it('shows only the accounts that the customer chose', async () => {
		const [, chosen] = await accountIds();
		const client = await connectedClient(sandbox, { accountIds: [chosen] });
		const { body } = await client.get('/accounts');
		expect(body.data.map(({ id }: { id: string }) => id)).toEqual([chosen]);
		const [hidden] = await accountIds();
		expect((await client.get(`/accounts/${hidden}`)).status).toBe(404);
	});

	it('is an access_denied for the client when the customer refuses', async () => {
		const back = await consent(sandbox, undefined, { decision: 'deny' });
		expect(Object.fromEntries(back.searchParams)).toMatchObject({
			error: 'access_denied',
			state: 'state-1',
		});
	});

	it('gives no refresh token without offline_access', async () => {
		const { body } = await connect(sandbox, { scope: 'ai' });
		expect(body.refresh_token).toBeUndefined();
	});

	it('goes back only to registered addresses', async () => {
		await sandbox.control.setRedirectUris({ uris: ['https://n8n.example/callback'] });
		const address = new URL(sandbox.authorizationUrl);
		address.search = new URLSearchParams({
			client_id: 'sandbox-connect-client',
			redirect_uri: 'http://127.0.0.1:9/callback',
			response_type: 'code',
			scope: 'ai',
		}).toString();
		const response = await fetch(address, { redirect: 'manual' });
		expect(response.status).toBe(400);
		expect(await response.text()).toContain('is not registered');
	});

	it('escapes what the address says', async () => {
		const address = `${sandbox.authorizationUrl}?client_id=%3Cscript%3E&redirect_uri=x&response_type=code`;
		const text = await (await fetch(address)).text();
		expect(text).toContain('&lt;script&gt;');
		expect(text).not.toContain('<script>');
	});
});

describe('an authorization code', () => {
	const exchange = async (back: URL, verifier: string) =>
		await connectToken(sandbox, {
			grant_type: 'authorization_code',
			code: back.searchParams.get('code') ?? '',
			code_verifier: verifier,
			redirect_uri: 'http://127.0.0.1:9/callback',
		});

	it('needs the verifier of its challenge (example of RFC 7636, appendix B)', async () => {
		const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
		const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
		const back = await consent(sandbox, challenge);
		const refused = await exchange(back, `${verifier}x`);
		expect([refused.status, refused.body.error]).toEqual([400, 'invalid_grant']);
		expect((await exchange(back, verifier)).status).toBe(200);
	});

	it('works once; a second use ends what the first one gave', async () => {
		const back = await consent(sandbox, undefined);
		const first = await exchange(back, '');
		const client = clientWithToken(sandbox.connectUrl, first.body.access_token);
		expect((await client.get('/accounts')).status).toBe(200);
		expect((await exchange(back, '')).body.error).toBe('invalid_grant');
		expect((await client.get('/accounts')).status).toBe(401);
	});
});

describe('refresh tokens', () => {
	const refresh = async (token: string) =>
		await connectToken(sandbox, { grant_type: 'refresh_token', refresh_token: token });

	it('rotate', async () => {
		const { body: first } = await connect(sandbox);
		const { body: second, status } = await refresh(first.refresh_token);
		expect(status).toBe(200);
		expect(second.refresh_token).not.toBe(first.refresh_token);
		expect((await refresh(second.refresh_token)).status).toBe(200);
	});

	it('lose the whole connection when an old one comes back', async () => {
		const { body: first } = await connect(sandbox);
		const { body: second } = await refresh(first.refresh_token);
		const reused = await refresh(first.refresh_token);
		expect([reused.status, reused.body.error]).toEqual([400, 'invalid_grant']);
		expect((await refresh(second.refresh_token)).body.error).toBe('invalid_grant');
		const client = clientWithToken(sandbox.connectUrl, second.access_token);
		expect((await client.get('/accounts')).status).toBe(401);
	});

	it('can be revoked', async () => {
		const { body } = await connect(sandbox);
		const revoked = await connectToken(sandbox, { token: body.refresh_token }, 'revoke');
		expect(revoked.status).toBe(200);
		expect((await refresh(body.refresh_token)).body.error).toBe('invalid_grant');
	});
});

describe('scopes', () => {
	it('keep a client without pi from preparing payments', async () => {
		const client = await connectedClient(sandbox, { scope: 'ai' });
		const [account] = await accountIds();
		const { body, status } = await client.call('POST', `/accounts/${account}/payments`, {});
		expect([status, body.errors[0].code]).toEqual([403, 'insufficientScope']);
	});

	it('keep the name of the organization from a client without name', async () => {
		const without = await connectedClient(sandbox, { scope: 'ai' });
		expect((await without.get('/userinfo')).body.name).toBeUndefined();
		const withName = await connectedClient(sandbox, { scope: 'ai name' });
		expect((await withName.get('/userinfo')).body.name).toBe('Atelier Verhaegen BV');
	});
});

describe('partner resources', () => {
	it('take a client access token and nothing else', async () => {
		const user = await connectedClient(sandbox);
		const partner = await partnerClient(sandbox);
		expect((await user.get('/integration-accounts')).status).toBe(401);
		expect((await partner.get('/accounts')).status).toBe(401);
		const { body } = await partner.get('/integration-accounts?limit=2');
		expect(body.data).toHaveLength(2);
		expect(body.data[0]).toMatchObject({
			type: 'integrationAccount',
			attributes: { createdAt: expect.any(String), lastAccessedAt: null },
			relationships: { account: { data: { type: 'account' } } },
		});
	});

	it('revoke the whole integration, once', async () => {
		const user = await connectedClient(sandbox);
		const partner = await partnerClient(sandbox);
		const { sub } = (await user.get('/userinfo')).body;
		const path = `/organizations/${sub}/integration`;
		expect((await partner.call('DELETE', path)).status).toBe(200);
		expect((await user.get('/accounts')).status).toBe(401);
		expect((await partner.call('DELETE', path)).status).toBe(404);
	});
});

it('keeps the two products apart', async () => {
	const { body } = await connect(sandbox);
	const onDirectApi = clientWithToken(sandbox.url, body.access_token);
	expect((await onDirectApi.get('/accounts')).status).toBe(401);
});
