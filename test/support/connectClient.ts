import { createHash, randomBytes } from 'node:crypto';
import type { PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';
import { clientWithToken, type ApiAnswer, type PontoClient } from './pontoClient';

const CLIENT = 'sandbox-connect-client:sandbox-connect-secret';
const REDIRECT_URI = 'http://127.0.0.1:9/callback';

/** What a consent asks for and what the customer does with it. */
export interface ConsentChoices {
	readonly scope?: string;
	readonly accountIds?: readonly string[];
	readonly decision?: 'allow' | 'deny';
}

/** Asks the token endpoint of Ponto Connect. */
export async function connectToken(
	{ connectUrl }: Pick<PontoSandbox, 'connectUrl'>,
	form: Record<string, string>,
	path = 'token',
): Promise<ApiAnswer> {
	const response = await fetch(`${connectUrl}/oauth2/${path}`, {
		method: 'POST',
		headers: { authorization: `Basic ${Buffer.from(CLIENT).toString('base64')}` },
		body: new URLSearchParams(form),
	});
	return {
		status: response.status,
		headers: response.headers,
		body: JSON.parse(await response.text()),
	};
}

/** Goes through the consent page as a browser would; gives the address that it leads back to. */
export async function consent(
	sandbox: PontoSandbox,
	codeChallenge: string | undefined,
	{ accountIds, decision = 'allow', scope = 'ai pi name offline_access' }: ConsentChoices = {},
): Promise<URL> {
	const address = new URL(sandbox.authorizationUrl);
	address.search = new URLSearchParams({
		client_id: 'sandbox-connect-client',
		redirect_uri: REDIRECT_URI,
		response_type: 'code',
		scope,
		state: 'state-1',
		...(codeChallenge && { code_challenge: codeChallenge, code_challenge_method: 'S256' }),
	}).toString();
	const page = await (await fetch(address)).text();
	const offered = [...page.matchAll(/name="account" value="([^"]+)"/g)].map(([, id]) => id);
	const form = new URLSearchParams({ decision });
	for (const id of accountIds ?? offered) form.append('account', id);
	const answer = await fetch(address, { method: 'POST', body: form, redirect: 'manual' });
	return new URL(answer.headers.get('location') ?? '');
}

/** Connects with PKCE and gives the token answer. */
export async function connect(
	sandbox: PontoSandbox,
	choices: ConsentChoices = {},
): Promise<ApiAnswer> {
	const verifier = randomBytes(32).toString('base64url');
	const challenge = createHash('sha256').update(verifier).digest('base64url');
	const back = await consent(sandbox, challenge, choices);
	return await connectToken(sandbox, {
		grant_type: 'authorization_code',
		code: back.searchParams.get('code') ?? '',
		code_verifier: verifier,
		redirect_uri: REDIRECT_URI,
	});
}

/** A client with the consent of the customer. */
export async function connectedClient(
	sandbox: PontoSandbox,
	choices: ConsentChoices = {},
): Promise<PontoClient> {
	const { body } = await connect(sandbox, choices);
	return clientWithToken(sandbox.connectUrl, body.access_token);
}

/** A client with a client access token, for the partner resources. */
export async function partnerClient(sandbox: PontoSandbox): Promise<PontoClient> {
	const { body } = await connectToken(sandbox, { grant_type: 'client_credentials' });
	return clientWithToken(sandbox.connectUrl, body.access_token);
}
