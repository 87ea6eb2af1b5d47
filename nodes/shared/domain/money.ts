import { currencyDigits } from './currency';

export { currencyDigits } from './currency';

/** An exact amount: a whole number of the currency's minor units (cents for EUR). */
export interface Money {
	readonly minor: bigint;
	readonly currency: string;
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;
// A double tells all decimal amounts of up to 15 digits apart, and no more.
const EXACT_NUMBERS_BELOW = 10n ** 15n;

/**
 * Reads an amount written with a decimal point. Zeros beyond the currency's digits are accepted
 * (databases write `121.0000`), but not exactly three: `1.000` means a thousand to half of Europe.
 * Throws a RangeError with the value for anything that is not an exact amount of that currency;
 * a number has at most 15 digits, those after the decimal point included. Longer amounts come as text.
 *
 * @example parseMoney('1234.5', 'EUR') // { minor: 123450n, currency: 'EUR' }
 * @example parseMoney('1000', 'JPY') // { minor: 1000n, currency: 'JPY' }
 */
export function parseMoney(decimal: string | number, currency: string): Money {
	const digits = currencyDigits(currency);
	const [, sign, whole, fraction = ''] = DECIMAL.exec(String(decimal).trim()) ?? [];
	const minor =
		whole === undefined || !fitsDigits(fraction, digits)
			? undefined
			: BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
	if (minor === undefined || (typeof decimal === 'number' && minor >= EXACT_NUMBERS_BELOW)) {
		throw new RangeError(`"${decimal}" is not an exact amount in ${currency}`);
	}
	return { minor: sign === '-' ? -minor : minor, currency };
}

/**
 * Writes an amount with all digits of its currency and a decimal point.
 *
 * @example formatMoney({ minor: -5n, currency: 'EUR' }) // '-0.05'
 * @example formatMoney({ minor: 1250n, currency: 'KWD' }) // '1.250'
 */
export function formatMoney({ minor, currency }: Money): string {
	return formatMinorUnits(minor, currency);
}

/**
 * Writes minor units (a safe integer or a bigint) with all digits of their currency.
 *
 * @example formatMinorUnits(12150, 'EUR') // '121.50'
 */
export function formatMinorUnits(minor: bigint | number, currency: string): string {
	const digits = currencyDigits(currency);
	const negative = minor < 0;
	const units = String(negative ? -minor : minor).padStart(digits + 1, '0');
	const point = units.length - digits;
	const written = digits === 0 ? units : `${units.slice(0, point)}.${units.slice(point)}`;
	return negative ? `-${written}` : written;
}

/**
 * Reads an amount as a plain number of minor units, as the matching works with.
 * Throws a RangeError as {@link parseMoney} does, and for an amount beyond 2^53 - 1 minor units.
 *
 * @example parseMinorUnits('90071992547409.91', 'EUR') // 9007199254740991
 */
export function parseMinorUnits(decimal: string | number, currency: string): number {
	const { minor } = parseMoney(decimal, currency);
	const units = Number(minor);
	if (!Number.isSafeInteger(units)) {
		throw new RangeError(`"${decimal}" ${currency} is larger than this package can add up exactly`);
	}
	return units;
}

function fitsDigits(fraction: string, digits: number): boolean {
	if (fraction.length <= digits) return true;
	return fraction.length !== 3 && /^0+$/.test(fraction.slice(digits));
}
