import { oddAmount, pricePoint, PRICE_POINT_SHARE } from './amount';
import type { Customer } from './customer';
import type { Random } from '../../testData/random';

/** What the company of a ledger sells, and so which amounts its invoices share. */
export interface Business {
	/** Open invoices for each customer, on average; a few customers have many more. */
	readonly invoicesPerCustomer: number;
	amountDue(customer: Customer, random: Random): number;
	/** What a customer writes who names no invoice, where the trade has words of its own. */
	readonly words?: 'membership' | 'rent';
}

/** Work and goods, some of them at list prices. */
export const TRADE: Business = {
	invoicesPerCustomer: 3.5,
	amountDue(customer, random) {
		if (!random.chance(PRICE_POINT_SHARE)) return oddAmount(customer.currency, random);
		return customer.usualPrice ?? pricePoint(customer.currency, random);
	},
};

const MEMBERSHIP_FEES = [7500, 7500, 7500, 12_000];
const RENTS = [45_000, 52_500, 60_000, 65_000, 72_500, 80_000, 95_000, 110_000];

/** Members who all owe one of two fees, seldom anything else. */
const CLUB: Business = {
	invoicesPerCustomer: 1.2,
	amountDue: ({ currency }, random) =>
		random.chance(0.06) ? oddAmount(currency, random) : random.pick(MEMBERSHIP_FEES),
	words: 'membership',
};

/** Tenants who owe the same rent each month, and many the same as their neighbours. */
const LANDLORD: Business = {
	invoicesPerCustomer: 2.5,
	amountDue: ({ id, currency }, random) =>
		random.chance(0.05) ? oddAmount(currency, random) : RENTS[Number(id.slice(1)) % RENTS.length],
	words: 'rent',
};

/** Every second ledger of a small company is one of few prices. */
export function businessOf(small: boolean, seed: number): Business {
	if (!small) return TRADE;
	return [TRADE, TRADE, CLUB, LANDLORD][seed % 4];
}
