import { z } from 'zod';
import { dateField, textField } from './fields';
import { resourceSchema } from './jsonApi';

const text = textField.nullish().catch(null);

const synchronizationErrorSchema = z
	.object({
		code: text,
		detail: text,
		meta: z
			.object({
				financialInstitutionResponse: z.object({}).passthrough().nullish().catch(null),
			})
			.passthrough()
			.nullish()
			.catch(null),
	})
	.passthrough()
	.catch({});

/** A refresh of one account from its bank. */
export const synchronizationSchema = resourceSchema({
	status: textField,
	subtype: textField,
	resourceId: textField,
	createdAt: dateField,
	updatedAt: dateField,
	errors: z.array(synchronizationErrorSchema),
});

export type Synchronization = z.output<typeof synchronizationSchema>;
export type SynchronizationError = z.output<typeof synchronizationErrorSchema>;
