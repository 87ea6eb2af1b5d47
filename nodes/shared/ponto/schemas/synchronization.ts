import { z } from 'zod';
import { resourceSchema } from './jsonApi';

const text = z.string().nullish();

const synchronizationErrorSchema = z
	.object({
		code: text,
		detail: text,
		meta: z
			.object({ financialInstitutionResponse: z.object({}).passthrough().nullish() })
			.passthrough()
			.nullish(),
	})
	.passthrough();

/** A refresh of one account from its bank. */
export const synchronizationSchema = resourceSchema({
	status: text,
	subtype: text,
	resourceId: text,
	createdAt: text,
	updatedAt: text,
	errors: z.array(synchronizationErrorSchema).nullish(),
});

export type Synchronization = z.output<typeof synchronizationSchema>;
export type SynchronizationError = z.output<typeof synchronizationErrorSchema>;
