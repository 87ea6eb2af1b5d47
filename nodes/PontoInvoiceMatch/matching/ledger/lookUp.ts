import { firstEntry, itemOf, nextEntry, type Crowd, type HashIndex } from './hashIndex';
import { comparePlaces, type Ledger } from './ledger';

/** So many invoices are looked at for one key of one transaction, and no more. */
export const MAX_CANDIDATES = 12;

/** The invoices that a key stands for. */
export interface Found {
	/** In the ledger's own order, those with the payment's amount first when there are too many to show all. */
	readonly places: readonly number[];
	/** How many invoices share the key; more than `places` has when it is crowded. */
	readonly size: number;
}

/** Whether there are more invoices than a payment can be held against. */
export function isCrowded(found: Found): boolean {
	return found.size > MAX_CANDIDATES;
}

const NONE: Found = { places: [], size: 0 };

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
	return isCrowd(index, hash)
		? fromCrowd(ledger, index, hash, amountMinor, accepts)
		: gatherFew(ledger, index, hash, accepts);
}

/** As {@link lookUp}, for a key that says little: when more than a dozen share it, none is given. */
export function lookUpFew(
	ledger: Ledger,
	index: HashIndex,
	hash: number,
	accepts: (place: number) => boolean,
): Found {
	return isCrowd(index, hash)
		? { places: [], size: MAX_CANDIDATES + 1 }
		: gatherFew(ledger, index, hash, accepts);
}

/** Whether more entries have this hash than are looked at one by one. */
function isCrowd(index: HashIndex, hash: number): boolean {
	let entry = firstEntry(index, hash);
	for (let seen = 0; entry >= 0 && seen < MAX_CANDIDATES; seen += 1)
		entry = nextEntry(index, entry);
	return entry >= 0;
}

function gatherFew(
	ledger: Ledger,
	index: HashIndex,
	hash: number,
	accepts: (place: number) => boolean,
): Found {
	let entry = firstEntry(index, hash);
	if (entry < 0) return NONE;
	const places: number[] = [];
	for (; entry >= 0; entry = nextEntry(index, entry)) {
		const place = itemOf(index, entry);
		if (accepts(place)) insertInOrder(ledger, places, place);
	}
	return { places, size: places.length };
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
	return places.length === 0 ? NONE : { places, size: Math.max(crowd.size, places.length) };
}

function gatherCrowd(ledger: Ledger, index: HashIndex, hash: number): Crowd {
	const first: number[] = [];
	const byAmount = new Map<number, number[]>();
	let size = 0;
	for (let entry = firstEntry(index, hash); entry >= 0; entry = nextEntry(index, entry)) {
		const place = itemOf(index, entry);
		const invoice = ledger.invoices[place];
		size += 1;
		insertInOrder(ledger, first, place);
		if (invoice === undefined) continue;
		const same = byAmount.get(invoice.openMinor);
		if (same === undefined) byAmount.set(invoice.openMinor, [place]);
		else insertInOrder(ledger, same, place);
	}
	return { size, first, byAmount };
}

/** Keeps the first few in order and each once, without sorting all the others. */
function insertInOrder(ledger: Ledger, few: number[], place: number): void {
	let at = few.length;
	while (at > 0 && compareItems(ledger, place, few[at - 1]) < 0) at -= 1;
	if (at > MAX_CANDIDATES || few[at - 1] === place) return;
	few.push(place);
	for (let last = few.length - 1; last > at; last -= 1) few[last] = few[last - 1];
	few[at] = place;
	if (few.length > MAX_CANDIDATES + 1) few.pop();
}

function compareItems(ledger: Ledger, one: number, other: number): number {
	const count = ledger.invoices.length;
	return one >= count || other >= count ? one - other : comparePlaces(ledger, one, other);
}
