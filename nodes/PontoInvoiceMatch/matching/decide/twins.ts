import { compareText } from '../text/compareText';
import type { BankTransaction } from '../model/bankTransaction';
import type { PastAllocation } from '../model/matchOptions';
import { foldText } from '../text/characters';
import { foldedHash, hashInteger, textHash } from '../text/hash';
import type { Applied } from '../ledger/appliedPlaces';

// What stands in place of an end-to-end id, and says that there is none.
const NO_ID =
	/^(?:NOT[ _-]?(?:PROVIDED|AVAILABLE|PRESENT|SPECIFIED)|NON?[ _-]?REF(?:ERENCE)?|NO[ _-]?ID|N\/?A|NONE|NULL|[-./]*)$/i;

// Of equal payments that the bank marks each in its own way, no more are looked at.
const MOST_COMPARED = 100;

/** The id of the transaction that each of these repeats, by the id of the one that repeats it. */
export type Twins = ReadonlyMap<string, string>;

/**
 * Finds bookings of the bank that came again under another id: of an account that was linked anew, whose id and whose
 * transactions' ids are new, or with the same end-to-end id inside one account. What an earlier run booked, or a person
 * decided on, counts as the first of them, then the smaller account id. Two equal payments inside one account are two payments.
 */
export function findTwins(
	transactions: readonly BankTransaction[],
	past: readonly PastAllocation[],
	applied: Applied,
): Twins {
	const booked = new Map<string, BankTransaction>();
	for (const { transaction } of past) {
		if (transaction !== undefined) booked.set(transaction.id, transaction);
	}
	const isBooked = ({ id }: BankTransaction) => booked.has(id) || applied.has(id);
	const twins = new Map<string, string>();
	for (const group of groupsOf(withBooked(transactions, booked))) {
		const originals: BankTransaction[] = [];
		for (const account of accountsOf(group, isBooked)) {
			originals.push(...addTwins(account, originals, twins));
			addRepeats(account, twins);
		}
	}
	return twins;
}

/** The transactions of this run and those booked before, each id once. */
function withBooked(
	transactions: readonly BankTransaction[],
	booked: ReadonlyMap<string, BankTransaction>,
): Iterable<BankTransaction> {
	if (booked.size === 0) return transactions;
	const known = new Map(booked);
	for (const transaction of transactions) known.set(transaction.id, transaction);
	return known.values();
}

function groupsOf(
	transactions: Iterable<BankTransaction>,
): ReadonlyArray<readonly BankTransaction[]> {
	// Hardly any two are the same: what differs in amount, payer or text is told apart by a hash alone.
	return groupBy(transactions, hashOf).flatMap((alike) => groupBy(alike, contentOf));
}

/** What shares a key with another one, and comes in. */
function groupBy<Key>(
	transactions: Iterable<BankTransaction>,
	keyOf: (transaction: BankTransaction) => Key,
): BankTransaction[][] {
	const firsts = new Map<Key, BankTransaction>();
	const groups = new Map<Key, BankTransaction[]>();
	for (const transaction of transactions) {
		if (transaction.amountMinor <= 0) continue;
		const key = keyOf(transaction);
		const group = groups.get(key);
		const first = firsts.get(key);
		if (group !== undefined) group.push(transaction);
		else if (first !== undefined) groups.set(key, [first, transaction]);
		else firsts.set(key, transaction);
	}
	return [...groups.values()];
}

function hashOf({
	amountMinor,
	bookedOn,
	counterpartIban = '',
	remittanceInformation = '',
}: BankTransaction): number {
	let hash = textHash(hashInteger(amountMinor), bookedOn);
	hash = textHash(hash, counterpartIban);
	return foldedHash(hash, remittanceInformation);
}

/** The transactions of each account in a fixed order, the account with the first bookings in front. */
function accountsOf(
	group: readonly BankTransaction[],
	isBooked: (transaction: BankTransaction) => boolean,
): ReadonlyArray<readonly BankTransaction[]> {
	const byAccount = new Map<string, BankTransaction[]>();
	for (const transaction of group) {
		const account = transaction.accountId ?? '';
		const others = byAccount.get(account);
		if (others === undefined) byAccount.set(account, [transaction]);
		else others.push(transaction);
	}
	const rank = (transaction: BankTransaction) => (isBooked(transaction) ? 0 : 1);
	const accounts = [...byAccount].map(([account, members]) => ({
		account,
		members: members.sort((one, other) => rank(one) - rank(other) || compareText(one.id, other.id)),
		rank: Math.min(...members.map(rank)),
	}));
	return accounts
		.sort((one, other) => one.rank - other.rank || compareText(one.account, other.account))
		.map(({ members }) => members);
}

/**
 * Pairs the transactions of an account with those of the accounts before, each with one of its own: first those that the
 * bank marks alike, then those of which one link gives no mark. Returns those that repeat none.
 */
function addTwins(
	account: readonly BankTransaction[],
	originals: readonly BankTransaction[],
	twins: Map<string, string>,
): readonly BankTransaction[] {
	if (originals.length === 0) return account;
	const byMarks = new Map<string, BankTransaction[]>();
	for (const original of originals) {
		const marks = marksOf(original).join('\n');
		const alike = byMarks.get(marks);
		if (alike === undefined) byMarks.set(marks, [original]);
		else alike.push(original);
	}
	const free = new Set(originals);
	const isNew = ({ id }: BankTransaction, original: BankTransaction | undefined) => {
		if (original === undefined) return true;
		twins.set(id, original.id);
		free.delete(original);
		return false;
	};
	return account
		.filter((each) => isNew(each, byMarks.get(marksOf(each).join('\n'))?.shift()))
		.filter((each) => isNew(each, likeIn(free, each)));
}

/** Inside one account an end-to-end id of the payer's own tells a payment that was delivered twice. */
function addRepeats(account: readonly BankTransaction[], twins: Map<string, string>): void {
	const firsts: BankTransaction[] = [];
	for (const transaction of account) {
		if (ownIdOf(transaction) === '') return;
		const first = likeIn(firsts, transaction);
		if (first === undefined) firsts.push(transaction);
		else if (!twins.has(transaction.id)) twins.set(transaction.id, first.id);
	}
}

/** One of these that no mark which both have tells apart: one link gives what another one does not. */
function likeIn(
	others: Iterable<BankTransaction>,
	transaction: BankTransaction,
): BankTransaction | undefined {
	const marks = marksOf(transaction);
	let compared = 0;
	for (const other of others) {
		if (compared === MOST_COMPARED) return undefined;
		compared += 1;
		const isLike = (mark: string, at: number) => !mark || !marks[at] || mark === marks[at];
		if (marksOf(other).every(isLike)) return other;
	}
	return undefined;
}

/** What the bank or the link gives for telling bookings apart; empty where it gives none. */
const marksOf = ({ digest = '', internalReference = '' }: BankTransaction) => [
	digest,
	internalReference,
];

/** The id that the payer gave; empty for what says in one way or another that he gave none. */
function ownIdOf({ endToEndId = '' }: BankTransaction): string {
	const id = endToEndId.trim();
	return NO_ID.test(id) ? '' : id;
}

/**
 * All that is the same when the bank's booking is the same. The ids are not: they are given anew with the account. Of
 * name and text one link keeps letter case, blanks and signs that another one does not.
 */
function contentOf(transaction: BankTransaction): string {
	const { accountIban, currency, bookedOn, amountMinor, counterpartIban } = transaction;
	return JSON.stringify([
		accountIban ?? '',
		currency,
		bookedOn,
		amountMinor,
		counterpartIban ?? '',
		foldText(transaction.counterpartName ?? ''),
		foldText(transaction.remittanceInformation ?? ''),
		ownIdOf(transaction),
	]);
}
