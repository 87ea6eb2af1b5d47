import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPontoSandbox } from './ponto/startPontoSandbox';
import type { MutualTlsListener } from './ponto/tls/mutualTls';

/** Names are those that the gateway's configuration expects. */
function writeCertificates(
	folder: string,
	{ application, authorityCertificate }: MutualTlsListener,
) {
	writeFileSync(join(folder, 'application.pem'), application.certificate);
	writeFileSync(join(folder, 'application-key.pem'), application.key, { mode: 0o600 });
	writeFileSync(join(folder, 'application-key-passphrase.txt'), '\n');
	writeFileSync(join(folder, 'authority.pem'), authorityCertificate);
}

function instructions(url: string, mutualTlsAddress: string, certificates: string): string {
	return `Ponto sandbox: ${url}

Custom integration. In n8n, create a credential "Ponto OAuth2 API" with
  Environment    Custom API URL
  API URL        ${url}
  Client ID      sandbox-client
  Client Secret  sandbox-secret

Ponto Connect. Create a credential "Ponto Connect OAuth2 API" with
  Environment             Custom Authorization URL
  Authorization Page URL  ${url}/oauth2/auth
  Gateway URL             ${url} (the sandbox also answers without a gateway)
  Client ID               sandbox-connect-client
  Client Secret           sandbox-connect-secret
To try a gateway, let it call https://${mutualTlsAddress} with the certificates in
${certificates}

Look at it without n8n:
  curl -u sandbox-client:sandbox-secret -d grant_type=client_credentials ${url}/oauth2/token
  curl -H "Authorization: Bearer <access_token>" ${url}/accounts

Change what it does (list of commands at ${url}/_control):
  curl -X POST ${url}/_control/addTransactions -H 'content-type: application/json' \\
    -d '{"transactions":[{"amount":121.5,"remittanceInformation":"+++090/9337/55493+++"}]}'

Stop with Ctrl-C.
`;
}

async function main(): Promise<void> {
	const sandbox = await startPontoSandbox({
		mutualTlsPort: 0,
		port: Number(process.env.PONTO_SANDBOX_PORT ?? 0),
	});
	const certificates = mkdtempSync(join(tmpdir(), 'ponto-sandbox-'));
	if (sandbox.mutualTls !== undefined) writeCertificates(certificates, sandbox.mutualTls);
	process.stdout.write(instructions(sandbox.url, sandbox.mutualTls?.address ?? '', certificates));
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			rmSync(certificates, { force: true, recursive: true });
			void sandbox.close();
		});
	}
}

void main();
