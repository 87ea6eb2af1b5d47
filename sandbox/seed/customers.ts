import { createIban } from '../../testData/iban';
import type { Random } from '../../testData/random';
import { CUSTOMER_NAMES, type CustomerCountry, type Language } from './customerNames';

/** Someone who owes the firm money. */
export interface Customer {
	readonly id: string;
	readonly name: string;
	readonly country: CustomerCountry;
	readonly language: Language;
	readonly currency: 'EUR' | 'USD';
	/** The account that this customer pays from, an IBAN or what the bank shows in its place. */
	readonly account: string;
	/** Whether the ledger knows that account. */
	readonly accountKnown: boolean;
}

const UNKNOWN_EVERY = 5;

function accountNumber(country: CustomerCountry, random: Random): string {
	if (country === 'US') return random.digits(10);
	if (country === 'GB') return `${random.digits(6)}${random.digits(8)}`;
	return createIban(country, random);
}

/** The firm's customers; the accounts of about a fifth are not known to the ledger. */
export function seedCustomers(random: Random): Customer[] {
	return CUSTOMER_NAMES.map(([name, country, language], index) => {
		const inDollars = country === 'US' || country === 'GB';
		return {
			id: `C${String(index + 101)}`,
			name,
			country,
			language,
			currency: inDollars ? 'USD' : 'EUR',
			account: accountNumber(country, random),
			accountKnown: !inDollars && index % UNKNOWN_EVERY !== UNKNOWN_EVERY - 1,
		};
	});
}
