import { firstEntry, itemOf, nextEntry, type Crowd, type HashIndex } from './hashIndex';
import type { Found } from './found';
import { insertInOrder } from './insertInOrder';
import type { Ledger } from './ledger';

/** So many invoices are looked at for one key of one transaction, and no more. */
export const MAX_CANDIDATES = 12;

/** Whether there are more invoices than a payment can be held against. */
export function isCrowded(found: Found): boolean {
	return found.size > MAX_CANDIDATES;
}

/** No invoice. */
export const NOT_FOUND: Found = { places: [], size: 0 };

/**
 * Finds the invoices with a key, of those that `accepts` confirms. With more than a dozen of them the answer is drawn
 * from a summary that is made once for each key: all of the wanted amount (a dozen at most) and the first in order.
 */
export function lookUp(
	ledger: Ledger,
	index: HashIndex,
	hash: number,
	amountMinor: number,
	accepts: (place: number) => boolean,
): Found {
	const first = firstEntry(index, hash);
	if (first < 0) return NOT_FOUND;
	if (nextEntry(index, first) < 0) {
		const only = itemOf(index, first);
		return accepts(only) ? { places: [only], size: 1 } : NOT_FOUND;
	}
	return isCrowd(index, first)
		? fromCrowd(ledger, index, hash, amountMinor, accepts)
		: gatherFew(ledger, index, first, accepts);
}

/** As {@link lookUp}, for a key that says little: when more than a dozen share it, none is given. */
export function lookUpFew(
	ledger: Ledger,
	index: HashIndex,
	hash: number,
	accepts: (place: number) => boolean,
): Found {
	const first = firstEntry(index, hash);
	if (first < 0) return NOT_FOUND;
	return isCrowd(index, first)
		? { places: [], size: MAX_CANDIDATES + 1 }
		: gatherFew(ledger, index, first, accepts);
}

/** Whether more entries have the hash of this first one than are looked at one by one. */
function isCrowd(index: HashIndex, first: number): boolean {
	let entry = first;
	for (let seen = 0; entry >= 0 && seen < MAX_CANDIDATES; seen += 1)
		entry = nextEntry(index, entry);
	return entry >= 0;
}

function gatherFew(
	ledger: Ledger,
	index: HashIndex,
	first: number,
	accepts: (place: number) => boolean,
): Found {
	let places: number[] | undefined;
	for (let entry = first; entry >= 0; entry = nextEntry(index, entry)) {
		const place = itemOf(index, entry);
		if (!accepts(place)) continue;
		// Mostly it stays at one, and an array that was never added to is a tenth of the size.
		if (places === undefined) places = [place];
		else insertInOrder(places, place, ledger.compare, MAX_CANDIDATES);
	}
	return places === undefined ? NOT_FOUND : { places, size: places.length };
}

function fromCrowd(
	ledger: Ledger,
	index: HashIndex,
	hash: number,
	amountMinor: number,
	accepts: (place: number) => boolean,
): Found {
	let crowd = index.crowds.get(hash);
	if (crowd === undefined) {
		crowd = gatherCrowd(ledger, index, hash);
		index.crowds.set(hash, crowd);
	}
	const places = (crowd.byAmount.get(amountMinor) ?? []).filter(accepts);
	for (const place of crowd.first) {
		if (places.length > MAX_CANDIDATES) break;
		if (!places.includes(place) && accepts(place)) places.push(place);
	}
	return places.length === 0 ? NOT_FOUND : { places, size: Math.max(crowd.size, places.length) };
}

function gatherCrowd(ledger: Ledger, index: HashIndex, hash: number): Crowd {
	const first: number[] = [];
	const byAmount = new Map<number, number[]>();
	let size = 0;
	for (let entry = firstEntry(index, hash); entry >= 0; entry = nextEntry(index, entry)) {
		const place = itemOf(index, entry);
		const invoice = ledger.invoices[place];
		size += 1;
		insertInOrder(first, place, ledger.compare, MAX_CANDIDATES + 1);
		if (invoice === undefined) continue;
		const same = byAmount.get(invoice.openMinor);
		if (same === undefined) byAmount.set(invoice.openMinor, [place]);
		else insertInOrder(same, place, ledger.compare, MAX_CANDIDATES + 1);
	}
	return { size, first, byAmount };
}
