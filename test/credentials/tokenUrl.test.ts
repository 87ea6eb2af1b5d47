import { PontoConnectOAuth2Api } from '../../credentials/PontoConnectOAuth2Api.credentials';
import { PontoOAuth2Api } from '../../credentials/PontoOAuth2Api.credentials';
import { resolveCredential } from './resolveCredential';

const custom = (apiUrl: string) =>
	resolveCredential(new PontoOAuth2Api(), { environment: 'custom', apiUrl });
const connect = (entered: object) =>
	resolveCredential(new PontoConnectOAuth2Api(), entered as never);

describe('where n8n fetches the token', () => {
	it('is Ponto itself unless the credential says otherwise', () => {
		expect(resolveCredential(new PontoOAuth2Api(), {}).accessTokenUrl).toBe(
			'https://api.myponto.com/oauth2/token',
		);
	});

	it.each(['https://proxy.example.com/ponto', 'http://127.0.0.1:8080', 'http://localhost:8080'])(
		'may be %s, with or without a slash at the end',
		(url) => {
			expect(custom(url).accessTokenUrl).toBe(`${url}/oauth2/token`);
			expect(custom(`${url}/`).accessTokenUrl).toBe(`${url}/oauth2/token`);
			expect(connect({ gatewayUrl: `${url}/` }).accessTokenUrl).toBe(
				`${url}/ponto-connect/oauth2/token`,
			);
		},
	);

	it.each([
		'http://proxy.example.com',
		'http://127.0.0.1.example.com',
		'http://localhost.example.com',
		'',
	])('is never %p, which would send the secret unencrypted or nowhere', (url) => {
		for (const { accessTokenUrl } of [custom(url), connect({ gatewayUrl: url })]) {
			expect(String(accessTokenUrl)).toMatch(/^api-url-must-start-with-https:/);
		}
	});
});

describe('the consent that a Ponto Connect credential asks for', () => {
	it.each([
		['live', 'https://authorization.myponto.com/oauth2/auth'],
		['sandbox', 'https://sandbox-authorization.myponto.com/oauth2/auth'],
	])('%s is given at %s', (environment, url) => {
		expect(connect({ environment }).authUrl).toBe(url);
	});

	it('always includes offline access, and by default account information only', () => {
		expect(connect({}).scope).toBe('offline_access ai');
		expect(connect({ paymentInitiation: true, organizationName: true }).scope).toBe(
			'offline_access ai pi name',
		);
	});

	it('names the onboarding details only when there are some', () => {
		expect(connect({}).authQueryParameters).toBe('');
		expect(connect({ onboardingDetailsId: 'a b' }).authQueryParameters).toBe(
			'onboarding_details_id=a%20b',
		);
	});
});
