import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

const PREFIX = 'pontoConnect.';

const relationshipSchema = z
	.object({ data: z.object({ id: z.string() }).nullish() })
	.nullish()
	.transform((relationship) => relationship?.data?.id);

const eventSchema = z
	.object({
		data: z.object({
			id: z.string().min(1),
			type: z.string().startsWith(PREFIX),
			attributes: z
				.object({
					createdAt: z.string().nullish(),
					count: z.number().nullish(),
					synchronizationSubtype: z.string().nullish(),
				})
				.passthrough(),
			relationships: z
				.object({
					account: relationshipSchema,
					organization: relationshipSchema,
					paymentRequest: relationshipSchema,
					synchronization: relationshipSchema,
				})
				.default({}),
		}),
	})
	.transform(({ data: { id, type, attributes, relationships } }) => ({
		id,
		/** Without the prefix, as in the list of the node. */
		type: type.slice(PREFIX.length),
		...attributes,
		accountId: relationships.account,
		organizationId: relationships.organization,
		paymentRequestId: relationships.paymentRequest,
		synchronizationId: relationships.synchronization,
	}));

/** An event of Ponto Connect. */
export type PontoEvent = Readonly<z.output<typeof eventSchema>>;

/** Reads an event out of the body of a delivery that is believed; undefined if it is none. */
export function parseEvent(body: Buffer): PontoEvent | undefined {
	try {
		return eventSchema.safeParse(JSON.parse(body.toString('utf8'))).data;
	} catch {
		return undefined;
	}
}

/** The event in one level, as the node emits it; what does not apply to its type is null. */
export function eventItem(event: PontoEvent): IDataObject {
	return {
		id: event.id,
		type: event.type,
		createdAt: event.createdAt ?? null,
		accountId: event.accountId ?? null,
		organizationId: event.organizationId ?? null,
		synchronizationId: event.synchronizationId ?? null,
		paymentRequestId: event.paymentRequestId ?? null,
		count: event.count ?? null,
		synchronizationSubtype: event.synchronizationSubtype ?? null,
	};
}
