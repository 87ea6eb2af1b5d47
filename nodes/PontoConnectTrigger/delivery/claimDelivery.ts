import type { IWebhookFunctions } from 'n8n-workflow';
import {
	noveltyOf,
	parseReceived,
	withDelivery,
	withoutDelivery,
	type DeliveryKeys,
	type Novelty,
	type Received,
} from './replays';

/**
 * What this process has received, by workflow and node. n8n gives each delivery its own copy of the static
 * data and writes it after the answer, so two at the same moment would not see each other in there. What
 * the static data adds is memory over restarts and between webhook processes. Between two of those, the
 * same delivery at the same moment can pass twice: hence the event id in each item, to book by.
 */
const receivedByNode = new Map<string, Received>();

/** Notes a delivery as received, unless it was before; `now` is in seconds. */
export function claimDelivery(
	context: IWebhookFunctions,
	delivery: DeliveryKeys,
	now: number,
): Novelty {
	const received = receivedSoFar(context);
	const novelty = noveltyOf(received, delivery);
	if (novelty === 'new') note(context, withDelivery(received, delivery, now));
	return novelty;
}

/** Lets the event be delivered again, under the same signature or another, after it started nothing. */
export function releaseDelivery(context: IWebhookFunctions, delivery: DeliveryKeys): void {
	note(context, withoutDelivery(receivedSoFar(context), delivery));
}

function receivedSoFar(context: IWebhookFunctions): Received {
	const stored = parseReceived(context.getWorkflowStaticData('node').received);
	return { ...stored, ...receivedByNode.get(keyOf(context)) };
}

function note(context: IWebhookFunctions, received: Received): void {
	receivedByNode.set(keyOf(context), received);
	context.getWorkflowStaticData('node').received = { ...received };
}

function keyOf(context: IWebhookFunctions): string {
	return `${context.getWorkflow().id}:${context.getNode().id}`;
}
