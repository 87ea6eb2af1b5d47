import type { BankTransaction } from '../bankTransaction';
import {
	addToIndex,
	createHashIndex,
	firstEntry,
	itemOf,
	nextEntry,
	type HashIndex,
} from '../ledger/hashIndex';
import { lookUp, lookUpFew, MAX_CANDIDATES, type Found } from '../ledger/lookUp';
import { comparePlaces, type Ledger } from '../ledger/ledger';
import { HASH_SEEDS, hashInteger, hashPair, hashStep } from '../text/hash';
import { areSeveralCustomers, isLearned, nameKey, type Customers } from './customers';
import {
	createNameCache,
	createNameKeys,
	readCachedNameKeys,
	readNameKeys,
	type NameKeys,
} from './nameKeys';
import { isCutFrom } from './names';

/** The open invoices that have something in common with the payments that no reference decided. */
export interface Relations {
	readonly index: HashIndex;
	readonly ledger: Ledger;
	readonly customers: Customers;
	readonly keys: NameKeys;
	readonly shared: Map<number, boolean>;
}

const WANTED_BITS = 1 << 21;

/**
 * Indexes, in one pass over the open invoices, those that share an account, a name, part of a name or an amount with
 * one of these payments. Everything else stays out, which keeps a large ledger cheap.
 */
export function relate(
	ledger: Ledger,
	customers: Customers,
	transactions: readonly BankTransaction[],
): Relations {
	const keys = createNameKeys();
	const wanted = new Uint32Array(WANTED_BITS / 32);
	const want = (hash: number) => {
		wanted[(hash >>> 5) & (wanted.length - 1)] |= 1 << (hash & 31);
	};
	let wantsLearned = false;
	for (const transaction of transactions) {
		forEachKey(transaction, keys, want);
		const learned = customers.learned.get(transaction.counterpartIban ?? '');
		for (const customer of learned ?? []) {
			wantsLearned = true;
			want(hashText(HASH_SEEDS.customer, customer));
		}
	}
	const index = createHashIndex(Math.min(ledger.invoices.length, transactions.length * 4));
	const names = createNameCache();
	let currencyHash = 0;
	let currency = '';
	let place = 0;
	const add = (hash: number) => {
		if ((wanted[(hash >>> 5) & (wanted.length - 1)] & (1 << (hash & 31))) !== 0) {
			addToIndex(index, hash, place);
		}
	};
	for (; place < ledger.invoices.length; place += 1) {
		const open = ledger.open[place];
		if (open === 0) continue;
		const invoice = ledger.invoices[place];
		const { customerIbans, customerName } = invoice;
		for (let at = 0; at < customerIbans.length; at += 1) {
			add(hashText(HASH_SEEDS.iban, customerIbans[at]));
		}
		if (invoice.currency !== currency) {
			currency = invoice.currency;
			currencyHash = hashText(HASH_SEEDS.amount, currency);
		}
		const amount = hashPair(currencyHash, hashInteger(open));
		add(amount);
		if (customerName) {
			readCachedNameKeys(names, keys, customerName);
			addNameKeys(keys, amount, add);
		}
		if (wantsLearned) {
			if (invoice.customerId) add(hashText(HASH_SEEDS.customer, `id ${invoice.customerId}`));
			add(hashText(HASH_SEEDS.customer, nameKey(customers, customerName)));
		}
	}
	return { index, ledger, customers, keys, shared: new Map() };
}

function forEachKey(
	transaction: BankTransaction,
	keys: NameKeys,
	use: (hash: number) => void,
): void {
	if (transaction.counterpartIban) use(hashText(HASH_SEEDS.iban, transaction.counterpartIban));
	const amount = amountHash(transaction.currency, transaction.amountMinor);
	use(amount);
	const name = nameOf(transaction);
	if (name === '') return;
	readNameKeys(keys, name);
	addNameKeys(keys, amount, use);
}

/** Without a counterpart's name the text may hold it. */
function nameOf({ counterpartName, remittanceInformation }: BankTransaction): string {
	return counterpartName || remittanceInformation || '';
}

function addNameKeys(keys: NameKeys, amount: number, use: (hash: number) => void): void {
	if (keys.whole !== 0) use(hashPair(HASH_SEEDS.name, keys.whole));
	if (keys.start !== 0) use(keys.start);
	for (let at = 0; at < keys.wordCount; at += 1) use(hashPair(keys.words[at], amount));
}

function amountHash(currency: string, minor: number): number {
	return hashPair(hashText(HASH_SEEDS.amount, currency), hashInteger(minor));
}

function hashText(seed: number, text: string): number {
	let hash = seed;
	for (let index = 0; index < text.length; index += 1) {
		hash = hashStep(hash, text.charCodeAt(index));
	}
	return hash;
}

/** Those invoices by what connects them to a payment; the weak connections are looked up when they are asked for. */
export interface Related {
	/** The payer's account is the customer's, or has paid for him before. */
	readonly byIban: Found;
	/** Whether that account belongs to several customers, and so tells nothing. */
	readonly isShared: boolean;
	/** The payer's name is the customer's. */
	readonly byName: Found;
	/** The payer's name is the beginning of the customer's. */
	readonly byCutName: Found;
	/** Has the amount, and a word of the name. */
	readonly bySimilarName: () => readonly number[];
	readonly byAmount: () => Found;
}

const NONE: Found = { places: [], size: 0 };

/** Finds what is related to a payment. */
export function findRelated(relations: Relations, transaction: BankTransaction): Related {
	const { ledger, index, customers, keys } = relations;
	const { counterpartIban: iban, counterpartName } = transaction;
	const { amountMinor } = transaction;
	const isOpen = (place: number) => ledger.open[place] !== 0;
	const find = (hash: number, accepts: (place: number) => boolean) =>
		lookUp(ledger, index, hash, amountMinor, (place) => isOpen(place) && accepts(place));
	const amount = amountHash(transaction.currency, transaction.amountMinor);
	const findFew = (hash: number) =>
		lookUpFew(ledger, index, hash, (place) => hasAmount(ledger, place, transaction));
	const byAmount = () => findFew(amount);
	const { byIban, isShared } = iban
		? findByIban(relations, iban, find)
		: { byIban: NONE, isShared: false };
	const name = nameOf(transaction);
	if (name === '') {
		return { byIban, isShared, byName: NONE, byCutName: NONE, bySimilarName: () => [], byAmount };
	}
	let similarly: readonly number[] | undefined;
	readNameKeys(keys, name);
	const canonical = nameKey(customers, counterpartName);
	const byName =
		canonical === ''
			? NONE
			: find(hashPair(HASH_SEEDS.name, keys.whole), (place) => {
					return nameKey(customers, ledger.invoices[place].customerName) === canonical;
				});
	const isFound = byIban.places.length > 0 || byName.places.length > 0;
	const byCutName =
		isFound || keys.start === 0 || !counterpartName
			? NONE
			: find(keys.start, (place) => {
					return isCutFrom(counterpartName, ledger.invoices[place].customerName ?? '', true);
				});
	return { byIban, isShared, byName, byCutName, bySimilarName: similarNames, byAmount };

	function similarNames(): readonly number[] {
		similarly ??= findSimilarNames();
		return similarly;
	}

	function findSimilarNames(): number[] {
		const similar = new Map<number, number>();
		readNameKeys(keys, name);
		for (let at = 0; at < keys.wordCount; at += 1) {
			for (const place of findFew(hashPair(keys.words[at], amount)).places) {
				similar.set(place, (similar.get(place) ?? 0) + 1);
			}
		}
		return [...similar]
			.sort((one, other) => other[1] - one[1] || comparePlaces(ledger, one[0], other[0]))
			.map(([place]) => place);
	}
}

function hasAmount(ledger: Ledger, place: number, transaction: BankTransaction): boolean {
	return (
		ledger.open[place] === transaction.amountMinor &&
		ledger.invoices[place].currency === transaction.currency
	);
}

function findByIban(
	relations: Relations,
	iban: string,
	find: (hash: number, accepts: (place: number) => boolean) => Found,
): { byIban: Found; isShared: boolean } {
	const { ledger, customers } = relations;
	const hash = hashText(HASH_SEEDS.iban, iban);
	const owns = (place: number) => ledger.invoices[place].customerIbans.includes(iban);
	const own = find(hash, owns);
	if (own.places.length > 0) {
		return { byIban: own, isShared: isSharedByCustomers(relations, hash, owns) };
	}
	const learned = customers.learned.get(iban);
	if (learned === undefined) return { byIban: NONE, isShared: false };
	const [customer] = learned;
	const byIban = find(hashText(HASH_SEEDS.customer, customer), (place) =>
		isLearned(customers, learned, ledger.invoices[place]),
	);
	return { byIban, isShared: learned.size > 1 };
}

/** Goes through all invoices of an account once, however many payments ask. */
function isSharedByCustomers(
	relations: Relations,
	hash: number,
	owns: (place: number) => boolean,
): boolean {
	const known = relations.shared.get(hash);
	if (known !== undefined) return known;
	const { index, ledger, customers } = relations;
	const invoices = [];
	for (let entry = firstEntry(index, hash); entry >= 0; entry = nextEntry(index, entry)) {
		const place = itemOf(index, entry);
		if (owns(place)) invoices.push(ledger.invoices[place]);
	}
	const shared = areSeveralCustomers(customers, invoices);
	relations.shared.set(hash, shared);
	return shared;
}

/** Whether there are more invoices than a payment can be held against. */
export function isCrowded(found: Found): boolean {
	return found.size > MAX_CANDIDATES;
}
