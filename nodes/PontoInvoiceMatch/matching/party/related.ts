import type { BankTransaction } from '../model/bankTransaction';
import { amountKey } from '../ledger/amountCounts';
import { firstEntry, itemOf, nextEntry } from '../ledger/hashIndex';
import type { Ledger } from '../ledger/ledger';
import type { Found } from '../ledger/found';
import { isCrowded, lookUp, lookUpFew } from '../ledger/lookUp';
import { invoiceAt, openAt, openInvoiceAt, payablesAt } from '../ledger/payable';
import type { OpenInvoice } from '../model/openInvoice';
import { HASH_SEEDS, textHash } from '../text/hash';
import { areSeveralCustomers, isLearned, nameKey } from './customers';
import { readNameKeys } from './nameKeys';
import { isCutFrom } from './names';
import { accountHash } from './payerKeys';
import type { Relations } from './relate';
import { nameHash, nameOf, wordAndAmount } from './relationKeys';
import { isSameName } from './sameName';

const NONE: Found = { places: [], size: 0 };

/** Customers beyond these, of an account that paid for very many, are not looked for. */
const MAX_LEARNED_CUSTOMERS = 12;

/** The open invoices that something connects to a payment; weak connections are looked up when they are asked for. */
export interface Related {
	/** The payer's account is the customer's, or has paid for him before. */
	readonly byIban: Found;
	/** Whether that account belongs to several customers, and so tells nothing. */
	readonly isShared: boolean;
	/** The payer's name is the customer's. */
	readonly byName: Found;
	/** The payer's name is the beginning of the customer's. */
	readonly byCutName: Found;
	readonly relations: Relations;
	readonly transaction: BankTransaction;
	/** Looked up when first asked for; what is booked since has nothing open on it any more. */
	ofAmount: Found | undefined;
	ofSimilarName: readonly number[] | undefined;
}

/** Looks up the open invoices of a payer, by his account and by his name. */
export function findRelated(relations: Relations, transaction: BankTransaction): Related {
	const { byIban, isShared } = findByIban(relations, transaction);
	const name = nameOf(transaction);
	if (name !== '') readNameKeys(relations.keys, name);
	const byName = name === '' ? NONE : findByName(relations, transaction);
	const isFound = byIban.places.length > 0 || byName.places.length > 0;
	const byCutName = isFound ? NONE : findByCutName(relations, transaction);
	return {
		byIban,
		isShared,
		byName,
		byCutName,
		relations,
		transaction,
		ofAmount: undefined,
		ofSimilarName: undefined,
	};
}

/** Whether the payer can be known for this invoice; when not, there is no need to compare account and name. */
export function mayBeKnown(related: Related, place: number): boolean {
	const { byIban, byName, relations, transaction } = related;
	if (isCrowded(byIban) || isCrowded(byName)) return true;
	if (byIban.places.includes(place) || byName.places.includes(place)) return true;
	const { learned } = relations.customers;
	return learned.size > 0 && learned.has(transaction.counterpartIban ?? '');
}

/** Those that have the amount. */
export function relatedByAmount(related: Related): Found {
	return (related.ofAmount ??= findOfAmount(related, amountOf(related)));
}

/** Those that have the amount, and a word of the name. */
export function relatedBySimilarName(related: Related): readonly number[] {
	return (related.ofSimilarName ??= findOfSimilarName(related));
}

function findOfSimilarName(related: Related): readonly number[] {
	const { keys } = related.relations;
	const name = nameOf(related.transaction);
	if (name === '') return [];
	const amount = amountOf(related);
	const similar = new Set<number>();
	readNameKeys(keys, name);
	for (let at = 0; at < keys.wordCount; at += 1) {
		const { places } = findOfAmount(related, wordAndAmount(keys.words[at] ?? 0, amount));
		for (const place of places) similar.add(place);
	}
	return [...similar];
}

const amountOf = ({ transaction }: Related) =>
	amountKey(transaction.currency, transaction.amountMinor);

function findOfAmount({ relations, transaction }: Related, hash: number): Found {
	const { ledger, index } = relations;
	return lookUpFew(ledger, index, hash, (place) => hasAmount(ledger, place, transaction));
}

function findByName(
	{ ledger, index, keys }: Relations,
	{ counterpartName, amountMinor }: BankTransaction,
): Found {
	if (!counterpartName || keys.whole === 0) return NONE;
	return lookUp(ledger, index, nameHash(keys.whole), amountMinor, (place) =>
		isSameName(counterpartName, openInvoiceAt(ledger, place)?.customerName),
	);
}

function findByCutName(
	{ ledger, index, keys }: Relations,
	{ counterpartName, amountMinor }: BankTransaction,
): Found {
	if (keys.start === 0 || !counterpartName) return NONE;
	return lookUp(ledger, index, keys.start, amountMinor, (place) => {
		const invoice = openInvoiceAt(ledger, place);
		return invoice !== undefined && isCutFrom(counterpartName, invoice.customerName ?? '', true);
	});
}

function hasAmount(ledger: Ledger, place: number, transaction: BankTransaction): boolean {
	return (
		openAt(ledger, place) === transaction.amountMinor &&
		invoiceAt(ledger, place)?.currency === transaction.currency
	);
}

function findByIban(
	relations: Relations,
	{ counterpartIban: iban, amountMinor }: BankTransaction,
): Pick<Related, 'byIban' | 'isShared'> {
	if (!iban) return { byIban: NONE, isShared: false };
	const { ledger, index, customers } = relations;
	const hash = accountHash(iban);
	const isOf = ({ customerIbans }: OpenInvoice) => customerIbans.includes(iban);
	const own = lookUp(ledger, index, hash, amountMinor, (place) => {
		const invoice = openInvoiceAt(ledger, place);
		return invoice !== undefined && isOf(invoice);
	});
	if (own.size === 1) return { byIban: own, isShared: false };
	if (own.places.length > 0) {
		return { byIban: own, isShared: isSharedByCustomers(relations, hash, isOf) };
	}
	const learned = customers.learned.get(iban);
	if (learned === undefined) return { byIban: NONE, isShared: false };
	const found = [...learned].slice(0, MAX_LEARNED_CUSTOMERS).map((customer) =>
		lookUp(ledger, index, textHash(HASH_SEEDS.customer, customer), amountMinor, (place) => {
			const invoice = openInvoiceAt(ledger, place);
			return invoice !== undefined && isLearned(customers, iban, learned, invoice);
		}),
	);
	const byIban = found.reduce(together, NONE);
	// An account that paid for a name is no evidence when several customers have it.
	const isShared = learned.size > 1 || isNameOfSeveral(relations, [...learned], byIban);
	return { byIban, isShared };
}

/** Whether customers that an account has paid for are several: those whose invoices were found, and all of their name. */
function isNameOfSeveral(
	{ ledger, index, customers }: Relations,
	[customer = '']: readonly string[],
	byIban: Found,
): boolean {
	const namesakes = lookUpFew(ledger, index, textHash(HASH_SEEDS.customer, customer), (place) => {
		const invoice = openInvoiceAt(ledger, place);
		return invoice !== undefined && nameKey(customers, invoice.customerName) === customer;
	});
	const places = [...byIban.places, ...namesakes.places];
	const invoices = payablesAt(ledger, places).map(({ invoice }) => invoice);
	return areSeveralCustomers(customers, invoices);
}

/** An invoice may be found by the id and by the name of its customer. */
function together(one: Found, other: Found): Found {
	const more = other.places.filter((place) => !one.places.includes(place));
	const size = one.size + other.size - (other.places.length - more.length);
	return { places: [...one.places, ...more], size };
}

/** Goes through all invoices of an account once, however many payments ask. */
function isSharedByCustomers(
	relations: Relations,
	hash: number,
	isOf: (invoice: OpenInvoice) => boolean,
): boolean {
	const known = relations.shared.get(hash);
	if (known !== undefined) return known;
	const { index, ledger, customers } = relations;
	const invoices: OpenInvoice[] = [];
	for (let entry = firstEntry(index, hash); entry >= 0; entry = nextEntry(index, entry)) {
		const invoice = invoiceAt(ledger, itemOf(index, entry));
		if (invoice !== undefined && isOf(invoice)) invoices.push(invoice);
	}
	const shared = areSeveralCustomers(customers, invoices);
	relations.shared.set(hash, shared);
	return shared;
}
