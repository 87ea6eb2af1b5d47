import { amountKey, groupOfAmount, type AmountGroup } from '../ledger/amountCounts';
import { addToIndex, firstEntry, itemOf, nextEntry } from '../ledger/hashIndex';
import type { Ledger } from '../ledger/ledger';
import { invoiceAt } from '../ledger/payable';
import type { OpenInvoice } from '../model/openInvoice';
import { compareText } from '../text/compareText';
import { hashPair } from '../text/hash';
import { owedInSum } from './owedInSum';
import { forEachPayer, knownAs } from './payerHashes';
import type { Run, Work } from './work';

/**
 * An invoice for exactly this amount of the customer that the payer is known as, or several that add up to it; empty when
 * there are none.
 */
export function owedByPayer(run: Run, work: Work): readonly OpenInvoice[] {
	const known = knownAs(run, work.transaction);
	const { amounts } = run;
	const { amountMinor, currency } = work.transaction;
	const group = groupOfAmount(amounts, amountMinor, currency);
	if (group.places.length < 2) return owedInSum(run, work, known);
	const amount = amountKey(currency, amountMinor);
	if (group.firsts === undefined) indexPayers(run, group, amount);
	const firsts = (group.firsts ??= new Map<number, number | undefined>());
	for (const { hash, isHis } of known) {
		if (!firsts.has(hash)) firsts.set(hash, findFirst(run, amount, hash));
		const place = firsts.get(hash);
		const invoice = place === undefined ? undefined : invoiceAt(run.ledger, place);
		if (invoice !== undefined && isHis(invoice)) return [invoice];
	}
	return owedInSum(run, work, known);
}

/** Indexes the invoices of an amount by each account, name and id of their customers. */
function indexPayers(run: Run, group: AmountGroup, amount: number): void {
	const { byPayer } = run.amounts;
	for (const place of group.places) {
		forEachPayer(run, place, (payer) => addToIndex(byPayer, hashPair(amount, payer), place));
	}
}

/** Of the invoices of one payer for one amount the first by id. */
function findFirst({ ledger, amounts }: Run, amount: number, payer: number): number | undefined {
	const { byPayer, keys } = amounts;
	const hash = hashPair(amount, payer);
	let first: number | undefined;
	for (let entry = firstEntry(byPayer, hash); entry >= 0; entry = nextEntry(byPayer, entry)) {
		const place = itemOf(byPayer, entry);
		// Two amounts with two payers may have one hash.
		if (keys[place] !== amount) continue;
		if (first === undefined || compareText(idAt(ledger, place), idAt(ledger, first)) < 0) {
			first = place;
		}
	}
	return first;
}

const idAt = (ledger: Ledger, place: number) => invoiceAt(ledger, place)?.id ?? '';
