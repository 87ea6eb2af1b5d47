import type { FastifyInstance } from 'fastify';
import type { Account } from '../store/account';

const HOUR_S = 3_600;

/** New tokens for a refresh token, which is good for one use. */
export function serveToken(server: FastifyInstance, account: Account): void {
	server.addContentTypeParser(
		'application/x-www-form-urlencoded',
		{ parseAs: 'string' },
		(_request, text, done) => done(null, Object.fromEntries(new URLSearchParams(String(text)))),
	);
	server.post('/oauth2/access_token', async ({ body }, reply) => {
		const { grant_type: grant, refresh_token: given } = Object(body);
		if (grant !== 'refresh_token' || given !== account.refreshToken) {
			return await reply.code(400).send({ error: 'invalid_grant' });
		}
		account.renewals += 1;
		account.token = `${account.options.token}-${account.renewals}`;
		account.refreshToken = `${account.options.refreshToken}-${account.renewals}`;
		return {
			token_type: 'Bearer',
			access_token: account.token,
			refresh_token: account.refreshToken,
			expires_in: HOUR_S,
		};
	});
}
