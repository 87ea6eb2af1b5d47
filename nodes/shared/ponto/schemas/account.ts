import { z } from 'zod';
import { formatIban } from '../../domain/iban';
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
export const accountSchema = resourceSchema({
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
}).extend({
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

/**
 * How an account is called in lists and messages.
 *
 * @example 'BE68 5390 0754 7034 · Current account · EUR'
 */
export function accountLabel(account: Account): string {
	const { reference, referenceType, currency } = account.attributes;
	const shown = referenceType === 'IBAN' ? formatIban(reference) : reference;
	return [shown, accountName(account), currency].filter(Boolean).join(' · ');
}

/** ID of the bank that keeps the account, if Ponto says so. */
export function financialInstitutionIdOf({ relationships }: Account): string | undefined {
	return relationships?.financialInstitution?.data?.id;
}
