import { compareText } from '../text/compareText';
import type { BankTransaction } from '../model/bankTransaction';

// Of equal payments that the bank marks each in its own way, no more are looked at.
const MOST_COMPARED = 100;

/** What became of a transaction before this run: it was booked, something else was said of it, or nothing. */
export type Standing = 'booked' | 'decided' | 'new';

export type StandingOf = (transaction: BankTransaction) => Standing;

interface Account {
	readonly id: string;
	readonly members: readonly BankTransaction[];
	/** Those of other accounts that one of its own repeats. */
	readonly repeated: Set<BankTransaction>;
}

/**
 * Tells which of some equal transactions repeat another one, of another account, or of its own where `isOnePayment`. What
 * was booked comes first and repeats none: a booking must not use up another one that a new transaction repeats. What was
 * only decided on comes next, then what is new; each account's repeat others one by one, those of the smallest id first.
 */
export function pairTwins(
	equal: readonly BankTransaction[],
	standingOf: StandingOf,
	isOnePayment: boolean,
	twins: Map<string, string>,
): void {
	const accounts = accountsOf(equal);
	const of = ({ members }: Account, standing: Standing) =>
		members.filter((member) => standingOf(member) === standing);
	const originals = accounts.flatMap((account) => of(account, 'booked'));
	for (const standing of ['decided', 'new'] as const) {
		for (const account of accounts) {
			originals.push(...addTwins(account, of(account, standing), originals, twins));
		}
	}
	if (!isOnePayment) return;
	for (const account of accounts) {
		addRepeats([...of(account, 'booked'), ...of(account, 'decided'), ...of(account, 'new')], twins);
	}
}

/** The accounts, and the transactions of each, in an order of their own. */
function accountsOf(equal: readonly BankTransaction[]): readonly Account[] {
	const byAccount = new Map<string, BankTransaction[]>();
	for (const transaction of equal) {
		const id = accountOf(transaction);
		const others = byAccount.get(id);
		if (others === undefined) byAccount.set(id, [transaction]);
		else others.push(transaction);
	}
	return [...byAccount]
		.sort(([one], [other]) => compareText(one, other))
		.map(([id, members]) => ({
			id,
			members: members.sort((one, other) => compareText(one.id, other.id)),
			repeated: new Set(),
		}));
}

const accountOf = ({ accountId = '' }: BankTransaction): string => accountId;

/**
 * Pairs transactions of an account with those of other ones, each with one of its own: first those that the bank marks
 * alike, then those of which one link gives no mark. Returns those that repeat none.
 */
function addTwins(
	{ id: account, repeated }: Account,
	members: readonly BankTransaction[],
	originals: readonly BankTransaction[],
	twins: Map<string, string>,
): readonly BankTransaction[] {
	if (members.length === 0) return members;
	const free = new Set(
		originals.filter((original) => accountOf(original) !== account && !repeated.has(original)),
	);
	if (free.size === 0) return members;
	const byMarks = new Map<string, BankTransaction[]>();
	for (const original of free) {
		const marks = marksOf(original).join('\n');
		const alike = byMarks.get(marks);
		if (alike === undefined) byMarks.set(marks, [original]);
		else alike.push(original);
	}
	const isNew = ({ id }: BankTransaction, original: BankTransaction | undefined) => {
		if (original === undefined) return true;
		twins.set(id, original.id);
		repeated.add(original);
		free.delete(original);
		return false;
	};
	return members
		.filter((each) => isNew(each, byMarks.get(marksOf(each).join('\n'))?.shift()))
		.filter((each) => isNew(each, likeIn(free, each)));
}

/** Tells which of one account's transactions repeat the first of them that is like it. */
function addRepeats(account: readonly BankTransaction[], twins: Map<string, string>): void {
	const firsts: BankTransaction[] = [];
	for (const transaction of account) {
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
