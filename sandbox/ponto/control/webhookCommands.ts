import { z } from 'zod';
import { deliverEvent } from '../webhooks/deliverEvent';
import { eventResource } from '../webhooks/emitEvent';
import { EVENT_TYPES } from '../webhooks/eventTypes';
import { SIGNATURE_FAULTS } from '../webhooks/signBody';
import { activeSigningKey, createSigningKey } from '../webhooks/signingKeys';
import { resourceNotFound } from '../apiFailure';
import { defineCommand } from './command';

/** Commands on webhooks. */
export const webhookCommands = {
	setWebhook: defineCommand({
		description: 'Sets the address that events are sent to; null stops sending',
		input: z.object({ url: z.string().url().nullable() }),
		run({ state }, { url }) {
			state.webhookUrl = url ?? undefined;
		},
	}),
	sendEvent: defineCommand({
		description: 'Sends an event of any type now, properly signed or with a fault',
		input: z.object({
			type: z.enum(EVENT_TYPES),
			accountId: z.string().optional(),
			synchronizationId: z.string().optional(),
			paymentRequestId: z.string().optional(),
			attributes: z.record(z.unknown()).default({}),
			fault: z.enum(SIGNATURE_FAULTS).default('none'),
		}),
		async run(sandbox, { type, attributes, fault, ...subject }) {
			const event = eventResource(sandbox, type, subject, attributes);
			sandbox.state.events.push(event);
			return await deliverEvent(sandbox, event, fault);
		},
	}),
	resendEvent: defineCommand({
		description: 'Sends an event once more under the same id, newly signed',
		input: z.object({ eventId: z.string() }),
		async run(sandbox, { eventId }) {
			const event = sandbox.state.events.find(({ id }) => id === eventId);
			if (event === undefined) throw resourceNotFound('event');
			return await deliverEvent(sandbox, event);
		},
	}),
	rotateSigningKey: defineCommand({
		description: 'Signs further events with a new key; the old one becomes inactive',
		input: z.object({}),
		run({ state }) {
			activeSigningKey(state.signingKeys);
			for (const key of state.signingKeys) key.status = 'INACTIVE';
			const kid = `sandbox_events_signature_${state.signingKeys.length + 1}`;
			state.signingKeys.push(createSigningKey(kid));
			return kid;
		},
	}),
	events: defineCommand({
		description: 'Lists the events so far, oldest first, sent or not',
		input: z.object({}),
		run: ({ state }) => state.events,
	}),
	deliveries: defineCommand({
		description: 'Lists the deliveries so far with the status that the receiver answered',
		input: z.object({}),
		run: ({ state }) => state.deliveries,
	}),
};
