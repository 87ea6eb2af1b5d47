import { untilPublished } from '../../n8n/server/untilPublished';
import { startN8n, type RunningN8n } from '../../n8n/server/startN8n';
import { bankEventsWorkflow } from './support/bankEventsWorkflow';
import { startPontoSandbox, type PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';

const TRIGGER = 'Ponto Connect Trigger';
const APPLICATION_ID = '0b51bd10-64d6-4a56-b02f-6d5b3b3a8c55';

describe('Ponto Connect sends its events to a real n8n', () => {
	let sandbox: PontoSandbox;
	let n8n: RunningN8n;
	let workflowId: string;

	beforeAll(async () => {
		sandbox = await startPontoSandbox({ applicationId: APPLICATION_ID });
		n8n = await startN8n();
		const credential = await n8n.client.credentials.create(
			'pontoConnectOAuth2Api',
			'Ponto Connect',
			{
				clientId: 'sandbox-connect-client',
				clientSecret: 'sandbox-connect-secret',
				environment: 'custom',
				authorizationPageUrl: sandbox.authorizationUrl,
				gatewayUrl: sandbox.url,
			},
		);
		const { file, path } = bankEventsWorkflow(credential, APPLICATION_ID);
		workflowId = await n8n.client.workflows.import(file);
		await n8n.client.workflows.activate(workflowId);
		const url = `${n8n.url}${path}`;
		await untilPublished(url, 'POST');
		await sandbox.control.setWebhook({ url });
	});

	afterAll(async () => {
		await n8n?.close();
		await sandbox?.close();
	});

	const executionIds = async () =>
		(await n8n.client.executions.list(workflowId)).map(({ id }) => id);

	it('a signed event starts the workflow', async () => {
		const known = await executionIds();
		await sandbox.control.sendEvent({ type: 'synchronization.failed' });
		const execution = await n8n.client.executions.next(workflowId, known);
		expect(execution.message).toBeUndefined();
		expect(execution.items(TRIGGER)).toHaveLength(1);
		expect(execution.items(TRIGGER)[0]).toMatchObject({
			type: expect.stringContaining('synchronization.failed'),
		});
	});

	it('an event that is not watched is acknowledged and starts nothing', async () => {
		const known = await executionIds();
		await sandbox.control.sendEvent({ type: 'account.reauthorized' });
		const deliveries = await sandbox.control.deliveries();
		expect(deliveries.at(-1)).toMatchObject({ status: 200 });
		expect(await executionIds()).toEqual(known);
	});

	it.each(['tamperedBody', 'foreignKey', 'expired', 'unsigned'] as const)(
		'an event with a signature fault (%s) is answered with 401 and starts nothing',
		async (fault) => {
			const known = await executionIds();
			await sandbox.control.sendEvent({ type: 'synchronization.failed', fault });
			const deliveries = await sandbox.control.deliveries();
			expect(deliveries.at(-1)).toMatchObject({ status: 401 });
			expect(await executionIds()).toEqual(known);
		},
	);

	it('the same event sent again is acknowledged and starts nothing', async () => {
		const known = await executionIds();
		const events = await sandbox.control.events();
		const first = events.find(({ type }) => type.endsWith('synchronization.failed'));
		await sandbox.control.resendEvent({ eventId: String(first?.id) });
		const deliveries = await sandbox.control.deliveries();
		expect(deliveries.at(-1)).toMatchObject({ status: 200 });
		expect(await executionIds()).toEqual(known);
	});
});
