import type { Random } from '../../testData/random';

/**
 * Cents as decimal text.
 * @example centsText(-5) === '-0.05'
 */
export function centsText(cents: number): string {
	const digits = String(Math.abs(cents)).padStart(3, '0');
	return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const VAT = 1.21;

/** What a piece of furniture or a small job costs, VAT included, in cents. */
export function invoiceCents(random: Random): number {
	const netEuros = Math.round(85 * Math.exp(random.next() * 4.1));
	return Math.round(netEuros * 100 * VAT);
}

/** An amount in cents that is not among the taken ones, and is taken from now on. */
export function freshCents(taken: Set<number>, draw: () => number): number {
	for (;;) {
		const cents = draw();
		if (taken.has(cents)) continue;
		taken.add(cents);
		return cents;
	}
}
