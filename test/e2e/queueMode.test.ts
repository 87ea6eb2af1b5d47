import { setTimeout as sleep } from 'node:timers/promises';
import { appliedTransactionIds } from '../../demo/checkBookings';
import { createInvoiceTables, createPontoCredential } from '../../demo/setUp';
import { MARK_PAID, markPaidTemplate } from '../../demo/templates';
import type { CredentialReference } from '../../n8n/client/Credentials';
import { withParameters } from '../../n8n/client/Workflows';
import { startBeside, type RunningBeside } from '../../n8n/server/startBeside';
import { startN8n, type RunningN8n } from '../../n8n/server/startN8n';
import { untilPublished } from '../../n8n/server/untilPublished';
import { startPontoSandbox, type PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';
import { ACCOUNTS, readAccountsOnCall } from './support/accountsWorkflow';
import { bankEventsWorkflow } from './support/bankEventsWorkflow';
import { giveConsent } from './support/giveConsent';
import { manyAccounts } from './support/manyAccounts';
import { startQueueServers, type QueueServers } from './support/queueServers';

const APPLICATION_ID = '0b51bd10-64d6-4a56-b02f-6d5b3b3a8c55';
const CALLS_AT_ONCE = 12;
const SETTLE_LIMIT_MS = 300_000;

describe('queue mode: main, two workers, a webhook process, PostgreSQL and Redis', () => {
	const books = manyAccounts(new Date().toISOString().slice(0, 10));
	const workers: RunningBeside[] = [];
	const workflows: string[] = [];
	let servers: QueueServers;
	let sandbox: PontoSandbox;
	let n8n: RunningN8n;
	let webhooks: RunningBeside;
	let connect: CredentialReference;

	const invoices = async () => await n8n.client.dataTables.rows('invoices');
	const booked = async () => (await invoices()).flatMap(appliedTransactionIds);

	beforeAll(async () => {
		servers = await startQueueServers();
		sandbox = await startPontoSandbox({ seed: books.seed, applicationId: APPLICATION_ID });
		n8n = await startN8n({ environment: servers.environment });
		workers.push(await startBeside('worker', n8n, servers.environment));
		workers.push(await startBeside('worker', n8n, servers.environment));
		webhooks = await startBeside('webhook', n8n, servers.environment);
		const { client } = n8n;
		connect = await client.credentials.create('pontoConnectOAuth2Api', 'Ponto Connect', {
			clientId: 'sandbox-connect-client',
			clientSecret: 'sandbox-connect-secret',
			environment: 'custom',
			authorizationPageUrl: sandbox.authorizationUrl,
			gatewayUrl: sandbox.url,
		});
		const consentUrl = await client.credentials.consentUrl(connect);
		await client.credentials.finishConsent(await giveConsent(consentUrl));
	});

	// n8n does not end without its Redis, so the servers go last.
	afterAll(async () => {
		await webhooks?.close();
		for (const worker of workers) await worker.close();
		await n8n?.close();
		await servers?.close();
		await sandbox?.close();
	});

	/** One workflow for each account, all of them booking in the same data tables. */
	async function importWorkflows(): Promise<void> {
		const ponto = await createPontoCredential(n8n.client, sandbox.url);
		await createInvoiceTables(n8n.client, books.seed.invoices);
		const template = await markPaidTemplate(n8n.client, ponto);
		for (const account of books.seed.accounts) {
			await sandbox.control.addTransactions({
				account: account.id,
				transactions: books.transactionsOf(account),
			});
			const accountIds = [account.id];
			const settings = { accounts: 'chosen', accountIds, firstPoll: 1_000 };
			workflows.push(
				await n8n.client.workflows.import(withParameters(template, MARK_PAID.trigger, settings)),
			);
		}
	}

	/** Waits until no execution of the workflows is running or queued. */
	async function untilQuiet(): Promise<void> {
		const giveUp = Date.now() + SETTLE_LIMIT_MS;
		for (;;) {
			const lists = await Promise.all(
				workflows.map(async (id) => await n8n.client.executions.list(id)),
			);
			if (!lists.flat().some(({ isRunning }) => isRunning)) return;
			if (Date.now() > giveUp) throw new Error('Some executions never end');
			await sleep(1_000);
		}
	}

	async function sweep(): Promise<number> {
		const { executions, workflows: client } = n8n.client;
		const execution = await executions.finished(await client.run(workflows[0], MARK_PAID.sweep));
		expect(execution.message).toBeUndefined();
		return execution.items(MARK_PAID.booking).length;
	}

	describe('20 workflows over 20 accounts with 5,000 transactions, a worker killed in the middle', () => {
		let beforeSweep: number;

		beforeAll(async () => {
			await importWorkflows();
			const activations = workflows.map((id) => async () => {
				await n8n.client.workflows.activate(id);
			});
			const activateAll = (async () => {
				for (const activate of activations) await activate();
			})();
			while ((await booked()).length < books.seed.invoices.length / 8) await sleep(50);
			await workers[0].process.kill();
			await activateAll;
			await untilQuiet();
			beforeSweep = (await booked()).length;
			await workers[0].process.start();
			while ((await sweep()) > 0);
		});

		it('the killed worker was in the middle of its work', () => {
			const spared = books.seed.invoices.length - beforeSweep;
			process.stderr.write(`A worker killed: ${spared} payments waited for the sweep\n`);
			expect(beforeSweep).toBeGreaterThan(0);
		});

		it('each invoice is paid once, by its own transaction', async () => {
			const rows = await invoices();
			expect(rows).toHaveLength(400);
			const odd = rows.filter(
				(row) =>
					row.status !== 'paid' || row.openAmount !== 0 || appliedTransactionIds(row).length !== 1,
			);
			expect(odd).toEqual([]);
			expect(new Set(await booked()).size).toBe(400);
		});

		it('nothing waits for a person', async () => {
			expect(await n8n.client.dataTables.rows('review')).toEqual([]);
		});
	});

	it('concurrent executions on one Ponto Connect credential keep its tokens', async () => {
		const { client } = n8n;
		await client.workflows.activate(await client.workflows.import(readAccountsOnCall(connect)));
		const address = `${webhooks.url}/webhook/${ACCOUNTS.path}`;
		await untilPublished(address);
		const call = async () => {
			const answer = await fetch(address);
			return [answer.status, ((await answer.json()) as unknown[]).length];
		};
		// The refresh token rotates with each renewal, and one that is used twice ends the connection.
		for (let round = 0; round < 3; round++) {
			await sandbox.control.expireTokens();
			const answers = await Promise.all(Array.from({ length: CALLS_AT_ONCE }, call));
			expect(answers).toEqual(answers.map(() => [200, books.seed.accounts.length]));
		}
	});

	it('the webhook process takes the events of Ponto Connect, and main does not', async () => {
		const { client } = n8n;
		const { file, path, trigger } = bankEventsWorkflow(connect, APPLICATION_ID);
		const workflowId = await client.workflows.import(file);
		await client.workflows.activate(workflowId);
		const url = `${webhooks.url}${path}`;
		await untilPublished(url, 'POST');
		expect((await fetch(`${n8n.url}${path}`, { method: 'POST' })).status).toBe(404);
		await sandbox.control.setWebhook({ url });
		await sandbox.control.sendEvent({ type: 'synchronization.failed' });
		const execution = await client.executions.next(workflowId);
		expect(execution.items(trigger)).toMatchObject([
			{ type: expect.stringContaining('synchronization.failed') },
		]);
		await sandbox.control.sendEvent({ type: 'synchronization.failed', fault: 'foreignKey' });
		expect((await sandbox.control.deliveries()).at(-1)).toMatchObject({ status: 401 });
	});
});
