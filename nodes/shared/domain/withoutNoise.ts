import { currencyDigits } from './currency';

const DECIMAL = /^([+-]?)(\d+)\.(\d+)$/;
const NOISE_DIGITS = 6;

/**
 * A decimal whose digits beyond its currency's are only what binary fractions leave behind (up to a millionth of a
 * minor unit), rounded to the minor unit; any other value as it came. Throws a RangeError for an unknown currency.
 *
 * @example withoutNoise(108.03999999999999, 'EUR') // '108.04'
 * @example withoutNoise('1.005', 'EUR') // '1.005'
 */
export function withoutNoise(decimal: string | number, currency: string): string | number {
	const digits = currencyDigits(currency);
	const [, sign = '', whole = '', fraction = ''] = DECIMAL.exec(String(decimal)) ?? [];
	const noise = fraction.slice(digits, digits + NOISE_DIGITS);
	const isNoise = noise.length === NOISE_DIGITS && /^(0+|9+)$/.test(noise);
	if (!isNoise) return decimal;
	const minor = BigInt(whole + fraction.slice(0, digits)) + (noise.startsWith('9') ? 1n : 0n);
	const units = String(minor).padStart(digits + 1, '0');
	const point = units.length - digits;
	return `${sign}${units.slice(0, point)}${digits === 0 ? '' : `.${units.slice(point)}`}`;
}
