import { HASH_SEEDS, hashInteger, hashPair, textHash } from '../text/hash';
import type { OpenInvoice } from '../model/openInvoice';
import {
	addToIndex,
	createHashIndex,
	firstEntry,
	itemOf,
	nextEntry,
	type HashIndex,
} from './hashIndex';

/** How many invoices of a ledger have an amount open; each amount is counted when it is first asked for. */
export interface AmountCounts {
	readonly invoices: readonly OpenInvoice[];
	/** The {@link amountKey} of what each invoice came into the run with, by place. */
	readonly keys: Int32Array;
	/** Of all invoices by amount and currency: a large ledger has far more amounts than are asked for. */
	index: HashIndex | undefined;
	/** How many, in minor units by currency, of the amounts that were asked for. */
	readonly counts: Map<string, Map<number, number>>;
}

/** No count yet. */
export const createAmountCounts = (invoices: readonly OpenInvoice[]): AmountCounts => ({
	invoices,
	keys: readAmountKeys(invoices),
	index: undefined,
	counts: new Map(),
});

/** How many invoices come into the run with this amount open. */
export function countWithAmount(amounts: AmountCounts, minor: number, currency: string): number {
	let ofCurrency = amounts.counts.get(currency);
	if (ofCurrency === undefined) amounts.counts.set(currency, (ofCurrency = new Map()));
	let known = ofCurrency.get(minor);
	if (known === undefined) ofCurrency.set(minor, (known = count(amounts, minor, currency)));
	return known;
}

/** The hash of an amount in its currency. */
export function amountKey(currency: string, minor: number): number {
	return hashPair(currencyKey(currency), hashInteger(minor));
}

const currencyKey = (currency: string) => textHash(HASH_SEEDS.amount, currency);

function count(amounts: AmountCounts, minor: number, currency: string): number {
	const { invoices } = amounts;
	const index = (amounts.index ??= indexAmounts(amounts.keys));
	const hash = amountKey(currency, minor);
	let found = 0;
	for (let entry = firstEntry(index, hash); entry >= 0; entry = nextEntry(index, entry)) {
		const invoice = invoices[itemOf(index, entry)];
		if (invoice?.openMinor === minor && invoice.currency === currency) found += 1;
	}
	return found;
}

function indexAmounts(keys: Int32Array): HashIndex {
	const index = createHashIndex(keys.length);
	for (let place = 0; place < keys.length; place += 1) addToIndex(index, keys[place] ?? 0, place);
	return index;
}

function readAmountKeys(invoices: readonly OpenInvoice[]): Int32Array {
	const keys = new Int32Array(invoices.length);
	let currency = '';
	let ofCurrency = currencyKey(currency);
	for (let place = 0; place < invoices.length; place += 1) {
		const invoice = invoices[place];
		if (invoice === undefined) continue;
		if (invoice.currency !== currency) {
			currency = invoice.currency;
			ofCurrency = currencyKey(currency);
		}
		keys[place] = hashPair(ofCurrency, hashInteger(invoice.openMinor));
	}
	return keys;
}
