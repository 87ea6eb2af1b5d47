import { lookUp } from '../ledger/lookUp';
import type { Ledger } from '../ledger/ledger';
import {
	addPart,
	createPartsHash,
	partsHashOf,
	partsHashWithYear,
	resetPartsHash,
} from '../ledger/numberKeys';
import { numberParts, type NumberParts } from '../ledger/numberParts';
import { wordHash } from '../text/keywords';

/** The one invoice whose number is the given one with other digits at its end. */
export function findNumber(
	ledger: Ledger,
	amountMinor: number,
	parts: NumberParts,
	lastDigits: string,
): number | undefined {
	const digits = [...parts.digits.slice(0, -1), lastDigits];
	const found = lookUp(ledger, ledger.index, hashOfDigits(digits), amountMinor, (place) => {
		const invoice = ledger.invoices[place];
		return (
			invoice !== undefined && isSameNumber(numberParts(invoice.number), digits, parts.letters)
		);
	});
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
		other.digits.every((part, at) => part.replace(/^0+/, '') === digits[at]?.replace(/^0+/, ''))
	);
}

const parts = createPartsHash();

function hashOfDigits(digits: readonly string[]): number {
	resetPartsHash(parts);
	for (const part of digits) {
		addPart(parts, wordHash(part.replace(/^0+/, '')), Number(part), part.length);
	}
	return partsHashWithYear(parts) ?? partsHashOf(parts) ?? 0;
}
