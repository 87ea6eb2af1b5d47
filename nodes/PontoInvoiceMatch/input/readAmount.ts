import { currencyDigits } from '../../shared/domain/currency';
import { parseMinorUnits, parseMoney } from '../../shared/domain/money';
import { withoutNoise } from '../../shared/domain/withoutNoise';
import { readText } from './readValues';
import {
	currencyWrittenWith,
	foreignSignIn,
	plainDecimal,
	type DecimalMark,
} from './writtenAmount';
import { UnreadableValue } from './unreadable';

/**
 * Reads an amount in minor units, from a number or a text, exactly; 0 when the currency is unknown (empty), which is
 * reported by itself. Throws a RangeError with the value for anything that is no exact amount of the currency.
 */
export type ReadAmount = (value: unknown, currency: string) => number;

const PLAIN = /^[+-]?\d+(?:\.(\d+))?$/;

/** Builds a reader of amounts; `markOf` tells how the amounts beside one are written, where that one leaves it open. */
export const amountReader =
	(markOf: () => DecimalMark | undefined): ReadAmount =>
	(value, currency) => {
		if (currency === '') return 0;
		if (typeof value === 'number') return exactMinor(withoutNoise(value, currency), currency);
		const text = readText(value);
		if (isPlain(text, currency)) return exactMinor(withoutNoise(text, currency), currency);
		refuseOtherCurrency(text, currency);
		const decimal = exactly(
			text,
			currencyDigits(currency) === 0 ? () => groupingMark(text) : markOf,
		);
		return exactMinor(withoutNoise(decimal, currency), currency);
	};

function exactMinor(decimal: string | number, currency: string): number {
	try {
		return parseMinorUnits(decimal, currency);
	} catch {
		// Its own words are English.
	}
	const code = isMoney(decimal, currency) ? 'amount-too-large' : 'not-exact';
	throw new UnreadableValue({ code, text: String(decimal), currency });
}

function isMoney(decimal: string | number, currency: string): boolean {
	try {
		return parseMoney(decimal, currency).currency === currency;
	} catch {
		return false;
	}
}

/** As programs write it. Three digits after a point may as well be thousands, but where the currency has three. */
function isPlain(text: string, currency: string): boolean {
	const [whole, fraction = ''] = PLAIN.exec(text) ?? [];
	return whole !== undefined && (fraction.length !== 3 || currencyDigits(currency) === 3);
}

/** In a currency without cents, such as JPY, the sign in `12,345` groups thousands: the decimal mark is the other. */
const groupingMark = (text: string): DecimalMark => (text.includes(',') ? 'point' : 'comma');

function exactly(text: string, markOf: () => DecimalMark | undefined): string {
	try {
		return plainDecimal(text);
	} catch {
		return plainDecimal(text, markOf());
	}
}

function refuseOtherCurrency(text: string, currency: string): void {
	const sign = foreignSignIn(text, currency);
	if (sign !== undefined) {
		throw new UnreadableValue({ code: 'other-sign', text, sign, currency });
	}
	const written = currencyWrittenWith(text);
	if (written === undefined || written === currency) return;
	throw new UnreadableValue({ code: 'other-currency', text, written, currency });
}
