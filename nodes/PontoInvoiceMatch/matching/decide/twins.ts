import { compareText } from '../text/compareText';
import type { BankTransaction } from '../model/bankTransaction';
import type { PastAllocation } from '../model/matchOptions';
import { hashInteger, textHash } from '../text/hash';
import type { Applied } from '../ledger/appliedPlaces';

// What stands in place of an end-to-end id, and says that there is none.
const NO_ID =
	/^(?:NOT[ _-]?(?:PROVIDED|AVAILABLE|PRESENT|SPECIFIED)|NON?[ _-]?REF(?:ERENCE)?|NO[ _-]?ID|N\/?A|NONE|NULL|[-./]*)$/i;

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
		const accounts = accountsOf(group, isBooked);
		const [first = [], ...others] = accounts;
		for (const account of others) {
			for (const [at, { id }] of account.entries()) {
				const original = first[at];
				if (original !== undefined) twins.set(id, original.id);
			}
		}
		for (const account of accounts) addRepeats(account, twins);
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
	return textHash(hash, remittanceInformation);
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

/** Inside one account an end-to-end id of the payer's own tells a payment that was delivered twice. */
function addRepeats(
	[first, ...others]: readonly BankTransaction[],
	twins: Map<string, string>,
): void {
	if (first === undefined || ownIdOf(first) === '') return;
	for (const { id } of others) if (!twins.has(id)) twins.set(id, first.id);
}

/** The id that the payer gave; empty for what says in one way or another that he gave none. */
function ownIdOf({ endToEndId = '' }: BankTransaction): string {
	const id = endToEndId.trim();
	return NO_ID.test(id) ? '' : id;
}

/** All that is the same when the bank's booking is the same. The ids are not: they are given anew with the account. */
function contentOf(transaction: BankTransaction): string {
	const { accountIban, currency, bookedOn, amountMinor, counterpartIban, counterpartName } =
		transaction;
	return JSON.stringify([
		accountIban ?? '',
		currency,
		bookedOn,
		amountMinor,
		counterpartIban ?? '',
		// One link writes the bank's capitals, another one does not.
		(counterpartName ?? '').trim().toUpperCase(),
		transaction.remittanceInformation ?? '',
		ownIdOf(transaction),
		transaction.digest ?? '',
		transaction.internalReference ?? '',
	]);
}
