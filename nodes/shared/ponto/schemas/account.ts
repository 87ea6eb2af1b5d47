import { z } from 'zod';
import { formatIban } from '../../domain/iban';
import { currencyField, dateField, decimalField, flagField, textField } from './fields';
import { resourceSchema } from './jsonApi';

const text = textField.nullish().catch(null);
const date = dateField.nullish().catch(null);

/** Outcome of the last synchronization that came to an end, embedded in the account. */
const latestSynchronizationSchema = z
	.object({
		id: text,
		attributes: z
			.object({
				status: text,
				subtype: text,
				createdAt: date,
				updatedAt: date,
				errors: z
					.array(z.object({ code: text, detail: text }).passthrough().catch({}))
					.nullish()
					.catch(null),
			})
			.passthrough()
			.catch({}),
	})
	.passthrough();

/** A bank account; Ponto may leave out or null any attribute. */
export const accountSchema = resourceSchema(
	{
		reference: textField,
		referenceType: textField,
		currency: currencyField,
		subtype: textField,
		description: textField,
		product: textField,
		holderName: textField,
		currentBalance: decimalField,
		currentBalanceReferenceDate: dateField,
		availableBalance: decimalField,
		availableBalanceReferenceDate: dateField,
		authorizedAt: dateField,
		authorizationExpirationExpectedAt: dateField,
		deprecated: flagField,
	},
	{
		vital: ['reference', 'currency'],
		meta: z
			.object({
				synchronizedAt: date,
				availability: text,
				latestSynchronization: latestSynchronizationSchema.nullish().catch(null),
			})
			.passthrough()
			.nullish()
			.catch(null),
	},
);

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
	const shown = referenceType === 'IBAN' ? formatIban(reference ?? '') : reference;
	const known = [shown, accountName(account), currency].filter(Boolean);
	return known.join(' · ') || `Account ${account.id}`;
}

/** ID of the bank that keeps the account, if Ponto says so. */
export function financialInstitutionIdOf({ relationships }: Account): string | undefined {
	return relationships?.financialInstitution?.data?.id;
}
