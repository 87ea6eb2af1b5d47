import { z } from 'zod';
import { decimalSchema } from './decimal';
import { resourceSchema } from './jsonApi';

const text = z.string().nullish();

/** Outcome of the last synchronization that came to an end, embedded in the account. */
const latestSynchronizationSchema = z
	.object({
		id: z.string(),
		attributes: z
			.object({
				status: text,
				subtype: text,
				createdAt: text,
				updatedAt: text,
				errors: z.array(z.object({ code: text, detail: text }).passthrough()).nullish(),
			})
			.passthrough(),
	})
	.passthrough();

/** A bank account; Ponto may leave out or null any attribute but reference and currency. */
export const accountSchema = resourceSchema(
	z.object({
		reference: z.string(),
		referenceType: text,
		currency: z.string(),
		subtype: text,
		description: text,
		product: text,
		holderName: text,
		currentBalance: decimalSchema.nullish(),
		currentBalanceReferenceDate: text,
		availableBalance: decimalSchema.nullish(),
		availableBalanceReferenceDate: text,
		authorizedAt: text,
		authorizationExpirationExpectedAt: text,
		deprecated: z.boolean().nullish(),
	}),
).extend({
	meta: z
		.object({
			synchronizedAt: text,
			availability: text,
			latestSynchronization: latestSynchronizationSchema.nullish(),
		})
		.passthrough()
		.nullish(),
});

export type Account = z.output<typeof accountSchema>;

/** What people call the account: its description at the bank, or else who holds it. */
export function accountName({ attributes }: Account): string | null {
	return attributes.description || attributes.holderName || null;
}

/** ID of the bank that keeps the account, if Ponto says so. */
export function financialInstitutionIdOf({ relationships }: Account): string | undefined {
	return relationships?.financialInstitution?.data?.id;
}
