import type { BankTransaction } from '../model/bankTransaction';
import { amountKey, type AmountCounts } from '../ledger/amountCounts';
import { addToIndex, createHashIndex, type HashIndex } from '../ledger/hashIndex';
import type { Ledger } from '../ledger/ledger';
import { invoiceAt, openAt } from '../ledger/payable';
import { addHash, createHashBits, mayHaveHash, type HashBits } from '../ledger/hashBits';
import { HASH_SEEDS, textHash } from '../text/hash';
import {
	accountAt,
	endOfAccounts,
	endOfWords,
	startAt,
	startOfAccounts,
	startOfWords,
	wholeAt,
	wordAt,
	type PayerKeys,
} from './payerKeys';
import { nameKey, type Customers } from './customers';
import { createNameKeys, type NameKeys } from './nameKeys';
import { forEachKey, nameHash, wordAndAmount } from './relationKeys';

/** The open invoices that have something in common with the payments that no reference decided. */
export interface Relations {
	readonly index: HashIndex;
	readonly ledger: Ledger;
	readonly customers: Customers;
	readonly keys: NameKeys;
	readonly shared: Map<number, boolean>;
}

/** What a run knows of invoices and customers. */
interface Known {
	readonly ledger: Ledger;
	readonly customers: Customers;
	readonly payers: PayerKeys;
	readonly amounts: AmountCounts;
}

// In a large ledger about so many invoices have something in common with a payment, most of them the amount.
const ENTRIES_OF_A_PAYMENT = 12;

const BITS_OF_WANTED = 1 << 21;

/** What is indexed: of all hashes those that a payment asks for. */
interface Indexing {
	readonly index: HashIndex;
	readonly wanted: HashBits;
}

/**
 * Indexes, in one pass over the open invoices, those that share an account, a name, part of a name or an amount with
 * one of these payments. Everything else stays out, which keeps a large ledger cheap: of most invoices nothing is looked
 * at but hashes that were read before.
 */
export function relate(known: Known, transactions: readonly BankTransaction[]): Relations {
	const { ledger, customers, payers } = known;
	const { length } = ledger.invoices;
	const index = createHashIndex(Math.min(length, transactions.length * ENTRIES_OF_A_PAYMENT));
	const indexing: Indexing = { index, wanted: createHashBits(BITS_OF_WANTED) };
	const keys = createNameKeys();
	for (const transaction of transactions) {
		forEachKey(transaction, keys, (hash) => addHash(indexing.wanted, hash));
	}
	const wantsLearned = wantLearned(indexing.wanted, customers, transactions);
	for (let place = 0; place < length; place += 1) {
		if (openAt(ledger, place) === 0) continue;
		addAccounts(indexing, payers, place);
		const amount = amountAt(known, place);
		if (mayHaveHash(indexing.wanted, amount)) {
			addToIndex(index, amount, place);
			addWords(indexing, payers, amount, place);
		}
		const whole = wholeAt(payers, place);
		if (whole !== 0) addIfWanted(indexing, nameHash(whole), place);
		const start = startAt(payers, place);
		if (start !== 0) addIfWanted(indexing, start, place);
		if (wantsLearned) addCustomer(indexing, known, place);
	}
	return { index, ledger, customers, keys, shared: new Map() };
}

/** Wants the customers that the payers' accounts have paid for; false when there are none. */
function wantLearned(
	wanted: HashBits,
	{ learned }: Customers,
	transactions: readonly BankTransaction[],
): boolean {
	let wantsLearned = false;
	for (const { counterpartIban = '' } of transactions) {
		for (const customer of learned.get(counterpartIban) ?? []) {
			wantsLearned = true;
			addHash(wanted, textHash(HASH_SEEDS.customer, customer));
		}
	}
	return wantsLearned;
}

function addIfWanted({ index, wanted }: Indexing, hash: number, place: number): void {
	if (mayHaveHash(wanted, hash)) addToIndex(index, hash, place);
}

function addAccounts(indexing: Indexing, payers: PayerKeys, place: number): void {
	const end = endOfAccounts(payers, place);
	for (let at = startOfAccounts(payers, place); at < end; at += 1) {
		addIfWanted(indexing, accountAt(payers, at), place);
	}
}

function addWords(indexing: Indexing, payers: PayerKeys, amount: number, place: number): void {
	const end = endOfWords(payers, place);
	for (let at = startOfWords(payers, place); at < end; at += 1) {
		addIfWanted(indexing, wordAndAmount(wordAt(payers, at), amount), place);
	}
}

function addCustomer(indexing: Indexing, { ledger, customers }: Known, place: number): void {
	const { customerId, customerName } = invoiceAt(ledger, place) ?? {};
	if (customerId) addIfWanted(indexing, textHash(HASH_SEEDS.customer, `id ${customerId}`), place);
	const name = nameKey(customers, customerName);
	addIfWanted(indexing, textHash(HASH_SEEDS.customer, name), place);
}

/** The key of what is open on an invoice; only where the run has booked on it, that is not what it came with. */
function amountAt({ ledger, amounts }: Known, place: number): number {
	if (ledger.paidBy[place] === undefined) return amounts.keys[place] ?? 0;
	return amountKey(invoiceAt(ledger, place)?.currency ?? '', openAt(ledger, place));
}
