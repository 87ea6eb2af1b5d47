import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openEditor, type OpenEditor } from '../../n8n/browser/openEditor';
import type { CredentialReference } from '../../n8n/client/Credentials';
import { startN8n, type RunningN8n } from '../../n8n/server/startN8n';
import { startPontoSandbox, type PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';
import { startCaddy, startNginx, type Gateway, type GatewaySettings } from '../support/gateway';
import { ACCOUNTS, accountsWorkflow } from './support/accountsWorkflow';

const TYPE = 'Ponto Connect OAuth2 API';

/** Types into a field of the open credential. */
async function fill(page: Page, field: string, value: string): Promise<void> {
	await page.locator(`[data-test-id="parameter-input-${field}"] input`).fill(value);
}

/** Chooses an option of a list in the open credential. */
async function choose(page: Page, field: string, option: string): Promise<void> {
	await page.locator(`[data-test-id="parameter-input-${field}"]`).click();
	await page.getByRole('option', { name: option }).click();
}

describe('a person connects n8n to Ponto Connect, through the gateway that this repository ships', () => {
	let sandbox: PontoSandbox;
	let n8n: RunningN8n;
	let editor: OpenEditor;
	let certificates: string;
	let settings: GatewaySettings;

	beforeAll(async () => {
		sandbox = await startPontoSandbox({ mutualTlsPort: 0 });
		const { mutualTls } = sandbox;
		if (!mutualTls) throw new Error('The sandbox has no listener with client certificates');
		certificates = await mkdtemp(join(tmpdir(), 'ponto-gateway-certificates-'));
		const files = {
			'application.pem': mutualTls.application.certificate,
			'application-key.pem': mutualTls.application.key,
			'application-key-passphrase.txt': '\n',
			'authorities.pem': mutualTls.authorityCertificate,
		};
		for (const [name, text] of Object.entries(files))
			await writeFile(join(certificates, name), text);
		settings = {
			PONTO_UPSTREAM: mutualTls.address,
			PONTO_CERTIFICATES: certificates,
			PONTO_TRUSTED_AUTHORITIES: join(certificates, 'authorities.pem'),
		};
		n8n = await startN8n();
		editor = await openEditor(n8n.url, { width: 1400, height: 1400 });
	});

	afterAll(async () => {
		await editor?.close();
		await n8n?.close();
		await sandbox?.close();
		if (certificates) await rm(certificates, { recursive: true });
	});

	/** Creates the credential on screen and clicks through the consent; returns what n8n stored. */
	async function connect(gateway: Gateway): Promise<CredentialReference> {
		const { page } = editor;
		await page.goto(`${n8n.url}/home/credentials`);
		await page.locator('[data-test-id="add-resource-credential"]').click();
		await page.locator('[data-test-id="new-credential-type-select"] input').fill(TYPE);
		await page.getByRole('option', { name: TYPE }).click();
		await page.locator('[data-test-id="new-credential-type-button"]').click();
		await fill(page, 'clientId', 'sandbox-connect-client');
		await fill(page, 'clientSecret', 'sandbox-connect-secret');
		await choose(page, 'environment', 'Custom Authorization URL');
		await fill(page, 'authorizationPageUrl', sandbox.authorizationUrl);
		await fill(page, 'gatewayUrl', gateway.url);
		const [consent] = await Promise.all([
			page.context().waitForEvent('page'),
			page.locator('[data-test-id="quick-connect-button"]').click(),
		]);
		await consent.getByRole('button', { name: 'Authorize' }).click();
		await page.locator('[data-test-id="oauth-connect-success-banner"]').waitFor();
		return await n8n.client.credentials.latest('pontoConnectOAuth2Api');
	}

	/** Reads the accounts in as many executions at once as asked for; returns how many accounts each saw. */
	async function readAccounts(credential: CredentialReference, executions = 1): Promise<number[]> {
		const { workflows, executions: runs } = n8n.client;
		const id = await workflows.import(accountsWorkflow(credential));
		const started = await Promise.all(
			Array.from({ length: executions }, async () => await workflows.run(id, ACCOUNTS.start)),
		);
		const ended = await Promise.all(started.map(async (run) => await runs.finished(run)));
		for (const { message } of ended) expect(message).toBeUndefined();
		return ended.map((execution) => execution.items(ACCOUNTS.read).length);
	}

	it.each([
		['nginx', startNginx],
		['Caddy', startCaddy],
	])(
		'with %s: consent in the browser, then accounts, also in parallel runs across a token expiry',
		async (_name, start) => {
			const gateway = await start(settings);
			try {
				const credential = await connect(gateway);
				expect(await readAccounts(credential)).toEqual([3]);
				// The refresh token rotates with each renewal, and one that is used twice ends the connection.
				for (let round = 0; round < 2; round++) {
					await sandbox.control.expireTokens();
					expect(await readAccounts(credential, 4)).toEqual([3, 3, 3, 3]);
				}
			} finally {
				await gateway.close();
			}
		},
	);
});
