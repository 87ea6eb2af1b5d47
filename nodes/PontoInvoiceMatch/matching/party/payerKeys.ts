import type { OpenInvoice } from '../model/openInvoice';
import { HASH_SEEDS, textHash } from '../text/hash';
import { createNameKeys, readNameKeys } from './nameKeys';

/**
 * What the payers of all invoices of a ledger are known by, by place: read once for all that looks for a payer. Flat
 * arrays, since a large ledger has very many of them.
 */
export interface PayerKeys {
	/** Of the customer's name, as `NameKeys` has them; 0 where there is none. */
	readonly wholes: Int32Array;
	readonly starts: Int32Array;
	/** The words of all names, as `NameKeys` has them, those of one place after those of another. */
	readonly words: Int32Array;
	/** Where those of a place begin, with one entry more for where the last ones end. */
	readonly wordsFrom: Int32Array;
	/** The hashes of all accounts, those of one place after those of another. */
	readonly accounts: Int32Array;
	/** Where those of a place begin, with one entry more for where the last ones end. */
	readonly accountsFrom: Int32Array;
}

/** Of how many words a name mostly is at most; where it has more, the room grows. */
export const WORDS_OF_NAME = 3;
/** The same of a customer's accounts. */
const ACCOUNTS_OF_CUSTOMER = 1;

/** Reads the names and accounts of all customers. */
export function readPayerKeys(invoices: readonly OpenInvoice[]): PayerKeys {
	const { length } = invoices;
	const keys = createNameKeys();
	const wholes = new Int32Array(length);
	const starts = new Int32Array(length);
	let words: Int32Array = new Int32Array(length * WORDS_OF_NAME);
	const wordsFrom = new Int32Array(length + 1);
	let wordCount = 0;
	let accounts: Int32Array = new Int32Array(length * ACCOUNTS_OF_CUSTOMER);
	const accountsFrom = new Int32Array(length + 1);
	let accountCount = 0;
	for (let place = 0; place < length; place += 1) {
		const { customerName, customerIbans = [] } = invoices[place] ?? {};
		accounts = withRoom(accounts, accountCount + customerIbans.length);
		for (let at = 0; at < customerIbans.length; at += 1) {
			accounts[accountCount + at] = accountHash(customerIbans[at] ?? '');
		}
		accountCount += customerIbans.length;
		accountsFrom[place + 1] = accountCount;
		if (customerName) {
			readNameKeys(keys, customerName);
			wholes[place] = keys.whole;
			starts[place] = keys.start;
			words = withRoom(words, wordCount + keys.wordCount);
			for (let at = 0; at < keys.wordCount; at += 1) words[wordCount + at] = keys.words[at] ?? 0;
			wordCount += keys.wordCount;
		}
		wordsFrom[place + 1] = wordCount;
	}
	return { wholes, starts, words, wordsFrom, accounts, accountsFrom };
}

/** The same values, with room for so many. */
function withRoom(values: Int32Array, needed: number): Int32Array {
	if (needed <= values.length) return values;
	const larger = new Int32Array(Math.max(needed, values.length * 2));
	larger.set(values);
	return larger;
}

/** The hash under which an account is found. */
export const accountHash = (iban: string): number => textHash(HASH_SEEDS.iban, iban);

/** The hash of the name of the customer at a place. */
export const wholeAt = ({ wholes }: PayerKeys, place: number): number => wholes[place] ?? 0;

/** The hash of its first letters. */
export const startAt = ({ starts }: PayerKeys, place: number): number => starts[place] ?? 0;

/** The hash of a word of a name, by its place in `words`. */
export const wordAt = ({ words }: PayerKeys, at: number): number => words[at] ?? 0;

/** Where the words of the name at a place begin. */
export const startOfWords = ({ wordsFrom }: PayerKeys, place: number): number =>
	wordsFrom[place] ?? 0;

/** Where they end. */
export const endOfWords = ({ wordsFrom }: PayerKeys, place: number): number =>
	wordsFrom[place + 1] ?? 0;

/** The hash of an account, by its place in `accounts`. */
export const accountAt = ({ accounts }: PayerKeys, at: number): number => accounts[at] ?? 0;

/** Where the accounts of the customer at a place begin. */
export const startOfAccounts = ({ accountsFrom }: PayerKeys, place: number): number =>
	accountsFrom[place] ?? 0;

/** Where they end. */
export const endOfAccounts = ({ accountsFrom }: PayerKeys, place: number): number =>
	accountsFrom[place + 1] ?? 0;

/** Whether an account is one of the customer at a place, as far as hashes tell. */
export function hasAccount(payers: PayerKeys, place: number, account: number): boolean {
	const end = endOfAccounts(payers, place);
	for (let at = startOfAccounts(payers, place); at < end; at += 1) {
		if (accountAt(payers, at) === account) return true;
	}
	return false;
}
