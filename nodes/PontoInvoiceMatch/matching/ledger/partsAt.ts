import type { Ledger } from './ledger';
import { numberParts, type NumberParts } from './numberParts';
import { invoiceAt, knownReferenceAt } from './payable';

/** The number of a place in its parts. */
export interface PartsOfPlace {
	readonly place: number;
	readonly parts: NumberParts;
}

/** So many numbers are remembered: a text full of numbers asks for the same ones again and again. */
const MOST_REMEMBERED = 1 << 14;

/** Room to remember numbers of a ledger in. */
export const createPartsOfPlaces = (places: number): Array<PartsOfPlace | undefined> =>
	new Array<PartsOfPlace | undefined>(Math.min(places, MOST_REMEMBERED));

/** The number of an invoice, or a known reference, in its parts; it is taken apart once in a while, not each time. */
export function partsAt(ledger: Ledger, place: number): NumberParts {
	const slot = place % MOST_REMEMBERED;
	const known = ledger.parts[slot];
	if (known?.place === place) return known.parts;
	const parts = numberParts(numberAt(ledger, place));
	ledger.parts[slot] = { place, parts };
	return parts;
}

/** The number of an invoice, or a known reference, as it was given; empty where there is none. */
export function numberAt(ledger: Ledger, place: number): string {
	return invoiceAt(ledger, place)?.number ?? knownReferenceAt(ledger, place)?.reference ?? '';
}
