import { z } from 'zod';
import { parseMoney, type Money } from '../../../shared/domain/money';

/** An amount keyed by upper-case currency code, and by `_` for the document's own currency. */
export type Amounts = Readonly<Record<string, string | number>>;

/**
 * One amount in one or more currencies. A plain number counts as `_`; what is no amount (null, the empty
 * list that PHP writes for an empty object) counts as none.
 */
export const amountsSchema = z.unknown().transform((sent): Amounts => {
	if (isDecimal(sent)) return { _: sent };
	if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return {};
	return Object.fromEntries(
		Object.entries(sent).flatMap(([currency, value]) =>
			isDecimal(value) ? [[currency.toUpperCase(), value]] : [],
		),
	);
});

const isDecimal = (value: unknown): value is string | number =>
	typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');

/**
 * The amount in one currency; `own` is the currency that `_` stands for. Undefined if the API does not
 * give it in that currency. Throws a RangeError for what is not an exact amount.
 *
 * @example amountIn({ _: 121, EUR: 121 }, 'EUR', 'EUR') // { minor: 12100n, currency: 'EUR' }
 */
export function amountIn(amounts: Amounts, currency: string, own: string): Money | undefined {
	const value = amounts[currency] ?? (currency === own ? amounts._ : undefined);
	return value === undefined ? undefined : parseMoney(value, currency);
}
