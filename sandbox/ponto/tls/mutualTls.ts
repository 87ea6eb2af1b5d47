import type { JsonGeneralNames } from '@peculiar/x509';
import type { SandboxContext } from '../sandboxContext';
import { createServer, mountApi } from '../server/apiServer';
import { createAuthority, createIdentity, type Identity } from './certificate';

/** The listener of Ponto Connect that talks only to clients with the application's certificate. */
export interface MutualTlsListener {
	/** Base URL of Ponto Connect on this listener. */
	readonly url: string;
	/** Host and port, for the configuration of a gateway. */
	readonly address: string;
	/** PEM of the authority that issued the server's certificate. */
	readonly authorityCertificate: string;
	/** The application's certificate and key, PEM. */
	readonly application: Identity;
	/** A certificate from an authority that the listener does not trust. */
	readonly stranger: Identity;
	close(): Promise<void>;
}

const NAMES: JsonGeneralNames = [
	{ type: 'dns', value: 'api.ibanity.com' },
	{ type: 'dns', value: 'localhost' },
	{ type: 'ip', value: '127.0.0.1' },
];

/** Starts a listener on 127.0.0.1 with an authority of its own; no certificate, no connection. */
export async function startMutualTls(
	sandbox: SandboxContext,
	port: number,
): Promise<MutualTlsListener> {
	const authority = await createAuthority('Ponto sandbox authority');
	const { certificate, key } = await createIdentity(authority, 'api.ibanity.com', NAMES);
	const server = createServer({
		ca: authority.certificate,
		cert: certificate,
		key,
		rejectUnauthorized: true,
		requestCert: true,
	});
	mountApi(server, sandbox, 'connect');
	const origin = await server.listen({ host: '127.0.0.1', port });
	return {
		url: `${origin}/ponto-connect`,
		address: origin.replace('https://', ''),
		authorityCertificate: authority.certificate,
		application: await createIdentity(authority, 'sandbox application'),
		stranger: await createIdentity(await createAuthority('Somebody else'), 'stranger'),
		close: async () => await server.close(),
	};
}
