import type { Random } from '../../testData/random';

/** Share of the invoices whose amount is one of a few list prices. */
export const PRICE_POINT_SHARE = 0.35;

/** List prices with 21 % VAT, in cents. */
const PRICE_POINTS = [
	1210, 2420, 3025, 3630, 4840, 6050, 7260, 9680, 12100, 15125, 18150, 24200, 30250, 36300, 48400,
	60500, 72600, 96800, 121000, 181500, 242000,
];

const DIGITS: Readonly<Record<string, number>> = { JPY: 0, KWD: 3 };

/** A list price in minor units of the currency. */
export function pricePoint(currency: string, random: Random): number {
	const price = random.pick(PRICE_POINTS);
	return currency === 'KWD' ? price * 10 : price;
}

/** An amount as work and goods add up to: mostly a few hundred, seldom tens of thousands. */
export function oddAmount(currency: string, random: Random): number {
	const bell = (random.next() + random.next() + random.next() + random.next() - 2) * 1.7;
	const cents = Math.max(500, Math.round(38_000 * Math.exp(bell * 1.3)));
	return currency === 'KWD' ? cents * 10 + random.int(0, 9) : cents;
}

/** Minor units as decimal text: 12150 EUR is '121.50', 12150 JPY is '12150'. */
export function decimalText(minor: number, currency: string): string {
	const places = DIGITS[currency] ?? 2;
	const digits = String(Math.abs(minor)).padStart(places + 1, '0');
	const sign = minor < 0 ? '-' : '';
	if (places === 0) return `${sign}${digits}`;
	return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
