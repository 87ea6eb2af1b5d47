import type { Resource } from '../jsonApi';
import type { Account } from '../store/account';
import type { BankTransaction } from '../store/bankAccount';

/** Sandbox timestamps have microseconds, or no fraction at all for whole seconds. */
export function sandboxTimestamp(instant: string): string {
	const at = new Date(instant).toISOString();
	return at.endsWith('.000Z') ? at.replace('.000Z', 'Z') : at.replace('Z', '000Z');
}

/** An account at the sandbox bank. */
export function bankAccountResource({ attributes, bank }: Account): Resource {
	const changedAt = sandboxTimestamp(bank.balanceChangedAt);
	const referenceDate = `${bank.balanceChangedAt.slice(0, 10)}T00:00:00Z`;
	const { currency, description, holderName, product, reference, referenceType, subtype } =
		attributes;
	return {
		attributes: {
			availableBalance: bank.availableBalance,
			availableBalanceChangedAt: changedAt,
			availableBalanceReferenceDate: referenceDate,
			currency,
			currentBalance: bank.currentBalance,
			currentBalanceChangedAt: changedAt,
			currentBalanceReferenceDate: referenceDate,
			description,
			holderName,
			product,
			reference,
			referenceType,
			subtype,
		},
		id: bank.id,
		type: 'financialInstitutionAccount',
	};
}

/** A transaction at the sandbox bank. */
export function bankTransactionResource({ attributes, id }: BankTransaction): Resource {
	return {
		attributes: {
			...attributes,
			createdAt: sandboxTimestamp(attributes.createdAt),
			executionDate: sandboxTimestamp(attributes.executionDate),
			updatedAt: sandboxTimestamp(attributes.updatedAt),
			valueDate: sandboxTimestamp(attributes.valueDate),
		},
		id,
		type: 'financialInstitutionTransaction',
	};
}
