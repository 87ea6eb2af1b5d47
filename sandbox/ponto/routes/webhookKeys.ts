import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from '../sandboxContext';
import { publicKeySet } from '../webhooks/signingKeys';

/** `GET /webhooks` leads to `GET /webhooks/keys`: the public keys that event signatures are checked with. */
export function webhookKeysRoute(server: FastifyInstance, sandbox: SandboxContext): void {
	server.get('/webhooks', ({ host, protocol }) => ({
		links: { keys: `${protocol}://${host}/webhooks/keys` },
	}));
	server.get('/webhooks/keys', () => publicKeySet(sandbox.state.signingKeys));
}
