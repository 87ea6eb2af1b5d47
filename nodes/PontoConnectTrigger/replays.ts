import { z } from 'zod';

/** Ponto may send an event again, newly signed, if our answer got lost. */
const EVENTS_KEPT_FOR_SECONDS = 7 * 86_400;
const KEPT_AT_MOST = 1_000;

const receivedSchema = z.record(z.number());

/** Until when (seconds) what was received is remembered, by signature and by event. */
export type Received = Readonly<z.output<typeof receivedSchema>>;

/** What a delivery is known by. */
export interface DeliveryKeys {
	/** `jti` of the signature: one for each delivery. */
	readonly signatureId: string;
	/** When the signature stops being believed, in seconds. */
	readonly signatureEnds: number;
	readonly eventId: string;
}

/** `copy`: this very delivery was here before. `again`: its event was, under another signature. */
export type Novelty = 'new' | 'copy' | 'again';

/** Reads what n8n has stored; nothing if it cannot be read. */
export function parseReceived(stored: unknown): Received {
	return receivedSchema.safeParse(stored).data ?? {};
}

/** Whether a delivery was received before. */
export function noveltyOf(received: Received, { signatureId, eventId }: DeliveryKeys): Novelty {
	if (received[`signature ${signatureId}`] !== undefined) return 'copy';
	return received[`event ${eventId}`] === undefined ? 'new' : 'again';
}

/** Adds a delivery, and drops what need not be remembered any more at `now` (seconds). */
export function withDelivery(
	received: Received,
	{ signatureId, signatureEnds, eventId }: DeliveryKeys,
	now: number,
): Received {
	const kept = Object.entries(received).filter(([, until]) => until > now);
	return Object.fromEntries(
		[
			...kept,
			[`signature ${signatureId}`, signatureEnds],
			[`event ${eventId}`, now + EVENTS_KEPT_FOR_SECONDS],
		].slice(-KEPT_AT_MOST),
	);
}
