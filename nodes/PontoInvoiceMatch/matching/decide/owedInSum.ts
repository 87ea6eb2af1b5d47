import { findSubsets, MAX_SUBSET_SIZE } from '../amounts/subsets';
import { firstEntry, itemOf, nextEntry } from '../ledger/hashIndex';
import { invoiceAt } from '../ledger/payable';
import type { OpenInvoice } from '../model/openInvoice';
import { indexOfPayers, knownAs, type KnownAs } from './payerHashes';
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
	for (const payer of known) {
		const places = placesOf(run, work, payer);
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
	run: Run,
	{ transaction: { amountMinor, currency } }: Work,
	{ hash, isHis }: KnownAs,
): readonly number[] {
	const { ledger } = run;
	const index = indexOfPayers(run);
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
