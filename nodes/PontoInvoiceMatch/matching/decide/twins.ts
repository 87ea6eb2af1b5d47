import type { BankTransaction } from '../model/bankTransaction';
import type { PastAllocation } from '../model/matchOptions';
import { foldText } from '../text/characters';
import { foldedHash, hashInteger, textHash } from '../text/hash';
import type { Applied } from '../ledger/appliedPlaces';
import type { History } from '../past/history';
import { onceEach } from './onceEach';
import { ownIdOf } from './ownId';
import { pairTwins, type Standing } from './pairTwins';

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
	{ bookings }: History,
	applied: Applied,
): Twins {
	const twins = new Map<string, string>();
	const groups = groupsOf(withKept(transactions, past));
	if (groups.length === 0) return twins;
	const decided = idsOf(past);
	const booked = idsOf(bookings);
	const standingOf = ({ id }: BankTransaction): Standing => {
		if (booked.has(id) || applied.has(id)) return 'booked';
		return decided.has(id) ? 'decided' : 'new';
	};
	for (const equal of groups) {
		const isOnePayment = equal.every((transaction) => ownIdOf(transaction) !== '');
		pairTwins(equal, standingOf, isOnePayment, twins);
	}
	return twins;
}

/** A row need not keep the transaction: its id tells that something was decided about it. */
const idsOf = (rows: readonly PastAllocation[]): ReadonlySet<string> =>
	new Set(rows.map(({ transactionId }) => transactionId));

/** The transactions of this run and those that earlier rows keep, each id once. */
function withKept(
	transactions: readonly BankTransaction[],
	past: readonly PastAllocation[],
): Iterable<BankTransaction> {
	const kept = past.flatMap(({ transaction }) => transaction ?? []);
	if (kept.length === 0) return transactions;
	const known = new Map(onceEach(kept).map(({ transaction }) => [transaction.id, transaction]));
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
