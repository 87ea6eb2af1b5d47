import type { BankTransaction } from '../model/bankTransaction';
import { amountKey } from '../ledger/amountCounts';
import { HASH_SEEDS, hashPair } from '../text/hash';
import { readNameKeys, type NameKeys } from './nameKeys';
import { accountHash } from './payerKeys';

/** Hands over each hash under which an invoice related to a payment is found. */
export function forEachKey(
	transaction: BankTransaction,
	keys: NameKeys,
	use: (hash: number) => void,
): void {
	if (transaction.counterpartIban) use(accountHash(transaction.counterpartIban));
	const amount = amountKey(transaction.currency, transaction.amountMinor);
	use(amount);
	const name = nameOf(transaction);
	if (name === '') return;
	readNameKeys(keys, name);
	if (keys.whole !== 0) use(nameHash(keys.whole));
	if (keys.start !== 0) use(keys.start);
	for (let at = 0; at < keys.wordCount; at += 1) use(wordAndAmount(keys.words[at] ?? 0, amount));
}

/** Without a counterpart's name the text may hold it. */
export function nameOf({ counterpartName, remittanceInformation }: BankTransaction): string {
	return counterpartName || remittanceInformation || '';
}

/** The hash under which a name is found, by that of its words. */
export const nameHash = (whole: number): number => hashPair(HASH_SEEDS.name, whole);

/** The hash of a word of a name together with an amount: a word alone says too little. */
export const wordAndAmount = (word: number, amount: number): number => hashPair(word, amount);
