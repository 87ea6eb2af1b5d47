import type { BankTransaction } from '../model/bankTransaction';
import { addToIndex, createHashIndex, type HashIndex } from '../ledger/hashIndex';
import type { Ledger } from '../ledger/ledger';
import { openAt } from '../ledger/payable';
import { HASH_SEEDS, hashInteger, hashPair, textHash } from '../text/hash';
import { forEachAccount, startAt, wholeAt, type PayerKeys } from './payerKeys';
import { nameKey, type Customers } from './customers';
import { createNameKeys, readNameKeys, type NameKeys } from './nameKeys';
import { forEachKey, forEachWordKey, nameHash } from './relationKeys';

/** The open invoices that have something in common with the payments that no reference decided. */
export interface Relations {
	readonly index: HashIndex;
	readonly ledger: Ledger;
	readonly customers: Customers;
	readonly keys: NameKeys;
	readonly shared: Map<number, boolean>;
}

const WANTED_BITS = 1 << 21;
// In a large ledger about so many invoices have something in common with a payment, most of them the amount.
const ENTRIES_OF_A_PAYMENT = 12;

/**
 * Indexes, in one pass over the open invoices, those that share an account, a name, part of a name or an amount with
 * one of these payments. Everything else stays out, which keeps a large ledger cheap.
 */
export function relate(
	ledger: Ledger,
	customers: Customers,
	payers: PayerKeys,
	transactions: readonly BankTransaction[],
): Relations {
	const keys = createNameKeys();
	const wanted = new Uint32Array(WANTED_BITS / 32);
	const want = (hash: number) => {
		const word = (hash >>> 5) & (wanted.length - 1);
		wanted[word] = (wanted[word] ?? 0) | (1 << (hash & 31));
	};
	let wantsLearned = false;
	for (const transaction of transactions) {
		forEachKey(transaction, keys, want);
		const learned = customers.learned.get(transaction.counterpartIban ?? '');
		for (const customer of learned ?? []) {
			wantsLearned = true;
			want(textHash(HASH_SEEDS.customer, customer));
		}
	}
	const index = createHashIndex(
		Math.min(ledger.invoices.length, transactions.length * ENTRIES_OF_A_PAYMENT),
	);
	let currencyHash = 0;
	let currency = '';
	let place = 0;
	const isWanted = (hash: number) => {
		const word = wanted[(hash >>> 5) & (wanted.length - 1)] ?? 0;
		return (word & (1 << (hash & 31))) !== 0;
	};
	const add = (hash: number) => {
		if (isWanted(hash)) addToIndex(index, hash, place);
	};
	for (; place < ledger.invoices.length; place += 1) {
		const open = openAt(ledger, place);
		const invoice = ledger.invoices[place];
		if (invoice === undefined || open === 0) continue;
		const { customerName } = invoice;
		forEachAccount(payers, place, add);
		if (invoice.currency !== currency) {
			currency = invoice.currency;
			currencyHash = textHash(HASH_SEEDS.amount, currency);
		}
		const amount = hashPair(currencyHash, hashInteger(open));
		const isOfAmount = isWanted(amount);
		if (isOfAmount) addToIndex(index, amount, place);
		const whole = wholeAt(payers, place);
		if (whole !== 0) add(nameHash(whole));
		const start = startAt(payers, place);
		if (start !== 0) add(start);
		if (isOfAmount && customerName) {
			readNameKeys(keys, customerName);
			forEachWordKey(keys, amount, add);
		}
		if (wantsLearned) {
			if (invoice.customerId) add(textHash(HASH_SEEDS.customer, `id ${invoice.customerId}`));
			add(textHash(HASH_SEEDS.customer, nameKey(customers, customerName)));
		}
	}
	return { index, ledger, customers, keys, shared: new Map() };
}
