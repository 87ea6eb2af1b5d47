import { minorUnits, money, numberOf } from '../bankOverview/money.js';
import { escapeHtml } from '../bankOverview/text.js';

/** Sums by currency, in whole minor units so that nothing is lost in adding. Rows have `amount` and `currency`. */
export function sumsByCurrency(rows) {
	const sums = new Map();
	for (const { amount, currency } of rows) {
		const value = numberOf(amount);
		if (value === undefined) continue;
		const unit = minorUnits(currency);
		sums.set(currency, (sums.get(currency) ?? 0) + Math.round(value * unit));
	}
	return [...sums].map(([currency, minor]) => ({ currency, amount: minor / minorUnits(currency) }));
}

/** `€ 1.234,50 and US$ 10,00`, as HTML; a dash for nothing. */
export const sumsText = (rows) =>
	sumsByCurrency(rows)
		.map(({ amount, currency }) => escapeHtml(money(amount, currency)))
		.join(' and ') || '–';
