import type { Ledger } from './ledger';
import { numberParts, type NumberParts } from './numberParts';
import { invoiceAt, knownReferenceAt } from './payable';
import type { Remembered } from './memory';

/** The number of an invoice, or a known reference, in its parts; it is taken apart once in a while, not each time. */
export function partsAt(ledger: Ledger, place: number): NumberParts {
	return remembered(ledger, place).parts;
}

/** One place as what a look-up finds; where it is found again and again, it is the same. */
export function foundAlone(ledger: Ledger, place: number): Remembered['alone'] {
	return remembered(ledger, place).alone;
}

function remembered(ledger: Ledger, place: number): Remembered {
	const { places } = ledger.memory;
	const slot = place % places.length;
	const known = places[slot];
	if (known?.place === place) return known;
	const parts = numberParts(numberAt(ledger, place));
	return (places[slot] = { place, parts, alone: { places: [place], size: 1 } });
}

/** The number of an invoice, or a known reference, as it was given; empty where there is none. */
export function numberAt(ledger: Ledger, place: number): string {
	return invoiceAt(ledger, place)?.number ?? knownReferenceAt(ledger, place)?.reference ?? '';
}
