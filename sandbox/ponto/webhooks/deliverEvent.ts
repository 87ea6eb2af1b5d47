import type { Resource } from '../jsonApi';
import type { SandboxContext } from '../sandboxContext';
import type { Delivery } from '../store/delivery';
import { signBody, type SignatureFault } from './signBody';

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
