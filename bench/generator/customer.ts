import { createIban, type Country } from '../../testData/iban';
import { pricePoint } from './amount';
import { createCompany, createPerson, type PayerName } from './payerName';
import type { Random } from '../../testData/random';
import { WORDS, type Words } from './words';

/** Share of the customers of whom the ledger knows an IBAN. */
export const KNOWN_IBAN_SHARE = 0.7;

export type Language = 'nl' | 'fr';

export interface Customer {
	readonly id: string;
	readonly name: PayerName;
	readonly words: Words;
	readonly language: Language;
	readonly country: Country;
	readonly currency: string;
	/** The accounts this customer pays from. */
	readonly accounts: readonly string[];
	/** Those of them that the ledger knows: none, or the first, or all. */
	readonly knownIbans: readonly string[];
	/** The list price of a customer who buys the same thing again and again. */
	readonly usualPrice: number | undefined;
}

const AREAS = { 'BE-nl': 46, 'BE-fr': 27, 'NL-nl': 17, 'FR-fr': 10 };
const CURRENCIES = { EUR: 940, USD: 25, GBP: 18, CHF: 10, JPY: 4, KWD: 3 };

export function createCustomer(index: number, random: Random): Customer {
	const area = random.weighted(AREAS);
	const country = area.slice(0, 2) as Country;
	const words = WORDS[area];
	const name = random.chance(0.45) ? createPerson(words, random) : createCompany(words, random);
	const currency = random.weighted(CURRENCIES);
	const accounts = [createIban(country, random)];
	if (random.chance(0.15)) accounts.push(createIban(country, random));
	return {
		id: `C${String(index + 1).padStart(5, '0')}`,
		name,
		words,
		language: area.endsWith('fr') ? 'fr' : 'nl',
		country,
		currency,
		accounts,
		knownIbans: random.chance(KNOWN_IBAN_SHARE) ? accounts.slice(0, random.int(1, 2)) : [],
		usualPrice: random.chance(0.4) ? pricePoint(currency, random) : undefined,
	};
}
