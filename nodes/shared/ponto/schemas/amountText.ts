import { formatMoney, parseMoney } from '../../domain/money';

/**
 * An amount as exact decimal text, with all digits of its currency. An amount that does not fit its currency
 * (or a currency that ISO 4217 does not list) is kept as it came, so that no transaction is lost over it.
 *
 * @example amountText(121.5, 'EUR') // '121.50'
 * @example amountText(0.12345678, 'BTC') // '0.12345678'
 */
export function amountText(decimal: string | number, currency: string): string {
	try {
		return formatMoney(parseMoney(decimal, currency));
	} catch {
		return String(decimal);
	}
}
