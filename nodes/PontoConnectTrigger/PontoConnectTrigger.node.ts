import {
	NodeConnectionTypes,
	NodeOperationError,
	type IHookFunctions,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { announcesTransactions, fetchAnnounced } from './events/announcedTransactions';
import { authenticateDelivery } from './delivery/authenticateDelivery';
import { claimDelivery, releaseDelivery } from './delivery/claimDelivery';
import { eventItem } from './events/event';
import { EVENT_TYPES } from './events/eventTypes';
import { logRefusal } from './delivery/logRefusal';
import { checkSettings, readSettings } from './settings';
import { CLOCK_TOLERANCE_SECONDS } from './delivery/signature';

export class PontoConnectTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Ponto Connect Trigger',
		name: 'pontoConnectTrigger',
		icon: { light: 'file:../Ponto/ponto.svg', dark: 'file:../Ponto/ponto.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle:
			'={{ $parameter["events"].join(", ").replace(/[.]/g, " ").replace(/[A-Z]/g, " $&").toLowerCase() }}',
		description: 'Starts a workflow as soon as Ponto Connect reports an event',
		defaults: { name: 'Ponto Connect Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'pontoConnectOAuth2Api', required: true }],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				path: 'webhook',
			},
		],
		properties: [
			{
				displayName:
					'Ponto sends events only to an address that was entered by hand:<ol><li>Open your application in <a href="https://developer.ibanity.com" target="_blank">Ibanity’s developer portal</a>, and there Webhooks.</li><li>Enter the Production URL that is shown above. It must be https and reachable from the internet.</li><li>Choose the same events there as here.</li><li>Copy the application ID into the field below.</li><li>Publish this workflow.</li></ol>For a test run, enter the Test URL there for a moment.',
				name: 'registrationNotice',
				type: 'notice',
				default: '',
			},
			{
				displayName: 'Authentication',
				name: 'authentication',
				type: 'hidden',
				default: 'pontoConnectOAuth2Api',
			},
			{
				displayName: 'Application ID',
				name: 'applicationId',
				type: 'string',
				required: true,
				default: '',
				placeholder: 'e.g. 8e57c3e9-5ee9-4ba0-8a1b-0f3c5d3f6a6d',
				description:
					'ID of the application in Ibanity’s developer portal. Events that were signed for another one are refused.',
			},
			{
				displayName: 'Trigger On',
				name: 'events',
				type: 'multiOptions',
				required: true,
				options: EVENT_TYPES,
				default: ['account.transactionsCreated'],
				description: 'Other events are acknowledged and start nothing',
			},
			{
				displayName: 'Fetch Transactions',
				name: 'fetchTransactions',
				type: 'boolean',
				default: true,
				description:
					'Whether to emit the transactions themselves, one item each, for Transactions Created and Transactions Updated',
			},
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add option',
				default: {},
				options: [
					{
						displayName: 'Keys URL',
						name: 'keysUrl',
						type: 'string',
						default: '',
						placeholder: 'e.g. https://ponto-gateway.example.com/webhooks/keys',
						description:
							'Where the public keys of the signatures come from, if not from /webhooks/keys of the gateway in the credential',
					},
					{
						displayName: 'Time Zone',
						name: 'timeZone',
						type: 'string',
						default: 'Europe/Brussels',
						description:
							'Where the bank is, as an IANA name. Banks mean a local calendar date, and Ponto sends it as a moment in UTC.',
					},
				],
			},
		],
	};

	webhookMethods = {
		default: {
			// Ponto has no call to register a webhook. Publishing checks instead that deliveries can be believed.
			async checkExists(this: IHookFunctions): Promise<boolean> {
				await checkSettings(this);
				return true;
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return true;
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return true;
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		const settings = await readSettings(this);
		const now = Math.floor(Date.now() / 1_000);
		const delivered = await authenticateDelivery(this, settings, now);
		if (delivered.refusal !== undefined) return refuse(this, delivered.refusal);

		const { event, claims } = delivered;
		if (!settings.events.includes(event.type)) return acknowledge('not watched');

		const delivery = {
			signatureId: claims.jti,
			signatureEnds: claims.exp + CLOCK_TOLERANCE_SECONDS,
			eventId: event.id,
		};
		const novelty = claimDelivery(this, delivery, now);
		if (novelty === 'copy') return refuse(this, 'it was delivered before');
		// Ponto repeats an event whose answer it did not get, and goes on until it gets a 2xx.
		if (novelty === 'again') return acknowledge('received before');

		try {
			const items =
				settings.fetchTransactions && announcesTransactions(event)
					? await fetchAnnounced(this, event, settings.timeZone)
					: [eventItem(event)];
			return { workflowData: [this.helpers.returnJsonArray(items)] };
		} catch (error) {
			releaseDelivery(this, delivery);
			throw new NodeOperationError(this.getNode(), error as Error);
		}
	}
}

/** Starts nothing, and does not tell the sender why. */
function refuse(context: IWebhookFunctions, reason: string): IWebhookResponseData {
	logRefusal(context, reason, Date.now());
	context.getResponseObject().status(401).json({ error: 'unauthorized' });
	return { noWebhookResponse: true };
}

/** Starts nothing either, but lets Ponto know that the event has arrived. */
function acknowledge(status: string): IWebhookResponseData {
	return { webhookResponse: { status } };
}
