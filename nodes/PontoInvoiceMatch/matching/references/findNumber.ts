import { firstEntry, itemOf, nextEntry } from '../ledger/hashIndex';
import { hasLength } from '../ledger/lengths';
import type { Ledger } from '../ledger/ledger';
import type { Found } from '../ledger/found';
import { MAX_CANDIDATES } from '../ledger/lookUp';
import {
	addPart,
	createPartsHash,
	partsHashOf,
	partsHashWithYear,
	resetPartsHash,
	YEAR_DIGITS,
} from '../ledger/partsHash';
import { isSameRun, isYear, type NumberParts } from '../ledger/numberParts';
import { foundAlone, partsAt } from '../ledger/partsAt';
import { invoiceAt } from '../ledger/payable';
import { createSeriesMemory, slotOf } from '../ledger/seriesMemory';
import { runHash } from '../text/keywords';
import { isShortYear } from './yearAt';

/** The one invoice whose number is the given one with other digits at its end. */
export function findNumber(
	ledger: Ledger,
	parts: NumberParts,
	lastDigits: string,
): Found | undefined {
	const { memory } = ledger;
	const series = (memory.series ??= createSeriesMemory());
	const slot = slotOf(series, parts, lastDigits);
	if (slot >= 0 && series.rounds[slot] === series.round) return series.found[slot];
	const place = searchNumber(ledger, parts, lastDigits);
	const found = place === undefined ? undefined : foundAlone(ledger, place);
	if (slot >= 0) {
		series.rounds[slot] = series.round;
		series.found[slot] = found;
	}
	return found;
}

/**
 * The same with other digits in front of its year, where it ends with one, which a payment of `bookedYear` may speak of if
 * it has two digits: 43/2025 for 42/2025, 43-25 for 42-25.
 */
export function findBeforeYear(
	ledger: Ledger,
	parts: NumberParts,
	digits: string,
	bookedYear: number,
): Found | undefined {
	const [, year = ''] = parts.digits;
	if (!endsWithYear(parts, bookedYear)) return undefined;
	return findNumber(ledger, { ...parts, digits: [digits, year] }, year);
}

const SHORT_YEAR_DIGITS = 2;

function endsWithYear({ digits }: NumberParts, bookedYear: number): boolean {
	const [, last = ''] = digits;
	if (digits.length !== 2) return false;
	if (last.length === SHORT_YEAR_DIGITS) return isShortYear(Number(last), bookedYear);
	return last.length === YEAR_DIGITS && isYear(Number(last));
}

function searchNumber(ledger: Ledger, parts: NumberParts, lastDigits: string): number | undefined {
	if (!hasLength(ledger.form.runs, parts.digits.length)) return undefined;
	const hash = hashWithLast(parts.digits, lastDigits);
	if (firstEntry(ledger.index, hash) < 0) return undefined;
	return onlyPlace(ledger, hash, parts, lastDigits);
}

/** The one invoice among those with this hash that has the number: none where several have it, or too many the hash. */
function onlyPlace(
	ledger: Ledger,
	hash: number,
	parts: NumberParts,
	lastDigits: string,
): number | undefined {
	const { index } = ledger;
	let only: number | undefined;
	let seen = 0;
	for (let entry = firstEntry(index, hash); entry >= 0; entry = nextEntry(index, entry)) {
		seen += 1;
		if (seen > MAX_CANDIDATES) return undefined;
		const place = itemOf(index, entry);
		if (place === only || invoiceAt(ledger, place) === undefined) continue;
		if (!isSameNumber(partsAt(ledger, place), parts, lastDigits)) continue;
		if (only !== undefined) return undefined;
		only = place;
	}
	return only;
}

/** Whether a number is another one with these digits at its end, leading zeros aside. */
export function isSameNumber(
	number: NumberParts,
	{ digits, letters }: NumberParts,
	lastDigits: string,
): boolean {
	if (digits.length === 0 || number.digits.length !== digits.length) return false;
	const last = digits.length - 1;
	for (let at = 0; at <= last; at += 1) {
		const own = at < last ? digits[at] : lastDigits;
		if (!isSameRun(number.digits[at] ?? '', own ?? '')) return false;
	}
	for (let at = 0; at < number.letters.length; at += 1) {
		if (number.letters[at] !== letters[at]) return false;
	}
	return true;
}

const hashed = createPartsHash();

/** The hash of runs of digits with another one in place of the last. */
function hashWithLast(digits: readonly string[], lastDigits: string): number {
	resetPartsHash(hashed);
	for (let at = 0; at < digits.length - 1; at += 1) addRun(digits[at] ?? '');
	addRun(lastDigits);
	return partsHashWithYear(hashed) ?? partsHashOf(hashed) ?? 0;
}

function addRun(digits: string): void {
	addPart(hashed, runHash(digits), Number(digits), digits.length);
}
