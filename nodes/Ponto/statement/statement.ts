import { formatMoney, parseMoney, type Money } from '../../shared/domain/money';
import { amountText } from '../../shared/ponto/schemas/amountText';
import type { Account } from '../../shared/ponto/schemas/account';
import { bookedOn, datedOn, type Transaction } from '../../shared/ponto/schemas/transaction';
import { bookingDate } from '../../shared/domain/bookingDate';

/** A balance that Ponto gave, never one that was worked out. */
export interface Balance {
	/** CLBD: booked, at the end of the last day. ITBD: booked, at another moment. */
	readonly code: 'CLBD' | 'ITBD';
	readonly money: Money;
	/** Calendar day 'YYYY-MM-DD' of which it is. */
	readonly on: string;
}

/** A booking as it stands in a statement. */
export interface Entry {
	readonly transaction: Transaction;
	readonly money: Money;
	/** Calendar days 'YYYY-MM-DD'. */
	readonly bookedOn: string | null;
	readonly valueOn: string | null;
}

/** What an account booked in a period of whole days, as Ponto has it. */
export interface Statement {
	readonly account: Account;
	/** First and last calendar day 'YYYY-MM-DD'. */
	readonly from: string;
	readonly to: string;
	/** When it was made. */
	readonly createdAt: Date;
	/** Whether the last day was over by then, where the bank is. */
	readonly isOver: boolean;
	/** Oldest first. */
	readonly entries: readonly Entry[];
	/** IDs of transactions whose amount or currency cannot be read, or that have no date. */
	readonly unreadable: readonly string[];
	readonly balance?: Balance;
}

/** What a statement is made of. */
export interface StatementParts {
	readonly account: Account;
	readonly from: string;
	readonly to: string;
	readonly createdAt: Date;
	readonly timeZone: string;
	/** Newest first, as Ponto lists them. */
	readonly transactions: readonly Transaction[];
}

/** Puts the transactions of a period in order, with the balance that Ponto gives of the account. */
export function statementOf(parts: StatementParts): Statement {
	const { account, from, to, createdAt, timeZone } = parts;
	const listed = [...parts.transactions].reverse();
	const entries = listed
		.map((transaction) => ({ transaction, day: datedOn(transaction, timeZone) ?? '' }))
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
		.flatMap(({ transaction }) => entryOf(transaction, timeZone) ?? []);
	const read = new Set(entries.map(({ transaction }) => transaction));
	const isOver = bookingDate(createdAt.toISOString(), timeZone) > to;
	const balance = balanceOf(parts);
	return {
		account,
		from,
		to,
		createdAt,
		isOver,
		entries,
		unreadable: listed.filter((transaction) => !read.has(transaction)).map(({ id }) => id),
		...(balance && { balance }),
	};
}

/** Sums of what came in and went out, by currency: an account of one currency can have entries of others. */
export function totalsOf({ entries }: Statement): ReadonlyMap<string, { in: bigint; out: bigint }> {
	const totals = new Map<string, { in: bigint; out: bigint }>();
	for (const { money } of entries) {
		const before = totals.get(money.currency) ?? { in: 0n, out: 0n };
		totals.set(money.currency, {
			in: before.in + (money.minor > 0n ? money.minor : 0n),
			out: before.out + (money.minor < 0n ? -money.minor : 0n),
		});
	}
	return totals;
}

/** An amount without its sign, as text with all digits of its currency. */
export function absoluteText({ minor, currency }: Money): string {
	return formatMoney({ minor: minor < 0n ? -minor : minor, currency });
}

function entryOf(transaction: Transaction, timeZone: string): Entry | undefined {
	const { amount, currency, valueDate } = transaction.attributes;
	const money = moneyOf(amount, currency);
	if (money === undefined || datedOn(transaction, timeZone) === null) return undefined;
	return {
		transaction,
		money,
		bookedOn: bookedOn(transaction, timeZone),
		valueOn: valueDate ? bookingDate(valueDate, timeZone) : null,
	};
}

function moneyOf(
	amount: string | number | null | undefined,
	currency: string | null | undefined,
): Money | undefined {
	if (amount == null || currency == null) return undefined;
	try {
		return parseMoney(amountText(amount, currency), currency);
	} catch {
		return undefined;
	}
}

/**
 * The balance that Ponto gives: the closing one if it is of the last day and Ponto asked the bank after that day, else
 * one of its own day, since more may have been booked on it later. Nothing without a day.
 */
function balanceOf({ account, to, timeZone }: StatementParts): Balance | undefined {
	const { currentBalance, currentBalanceReferenceDate, currency } = account.attributes;
	const money = moneyOf(currentBalance, currency);
	if (money === undefined || !currentBalanceReferenceDate) return undefined;
	const on = bookingDate(currentBalanceReferenceDate, timeZone);
	const askedAt = account.meta?.synchronizedAt;
	const isAskedLater = Boolean(askedAt) && bookingDate(askedAt ?? '', timeZone) > to;
	return { code: on === to && isAskedLater ? 'CLBD' : 'ITBD', money, on };
}
