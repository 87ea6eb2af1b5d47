import type { Resource } from '../jsonApi';
import type { SandboxContext } from '../sandboxContext';
import { signBody, type SignatureFault } from './signBody';

/** How a delivery went. */
export interface Delivery {
	readonly eventId: string;
	readonly type: string;
	/** Status of the receiver's answer; 0 where there was none. */
	status: number;
}

/** Posts one event, signed, to the configured webhook; nothing happens where none is set. */
export async function deliverEvent(
	sandbox: SandboxContext,
	event: Resource,
	fault?: SignatureFault,
): Promise<Delivery | undefined> {
	const { webhookUrl } = sandbox.state;
	if (webhookUrl === undefined) return undefined;
	const delivery: Delivery = { eventId: event.id, type: event.type, status: 0 };
	sandbox.state.deliveries.push(delivery);
	const body = JSON.stringify({ data: event });
	const signed = await signBody(sandbox, body, fault);
	const response = await fetch(webhookUrl, {
		method: 'POST',
		headers: {
			'content-type': 'application/vnd.api+json',
			...(signed.signature === undefined ? {} : { signature: signed.signature }),
		},
		body: signed.body,
	}).catch(() => undefined);
	delivery.status = response?.status ?? 0;
	return delivery;
}
