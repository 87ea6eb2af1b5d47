import { z } from 'zod';
import { parseMoney, type Money } from '../../shared/domain/money';

const decimal = z.union([z.number(), z.string()]);

/**
 * One amount in one or more currencies: the API keys it by currency code and by `_` for the document's
 * own currency; a plain number counts as `_`.
 */
export const amountsSchema = z.union([
	z.record(decimal.nullable()).transform((byCurrency) => byCurrency),
	decimal.transform((value): Record<string, string | number | null> => ({ _: value })),
]);

/** An amount keyed by currency. */
export type Amounts = z.output<typeof amountsSchema>;

/**
 * The amount in one currency; `own` is the currency that `_` stands for. Undefined if the API does not
 * give it in that currency. Throws a RangeError for what is not an exact amount.
 *
 * @example amountIn({ _: 121, EUR: 121 }, 'EUR', 'EUR') // { minor: 12100n, currency: 'EUR' }
 */
export function amountIn(amounts: Amounts, currency: string, own: string): Money | undefined {
	const value = amounts[currency] ?? (currency === own ? amounts._ : undefined);
	return value === undefined || value === null ? undefined : parseMoney(value, currency);
}
