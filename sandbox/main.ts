import { startPontoSandbox } from './ponto/startPontoSandbox';

async function main(): Promise<void> {
	const sandbox = await startPontoSandbox({ port: Number(process.env.PONTO_SANDBOX_PORT ?? 0) });
	process.stdout.write(`Ponto sandbox: ${sandbox.url}

In n8n, create a credential "Ponto OAuth2 API" with
  Environment    Custom URL
  API URL        ${sandbox.url}
  Client ID      sandbox-client
  Client Secret  sandbox-secret

Look at it without n8n:
  curl -u sandbox-client:sandbox-secret -d grant_type=client_credentials ${sandbox.url}/oauth2/token
  curl -H "Authorization: Bearer <access_token>" ${sandbox.url}/accounts

Change what it does (list of commands at ${sandbox.url}/_control):
  curl -X POST ${sandbox.url}/_control/addTransactions -H 'content-type: application/json' \\
    -d '{"transactions":[{"amount":121.5,"remittanceInformation":"+++090/9337/55493+++"}]}'

Stop with Ctrl-C.
`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void sandbox.close());
	}
}

void main();
