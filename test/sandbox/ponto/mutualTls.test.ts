import { createPrivateKey, X509Certificate } from 'node:crypto';
import { connect as connectTls } from 'node:tls';
import { Agent, fetch as fetchWith } from 'undici';
import type { MutualTlsListener } from '../../../sandbox/ponto/tls/mutualTls';
import { startPontoSandbox, type PontoSandbox } from '../../../sandbox/ponto/startPontoSandbox';

let sandbox: PontoSandbox;
let listener: MutualTlsListener;

beforeAll(async () => {
	sandbox = await startPontoSandbox({ mutualTlsPort: 0 });
	if (sandbox.mutualTls === undefined) throw new Error('No mutual-TLS listener was started');
	listener = sandbox.mutualTls;
});
afterAll(async () => await sandbox.close());

/** Asks the listener with these TLS options, over HTTP. */
async function ask(path: string, tls: { cert?: string; key?: string; ca?: string }) {
	const agent = new Agent({ connect: { ca: listener.authorityCertificate, ...tls } });
	try {
		const response = await fetchWith(new URL(path, listener.url), { dispatcher: agent });
		return { status: response.status, body: await response.text() };
	} finally {
		await agent.close();
	}
}

const own = () => ({ cert: listener.application.certificate, key: listener.application.key });

it('answers a client that shows the certificate of the application', async () => {
	const { body, status } = await ask('/ponto-connect/financial-institutions?limit=1', own());
	expect(status).toBe(200);
	expect(JSON.parse(body).links.next).toContain(
		`${listener.url}/financial-institutions?page[after]=`,
	);
});

it('gives the application an RSA key, which clients of other people can read', async () => {
	const { certificate, key } = listener.application;
	expect(createPrivateKey(key).asymmetricKeyType).toBe('rsa');
	expect(new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key))).toBe(true);
});

it('publishes the keys for event signatures', async () => {
	const { body } = await ask('/webhooks/keys', own());
	expect(JSON.parse(body).keys).toEqual([
		expect.objectContaining({ alg: 'RS512', kty: 'RSA', status: 'ACTIVE', use: 'sig' }),
	]);
});

it('does not talk to a client without a certificate', async () => {
	await expect(ask('/ponto-connect/financial-institutions', {})).rejects.toThrow();
});

it('does not talk to a client with a certificate from another authority', async () => {
	const { certificate, key } = listener.stranger;
	await expect(
		ask('/ponto-connect/financial-institutions', { cert: certificate, key }),
	).rejects.toThrow();
});

it('does not serve the direct API or the control endpoint', async () => {
	expect((await ask('/accounts', own())).status).toBe(404);
	expect((await ask('/_control', own())).status).toBe(404);
});

it('is trusted under the name of the real API, as a gateway checks it', async () => {
	const [host, port] = listener.address.split(':');
	const subject = await new Promise<string | undefined>((resolve, reject) => {
		const socket = connectTls(
			{
				...own(),
				ca: listener.authorityCertificate,
				host,
				port: Number(port),
				servername: 'api.ibanity.com',
			},
			() => {
				resolve(socket.getPeerX509Certificate()?.subjectAltName);
				socket.destroy();
			},
		);
		socket.on('error', reject);
	});
	expect(subject).toBe('DNS:api.ibanity.com, DNS:localhost, IP Address:127.0.0.1');
});

it('has a well-formed chain', () => {
	const authority = new X509Certificate(listener.authorityCertificate);
	const application = new X509Certificate(listener.application.certificate);
	expect(authority.ca).toBe(true);
	expect(application.verify(authority.publicKey)).toBe(true);
	expect(application.checkIssued(authority)).toBe(true);
	expect(Date.parse(application.validTo)).toBeGreaterThan(Date.now());
});
