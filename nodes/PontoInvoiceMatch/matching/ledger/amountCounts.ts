import { hashInteger, textHash } from '../text/hash';
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
	/** Of all invoices by amount and currency: a large ledger has far more amounts than are asked for. */
	index: HashIndex | undefined;
	/** In minor units by currency. */
	readonly groups: Map<string, Map<number, AmountGroup>>;
}

/** The invoices with one amount open. */
export interface AmountGroup {
	readonly places: readonly number[];
	/** The place of one of them by the hash of whatever its payer is known by; undefined until somebody asks. */
	byPayer: ReadonlyMap<number, number> | undefined;
}

/** No group yet. */
export const createAmountCounts = (invoices: readonly OpenInvoice[]): AmountCounts => ({
	invoices,
	index: undefined,
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
		group = { places: gather(amounts, minor, currency), byPayer: undefined };
		ofCurrency.set(minor, group);
	}
	return group;
}

function gather(amounts: AmountCounts, minor: number, currency: string): number[] {
	const { invoices } = amounts;
	const index = (amounts.index ??= indexAmounts(invoices));
	const hash = keyOf(minor, currency);
	const places: number[] = [];
	for (let entry = firstEntry(index, hash); entry >= 0; entry = nextEntry(index, entry)) {
		const place = itemOf(index, entry);
		const invoice = invoices[place];
		if (invoice?.openMinor === minor && invoice.currency === currency) places.push(place);
	}
	return places;
}

function indexAmounts(invoices: readonly OpenInvoice[]): HashIndex {
	const index = createHashIndex(invoices.length);
	for (let place = 0; place < invoices.length; place += 1) {
		const invoice = invoices[place];
		if (invoice !== undefined) addToIndex(index, keyOf(invoice.openMinor, invoice.currency), place);
	}
	return index;
}

const keyOf = (minor: number, currency: string) => textHash(hashInteger(minor), currency);
