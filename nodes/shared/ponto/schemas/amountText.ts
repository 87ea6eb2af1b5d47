import { formatMoney, parseMoney } from '../../domain/money';
import { withoutNoise } from '../../domain/withoutNoise';

/**
 * An amount as exact decimal text, with all digits of its currency and without the noise of binary fractions. An amount
 * that does not fit its currency (or a currency that ISO 4217 does not list) is kept as it came, so that no transaction
 * is lost over it.
 *
 * @example amountText(121.5, 'EUR') // '121.50'
 * @example amountText(0.12345678, 'BTC') // '0.12345678'
 */
export function amountText(decimal: string | number, currency: string | null | undefined): string {
	try {
		const known = currency ?? '';
		return formatMoney(parseMoney(withoutNoise(decimal, known), known));
	} catch {
		return String(decimal);
	}
}
