import { minorOf, moneyText } from '../desk/money.js';

/** An amount as the tables keep it, in the reader's writing; what is none stays as it is written. */
export function amountText({ amount, currency }, words) {
	const minor = minorOf(amount, currency);
	if (minor !== undefined) return moneyText(minor, currency ?? '', words);
	return [amount, currency].filter(Boolean).join(' ') || '–';
}

/** Sums by currency, exactly; a dash for nothing. Rows have `amount` and `currency`; what is no amount is left out. */
export function sumsText(rows, words) {
	const sums = new Map();
	for (const { amount, currency } of rows) {
		const minor = minorOf(amount, currency);
		if (minor !== undefined) sums.set(currency, (sums.get(currency) ?? 0n) + minor);
	}
	const texts = [...sums].map(([currency, minor]) => moneyText(minor, currency ?? '', words));
	return texts.join(' + ') || '–';
}
