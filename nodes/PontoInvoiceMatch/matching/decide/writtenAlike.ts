import { isSameRun, numberParts } from '../ledger/numberParts';
import type { OpenInvoice } from '../model/openInvoice';
import type { Reason } from '../model/reason';
import { serialIn } from './bySerial';
import type { Work } from './work';

const CENTURY = 100;
const YEAR_DIGITS = 4;
const SEPARATORS = /\D+/;

/**
 * Digits in the texts that are written like an invoice's number and are another one, not far from it: `1141` beside F1142,
 * `141 2025` beside 142/2025. Who pays another invoice must not pay this one because the amount agrees.
 */
export function writtenAlike({ reading }: Work, { number }: OpenInvoice): Reason | undefined {
	const written = reading.bare.find((digits) => isAlike(number, digits));
	return written === undefined ? undefined : { code: 'another-number-alike', written, number };
}

/** Whether one run of its digits is another one in what is written, and all others are the same. */
function isAlike(number: string, written: string): boolean {
	const parts = numberParts(number);
	const own = parts.digits;
	const runs = written.split(SEPARATORS);
	const year = own.length === 1 ? (own[0] ?? '').slice(0, -serialIn(parts).length) : '';
	if (runs.length === 1) {
		return own.some((run, at) => {
			const before = year + own.slice(0, at).join('');
			const behind = own.slice(at + 1).join('');
			const isAround = written.startsWith(before) && written.endsWith(behind);
			const other = written.slice(before.length, written.length - behind.length);
			return isAround && isNear(run.slice(year.length), other);
		});
	}
	const different = own.flatMap((run, at) => (isSameOrYear(run, runs[at] ?? '') ? [] : [at]));
	const [at = 0, ...more] = different;
	if (runs.length !== own.length || different.length === 0 || more.length > 0) return false;
	return isNear(own[at] ?? '', runs[at] ?? '');
}

const isSameOrYear = (own: string, other: string): boolean =>
	isSameRun(own, other) ||
	(own.length + other.length === YEAR_DIGITS + 2 &&
		Number(own) % CENTURY === Number(other) % CENTURY);

/** As many digits, and no more than half or twice as much: numbers that are open at one time are near to each other. */
function isNear(serial: string, other: string): boolean {
	const [own, value] = [Number(serial), Number(other)];
	return other.length === serial.length && own !== value && value * 2 >= own && value <= own * 2;
}
