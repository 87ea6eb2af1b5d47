import type { BrowserContext } from 'playwright-core';
import { readTemplate, withCredential, type WorkflowFile } from '../n8n/client/Workflows';
import type { CredentialReference } from '../n8n/client/Credentials';
import { untilPublished } from '../n8n/server/untilPublished';
import type { RunningN8n } from '../n8n/server/startN8n';

/** Name and password that the demo chooses for the page. */
export const PAGE_LOGIN = { user: 'bookkeeper', password: 'show-me-the-banks' } as const;

/** Imports and activates the template that shows the bank accounts; returns the address of its page. */
export async function publishOverview(
	{ client, url }: RunningN8n,
	ponto: CredentialReference,
): Promise<string> {
	const login = await client.credentials.create('httpBasicAuth', 'Bank overview', PAGE_LOGIN);
	const template = await readTemplate('show-bank-overview.json');
	await client.workflows.activate(
		await client.workflows.import(withLogins(template, ponto, login)),
	);
	const address = `${url}/webhook/bank-overview`;
	await untilPublished(address);
	return address;
}

function withLogins(
	template: WorkflowFile,
	ponto: CredentialReference,
	login: CredentialReference,
): WorkflowFile {
	const read = withCredential(template, ['n8n-nodes-ponto.ponto'], 'pontoOAuth2Api', ponto);
	return withCredential(read, ['n8n-nodes-base.webhook'], 'httpBasicAuth', login);
}

/** Lets a browser in. */
export async function logInToPage(browser: BrowserContext): Promise<void> {
	const { user, password } = PAGE_LOGIN;
	const login = Buffer.from(`${user}:${password}`).toString('base64');
	await browser.setExtraHTTPHeaders({ Authorization: `Basic ${login}` });
}
