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

/** The invoices of a ledger by what is open on them; a group is made when it is first asked for. */
export interface AmountCounts {
	readonly invoices: readonly OpenInvoice[];
	/** The {@link amountKey} of what each invoice came into the run with, by place. */
	readonly keys: Int32Array;
	/** Of all invoices by amount and currency: a large ledger has far more amounts than are asked for. */
	index: HashIndex | undefined;
	/** The invoices of each payer of an amount, by whatever he is known by: of the groups that were asked for it. */
	readonly byPayer: HashIndex;
	/** All invoices of each payer; made when it is first asked for. */
	ofPayers: HashIndex | undefined;
	/** In minor units by currency. */
	readonly groups: Map<string, Map<number, AmountGroup>>;
}

/** The invoices with one amount open. */
export interface AmountGroup {
	readonly places: readonly number[];
	/**
	 * Of those of each payer that was asked for, by the hash of what he is known by, the first by id: all of them are gone
	 * through once, however many payments ask. Undefined until `byPayer` has the group.
	 */
	firsts: Map<number, number | undefined> | undefined;
}

/** No group yet. */
export const createAmountCounts = (invoices: readonly OpenInvoice[]): AmountCounts => ({
	invoices,
	keys: readAmountKeys(invoices),
	index: undefined,
	byPayer: createHashIndex(0),
	ofPayers: undefined,
	groups: new Map(),
});

/** How many invoices come into the run with this amount open. */
export const countWithAmount = (amounts: AmountCounts, minor: number, currency: string): number =>
	groupOfAmount(amounts, minor, currency).places.length;

/** The invoices that come into the run with this amount open: the same group each time. */
export function groupOfAmount(amounts: AmountCounts, minor: number, currency: string): AmountGroup {
	let ofCurrency = amounts.groups.get(currency);
	if (ofCurrency === undefined) amounts.groups.set(currency, (ofCurrency = new Map()));
	let group = ofCurrency.get(minor);
	if (group === undefined) {
		group = { places: gather(amounts, minor, currency), firsts: undefined };
		ofCurrency.set(minor, group);
	}
	return group;
}

/** The hash of an amount in its currency. */
export function amountKey(currency: string, minor: number): number {
	return hashPair(currencyKey(currency), hashInteger(minor));
}

const currencyKey = (currency: string) => textHash(HASH_SEEDS.amount, currency);

function gather(amounts: AmountCounts, minor: number, currency: string): number[] {
	const { invoices } = amounts;
	const index = (amounts.index ??= indexAmounts(amounts.keys));
	const hash = amountKey(currency, minor);
	const places: number[] = [];
	for (let entry = firstEntry(index, hash); entry >= 0; entry = nextEntry(index, entry)) {
		const place = itemOf(index, entry);
		const invoice = invoices[place];
		if (invoice?.openMinor === minor && invoice.currency === currency) places.push(place);
	}
	return places;
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
