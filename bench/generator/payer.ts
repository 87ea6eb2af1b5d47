import { createIban } from '../../testData/iban';
import { createCustomer, type Customer } from './customer';
import { asBankWrites } from './payerName';
import type { Random } from '../../testData/random';

/** Share of the payments with a reference that someone else makes: a parent company, a partner, an accountant. */
export const THIRD_PARTY_SHARE = 0.08;

/** The other side of a transaction as the bank shows it. */
export interface Payer {
	readonly name: string | null;
	readonly iban: string | null;
}

/** The customer, from an account of his, known or not. */
export function customerAsPayer(customer: Customer, random: Random): Payer {
	return {
		name: asBankWrites(customer.name, customer.words, random),
		iban: random.pick(customer.accounts),
	};
}

/** The customer, from an account that the ledger knows. */
export function knownAccountAsPayer(customer: Customer, random: Random): Payer {
	return { ...customerAsPayer(customer, random), iban: random.pick(customer.knownIbans) };
}

/** The customer, from an account that the ledger does not know. */
export function unknownAccountAsPayer(customer: Customer, random: Random): Payer {
	const unknown = customer.accounts.filter((iban) => !customer.knownIbans.includes(iban));
	const iban = unknown.length > 0 ? random.pick(unknown) : createIban(customer.country, random);
	return { ...customerAsPayer(customer, random), iban };
}

/** Somebody who is no customer. */
export function strangerAsPayer(random: Random): Payer {
	return customerAsPayer(createCustomer(0, random), random);
}

/** Who pays an invoice that the text names: mostly its customer, else a stranger or another customer. */
export function payerOf(customer: Customer, anyCustomer: () => Customer, random: Random): Payer {
	if (random.chance(THIRD_PARTY_SHARE)) {
		return random.chance(0.3) ? customerAsPayer(anyCustomer(), random) : strangerAsPayer(random);
	}
	const payer = customerAsPayer(customer, random);
	return {
		name: random.chance(0.02) ? null : payer.name,
		iban: random.chance(0.02) ? null : payer.iban,
	};
}
