import { findSubsets, MAX_SUBSET_SIZE } from '../amounts/subsets';
import {
	addToIndex,
	createHashIndex,
	firstEntry,
	itemOf,
	nextEntry,
	type HashIndex,
} from '../ledger/hashIndex';
import { invoiceAt } from '../ledger/payable';
import type { OpenInvoice } from '../model/openInvoice';
import { forEachPayer, knownAs, type KnownAs } from './payerHashes';
import type { Run, Work } from './work';

// One account on all invoices must not make every payment go through them.
const MOST_INVOICES = 200;
const NONE: readonly OpenInvoice[] = [];

/**
 * Several invoices of the customer that the payer is known as, which came into the run with this amount together; empty
 * when there are none, or so many that some fit by chance.
 */
export function owedInSum(
	run: Run,
	work: Work,
	known: readonly KnownAs[] = knownAs(run, work.transaction),
): readonly OpenInvoice[] {
	const { amountMinor } = work.transaction;
	const index = (run.amounts.ofPayers ??= indexPayers(run));
	for (const payer of known) {
		const places = placesOf(run, work, index, payer);
		if (places.length < 2 || places.length > MAX_SUBSET_SIZE) continue;
		const invoices = places.flatMap((place) => invoiceAt(run.ledger, place) ?? []);
		const [sum] = findSubsets(
			invoices.map(({ openMinor }) => openMinor),
			amountMinor,
		);
		if (sum !== undefined) return sum.flatMap((at) => invoices[at] ?? []);
	}
	return NONE;
}

/** Where a payer owes less than he pays, in the ledger's order; none where he owes very much. */
function placesOf(
	{ ledger }: Run,
	{ transaction: { amountMinor, currency } }: Work,
	index: HashIndex,
	{ hash, isHis }: KnownAs,
): readonly number[] {
	const places: number[] = [];
	let looked = 0;
	for (let entry = firstEntry(index, hash); entry >= 0; entry = nextEntry(index, entry)) {
		looked += 1;
		if (looked > MOST_INVOICES) return [];
		const place = itemOf(index, entry);
		const invoice = invoiceAt(ledger, place);
		if (invoice === undefined || invoice.currency !== currency || !isHis(invoice)) continue;
		if (invoice.openMinor < amountMinor && !places.includes(place)) places.push(place);
	}
	return places.sort(ledger.compare);
}

/** All invoices on which something was open, by whatever their customers are known by. */
function indexPayers(run: Run): HashIndex {
	const { length } = run.ledger.invoices;
	const index = createHashIndex(length * 2);
	for (let place = 0; place < length; place += 1) {
		const owed = invoiceAt(run.ledger, place)?.openMinor ?? 0;
		if (owed > 0) forEachPayer(run, place, (payer) => addToIndex(index, payer, place));
	}
	return index;
}
