import type { BankTransaction } from '../bankTransaction';
import { firstEntry, itemOf, nextEntry } from '../ledger/hashIndex';
import { comparePlaces, type Ledger } from '../ledger/ledger';
import { lookUp, lookUpFew, type Found } from '../ledger/lookUp';
import { HASH_SEEDS, hashPair } from '../text/hash';
import { areSeveralCustomers, isLearned, nameKey } from './customers';
import { readNameKeys } from './nameKeys';
import { isCutFrom } from './names';
import type { Relations } from './relate';
import { amountKey, nameOf, textKey } from './relationKeys';

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
	const amount = amountKey(transaction.currency, transaction.amountMinor);
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
	const hash = textKey(HASH_SEEDS.iban, iban);
	const owns = (place: number) => ledger.invoices[place].customerIbans.includes(iban);
	const own = find(hash, owns);
	if (own.places.length > 0) {
		return { byIban: own, isShared: isSharedByCustomers(relations, hash, owns) };
	}
	const learned = customers.learned.get(iban);
	if (learned === undefined) return { byIban: NONE, isShared: false };
	const [customer] = learned;
	const byIban = find(textKey(HASH_SEEDS.customer, customer), (place) =>
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
