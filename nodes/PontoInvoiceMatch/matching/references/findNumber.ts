import { firstEntry } from '../ledger/hashIndex';
import { hasLength } from '../ledger/lengths';
import type { Ledger } from '../ledger/ledger';
import { lookUp } from '../ledger/lookUp';
import {
	addPart,
	createPartsHash,
	partsHashOf,
	partsHashWithYear,
	resetPartsHash,
} from '../ledger/numberKeys';
import { isSameRun, type NumberParts } from '../ledger/numberParts';
import { partsAt } from '../ledger/partsAt';
import { runHash } from '../text/keywords';

/** The one invoice whose number is the given one with other digits at its end. */
export function findNumber(
	ledger: Ledger,
	amountMinor: number,
	parts: NumberParts,
	lastDigits: string,
): number | undefined {
	if (!hasLength(ledger.form.runs, parts.digits.length)) return undefined;
	const hash = hashWithLast(parts.digits, lastDigits);
	if (firstEntry(ledger.index, hash) < 0) return undefined;
	const digits = [...parts.digits.slice(0, -1), lastDigits];
	const found = lookUp(
		ledger,
		ledger.index,
		hash,
		amountMinor,
		(place) =>
			ledger.invoices[place] !== undefined &&
			isSameNumber(partsAt(ledger, place), digits, parts.letters),
	);
	return found.size === 1 ? found.places[0] : undefined;
}

/** Whether a number has these digits, leading zeros aside, between these letters. */
export function isSameNumber(
	other: NumberParts,
	digits: readonly string[],
	letters: readonly string[],
): boolean {
	return (
		other.digits.length === digits.length &&
		other.letters.every((part, at) => part === letters[at]) &&
		other.digits.every((part, at) => isSameRun(part, digits[at] ?? ''))
	);
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
