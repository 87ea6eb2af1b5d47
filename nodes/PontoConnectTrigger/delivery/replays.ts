import { omit } from 'lodash';
import { z } from 'zod';

/** Ponto may send an event again, newly signed, if our answer got lost. */
const EVENTS_KEPT_FOR_SECONDS = 7 * 86_400;
const EVENTS_KEPT_AT_MOST = 1_000;

const SIGNATURE = 'signature ';
const EVENT = 'event ';

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
	if (received[SIGNATURE + signatureId] !== undefined) return 'copy';
	return received[EVENT + eventId] === undefined ? 'new' : 'again';
}

/**
 * Adds a delivery, and drops what need not be remembered any more at `now` (seconds). A signature is
 * remembered for as long as it is believed, however many there are; of the events, the newest are.
 */
export function withDelivery(
	received: Received,
	{ signatureId, signatureEnds, eventId }: DeliveryKeys,
	now: number,
): Received {
	const kept = Object.entries(received).filter(([, until]) => until > now);
	const events = kept.filter(([key]) => key.startsWith(EVENT));
	return Object.fromEntries([
		...kept.filter(([key]) => key.startsWith(SIGNATURE)),
		[SIGNATURE + signatureId, signatureEnds],
		...events.slice(1 - EVENTS_KEPT_AT_MOST),
		[EVENT + eventId, now + EVENTS_KEPT_FOR_SECONDS],
	]);
}

/** Takes a delivery back that has started nothing. */
export function withoutDelivery(
	received: Received,
	{ signatureId, eventId }: DeliveryKeys,
): Received {
	return omit(received, [SIGNATURE + signatureId, EVENT + eventId]);
}
