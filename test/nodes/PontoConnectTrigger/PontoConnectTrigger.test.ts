import preview from '../../../nodes/PontoConnectTrigger/__schema__/v1.0.0.json';
import { PontoConnectTrigger } from '../../../nodes/PontoConnectTrigger/PontoConnectTrigger.node';
import { EVENT_TYPES } from '../../../nodes/PontoConnectTrigger/events/eventTypes';
import { startPontoSandbox, type PontoSandbox } from '../../../sandbox/ponto/startPontoSandbox';
import {
	EVENT_TYPES as EVENTS_OF_PONTO,
	type EventType,
} from '../../../sandbox/ponto/webhooks/eventTypes';
import { SIGNATURE_FAULTS } from '../../../sandbox/ponto/webhooks/signBody';
import { ACCOUNT_IDS } from '../../../sandbox/seed/accounts';
import { connect } from '../../support/connectClient';
import { activate } from '../../../n8n/engine';
import { WebhookReceiver } from './webhookReceiver';

const APPLICATION_ID = '0f1e2d3c-4b5a-4697-8877-665544332211';
const { operating } = ACCOUNT_IDS;

let sandbox: PontoSandbox;
let n8n: WebhookReceiver;
let token: string;

beforeAll(async () => {
	sandbox = await startPontoSandbox({ applicationId: APPLICATION_ID });
	token = (await connect(sandbox)).body.access_token;
	n8n = await WebhookReceiver.start();
});
afterAll(async () => {
	await n8n.close();
	await sandbox.close();
});
beforeEach(async () => {
	await sandbox.control.setWebhook({ url: n8n.url });
	n8n.executions = [];
	n8n.staticData = '{}';
	n8n.parameters = {
		applicationId: APPLICATION_ID,
		events: EVENT_TYPES.map(({ value }) => String(value)),
		fetchTransactions: false,
	};
	n8n.credentials = {
		pontoConnectOAuth2Api: {
			grantType: 'pkce',
			clientId: 'sandbox-connect-client',
			clientSecret: 'sandbox-connect-secret',
			accessTokenUrl: `${sandbox.connectUrl}/oauth2/token`,
			authentication: 'header',
			gatewayUrl: sandbox.url,
			oauthTokenData: { access_token: token, token_type: 'bearer' },
		},
	};
});

/** Waits for an execution that the sandbox's own event has started. */
async function execution() {
	while (n8n.executions.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
	return n8n.executions[0] ?? [];
}

describe('an event', () => {
	it('has a choice in the list for each type that Ponto has', () => {
		const choices = EVENT_TYPES.map(({ value }) => String(value)).sort();
		expect(choices).toEqual([...EVENTS_OF_PONTO].sort());
		expect(choices).toHaveLength(15);
	});

	it.each(EVENTS_OF_PONTO)('of type %s starts the workflow once', async (type) => {
		const sent = await sandbox.control.sendEvent({ type, accountId: operating });
		expect(sent).toMatchObject({ status: 200 });
		expect(n8n.executions).toEqual([
			[expect.objectContaining({ id: sent?.eventId, type, accountId: operating })],
		]);
	});

	it('that is not chosen is acknowledged and starts nothing', async () => {
		n8n.parameters.events = ['integration.created'];
		const sent = await sandbox.control.sendEvent({ type: 'integration.revoked' });
		expect(sent).toMatchObject({ status: 200 });
		expect(n8n.executions).toEqual([]);
	});
});

describe('a delivery that is not as Ponto signs it', () => {
	it.each(SIGNATURE_FAULTS.filter((fault) => fault !== 'none'))(
		'(%s) is answered with 401 and starts nothing',
		async (fault) => {
			const sent = await sandbox.control.sendEvent({ type: 'integration.created', fault });
			expect(sent).toMatchObject({ status: 401 });
			expect(n8n.executions).toEqual([]);
			expect(n8n.staticData).toBe('{}');
		},
	);

	it('is told nothing about why', async () => {
		const answer = await fetch(n8n.url, { method: 'POST', body: '{}' });
		expect(answer.status).toBe(401);
		expect(await answer.json()).toEqual({ error: 'unauthorized' });
	});

	it('is refused if the keys cannot be had', async () => {
		n8n.parameters.options = { keysUrl: `${sandbox.url}/nowhere` };
		const sent = await sandbox.control.sendEvent({ type: 'integration.created' });
		expect(sent).toMatchObject({ status: 401 });
	});
});

describe('activation', () => {
	const start = async () => await activate(new PontoConnectTrigger(), n8n);

	it('succeeds when deliveries could be believed', async () => {
		await expect(start()).resolves.toBeUndefined();
	});

	it('says that the Application ID is missing', async () => {
		n8n.parameters.applicationId = ' ';
		await expect(start()).rejects.toThrow('Application ID is empty');
	});

	it('says that the keys cannot be fetched, so that not every event is refused later', async () => {
		n8n.parameters.options = { keysUrl: `${sandbox.url}/nowhere` };
		await expect(start()).rejects.toThrow('Ponto');
	});

	it('refuses keys over plain http from another machine', async () => {
		n8n.parameters.options = { keysUrl: 'http://keys.example.com/' };
		await expect(start()).rejects.toThrow('Keys URL cannot be used');
	});

	it('refuses a time zone that does not exist', async () => {
		n8n.parameters.options = { timeZone: 'Belgium' };
		await expect(start()).rejects.toThrow('Time Zone "Belgium"');
	});
});

describe('a new signing key', () => {
	it('is fetched when the first event comes that is signed with it', async () => {
		await sandbox.control.sendEvent({ type: 'integration.created' });
		await sandbox.control.rotateSigningKey();
		const sent = await sandbox.control.sendEvent({ type: 'integration.revoked' });
		expect(sent).toMatchObject({ status: 200 });
		expect(n8n.executions).toHaveLength(2);
	});
});

describe('a delivery that comes again', () => {
	/** What Ponto sends to whoever listens at the other address. */
	async function intercept(
		type: EventType = 'integration.created',
	): Promise<() => Promise<Response>> {
		const { createServer } = await import('node:http');
		return await new Promise((resolve) => {
			const tap = createServer((request, response) => {
				const chunks: Buffer[] = [];
				request.on('data', (chunk: Buffer) => chunks.push(chunk));
				request.on('end', () => {
					response.end('{}');
					tap.close();
					const headers = { signature: String(request.headers.signature) };
					const body = Buffer.concat(chunks);
					resolve(async () => await fetch(n8n.url, { method: 'POST', headers, body }));
				});
			}).listen(0, '127.0.0.1', () => {
				const { port } = tap.address() as { port: number };
				void sandbox.control
					.setWebhook({ url: `http://127.0.0.1:${port}` })
					.then(async () => await sandbox.control.sendEvent({ type, accountId: operating }));
			});
		});
	}

	it('byte for byte is refused', async () => {
		const replay = await intercept();
		expect((await replay()).status).toBe(200);
		expect((await replay()).status).toBe(401);
		expect(n8n.executions).toHaveLength(1);
	});

	it('byte for byte at the same moment is refused, too', async () => {
		const replay = await intercept();
		const answers = await Promise.all([replay(), replay(), replay()]);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
		expect(n8n.executions).toHaveLength(1);
	});

	it('byte for byte after nothing was started is handled', async () => {
		const replay = await intercept('account.transactionsCreated');
		n8n.parameters.fetchTransactions = true;
		expect((await replay()).status).toBe(500);
		n8n.parameters.fetchTransactions = false;
		expect((await replay()).status).toBe(200);
		expect((await replay()).status).toBe(401);
		expect(n8n.executions).toHaveLength(1);
	});

	it('because Ponto did not get the answer is acknowledged and starts nothing', async () => {
		const sent = await sandbox.control.sendEvent({ type: 'integration.created' });
		const again = await sandbox.control.resendEvent({ eventId: String(sent?.eventId) });
		expect(again).toMatchObject({ status: 200 });
		expect(n8n.executions).toHaveLength(1);
	});
});

describe('transactions that an event announces', () => {
	beforeEach(() => {
		n8n.parameters.fetchTransactions = true;
		n8n.parameters.events = ['account.transactionsCreated', 'account.transactionsUpdated'];
	});

	const latestEvent = async () =>
		(await sandbox.control.events())
			.filter(({ type }) => type === 'pontoConnect.account.transactionsCreated')
			.at(-1);

	it('are emitted themselves, one item each, in the shape of the Ponto Trigger', async () => {
		const added = await sandbox.control.addTransactions({
			account: operating,
			transactions: [{ amount: 12.5 }, { amount: -3 }],
		});
		const items = await execution();
		expect(items.map(({ id }) => id).sort()).toEqual(added.map(({ id }) => id).sort());
		const [item] = items;
		const event = await latestEvent();
		expect(item).toMatchObject({
			accountId: operating,
			eventId: event?.id,
			eventType: 'account.transactionsCreated',
		});
		expect(Object.keys(preview.properties)).toEqual(Object.keys(item ?? {}));
	});

	it('that cannot be fetched are answered with 500, and come when Ponto sends the event again', async () => {
		await sandbox.control.setWebhook({ url: null });
		await sandbox.control.addTransactions({ account: operating, transactions: [{ amount: 1 }] });
		await sandbox.control.setWebhook({ url: n8n.url });
		const eventId = String((await latestEvent())?.id);
		await sandbox.control.failNext({
			path: '/updated-transactions',
			failure: { kind: 'status', status: 403 },
		});
		expect(await sandbox.control.resendEvent({ eventId })).toMatchObject({ status: 500 });
		expect(n8n.executions).toEqual([]);
		expect(await sandbox.control.resendEvent({ eventId })).toMatchObject({ status: 200 });
		expect(n8n.executions).toHaveLength(1);
	});
});
