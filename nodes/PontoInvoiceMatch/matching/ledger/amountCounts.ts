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
	readonly groups: Map<string, Map<number, readonly OpenInvoice[]>>;
	/** For each group that was asked for, an invoice of it by whatever its payer is known by. */
	readonly payers: Map<readonly OpenInvoice[], ReadonlyMap<string, OpenInvoice>>;
}

/** No group yet. */
export const createAmountCounts = (invoices: readonly OpenInvoice[]): AmountCounts => ({
	invoices,
	index: undefined,
	groups: new Map(),
	payers: new Map(),
});

/** How many invoices come into the run with this amount open. */
export const countWithAmount = (amounts: AmountCounts, minor: number, currency: string): number =>
	invoicesWithAmount(amounts, minor, currency).length;

/** The invoices that come into the run with this amount open: the same array each time. */
export function invoicesWithAmount(
	amounts: AmountCounts,
	minor: number,
	currency: string,
): readonly OpenInvoice[] {
	let ofCurrency = amounts.groups.get(currency);
	if (ofCurrency === undefined) amounts.groups.set(currency, (ofCurrency = new Map()));
	let group = ofCurrency.get(minor);
	if (group === undefined) ofCurrency.set(minor, (group = gather(amounts, minor, currency)));
	return group;
}

function gather(amounts: AmountCounts, minor: number, currency: string): OpenInvoice[] {
	const { invoices } = amounts;
	const index = (amounts.index ??= indexAmounts(invoices));
	const hash = keyOf(minor, currency);
	const places: number[] = [];
	for (let entry = firstEntry(index, hash); entry >= 0; entry = nextEntry(index, entry)) {
		places.push(itemOf(index, entry));
	}
	return places
		.sort((one, other) => one - other)
		.flatMap((place) => invoices[place] ?? [])
		.filter((invoice) => invoice.openMinor === minor && invoice.currency === currency);
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
