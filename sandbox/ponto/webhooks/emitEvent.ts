import { randomUUID } from 'node:crypto';
import { relatedResource, type Resource } from '../jsonApi';
import type { SandboxContext } from '../sandboxContext';
import { deliverEvent } from './deliverEvent';
import type { EventType } from './eventTypes';

export type { EventType } from './eventTypes';

/** What an event is about, besides the organization. */
export interface EventSubject {
	readonly accountId?: string;
	readonly synchronizationId?: string;
	readonly paymentRequestId?: string;
}

/** The event as Ponto sends it: a JSON:API resource whose relationships hold only ids. */
export function eventResource(
	{ clock, state }: SandboxContext,
	type: EventType,
	{ accountId, paymentRequestId, synchronizationId }: EventSubject,
	attributes: object,
): Resource {
	return {
		type: `pontoConnect.${type}`,
		id: randomUUID(),
		attributes: { createdAt: clock.now().toISOString().replace('Z', '000Z'), ...attributes },
		relationships: {
			organization: relatedResource('organization', state.organization.id),
			...(accountId && { account: relatedResource('account', accountId) }),
			...(synchronizationId && {
				synchronization: relatedResource('synchronization', synchronizationId),
			}),
			...(paymentRequestId && {
				paymentRequest: relatedResource('paymentRequest', paymentRequestId),
			}),
		},
	};
}

/** Remembers an event and sends it to the webhook, where one is set. */
export function emitEvent(
	sandbox: SandboxContext,
	type: EventType,
	subject: EventSubject,
	attributes: object = {},
): void {
	const event = eventResource(sandbox, type, subject, attributes);
	sandbox.state.events.push(event);
	void deliverEvent(sandbox, event);
}
