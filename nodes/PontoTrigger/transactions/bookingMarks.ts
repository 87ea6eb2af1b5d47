import { memoize } from 'lodash';
import { bookingDate } from '../../shared/domain/bookingDate';
import { shortHash } from '../poll/shortHash';
import type { ListedTransaction } from './listedTransaction';
import {
	CONTENT_LENGTH,
	DAY_LENGTH,
	DAY_MS,
	LOOKED_BACK_MS,
	firstDayOf,
	isWhole,
	newestOf,
	readMarks,
	startOf,
	take,
	unionOf,
	write,
	writeNewest,
	type MarksByDay,
} from './marksByDay';

/** What is the same for one booking, whichever account ID Ponto lists it under. */
const CONTENT = ['amount', 'currency', 'remittanceInformation', 'counterpartReference'] as const;

/** Where the bank is, as an IANA name, and the moment in milliseconds. */
export interface PlaceAndTime {
	readonly timeZone: string;
	readonly now: number;
}

/**
 * Marks for the bookings of the newest days among a page and those marked before, four characters each: by
 * them, the same bank account is followed when it is linked anew under another ID. Two days, with at most 150
 * marks each, and up to ten as long as all have no more than 120.
 */
export function bookingMarks(
	before: string,
	page: readonly ListedTransaction[],
	{ timeZone, now }: PlaceAndTime,
): string {
	const marks = readMarks(before);
	const dayOfDate = memoize((date: string) => dayOf(date, timeZone));
	// Most of a page is too old, and a calendar date takes its time.
	const oldest =
		newestOf([...[...marks.keys()].map(startOf), ...page.map(bookedAt)], now) - LOOKED_BACK_MS;
	for (const transaction of page.filter((each) => bookedAt(each) >= oldest)) {
		const day = dayOfDate(dateOf(transaction));
		if (day !== undefined) marks.set(day, [...(marks.get(day) ?? []), markOf(transaction)]);
	}
	return writeNewest(marks, now);
}

/**
 * What either of two marked, of the newest days: a booking that was there once was there, even if a list that
 * was cut short does not show it.
 */
export function joinMarks(one: string, other: string, now: number): string {
	return writeNewest(unionOf(readMarks(one), readMarks(other)), now);
}

/** The days of some marks, with nothing marked on them. */
export function daysWithoutMarks(text: string): string {
	return write([...readMarks(text).keys()].map((day) => [day, []]));
}

/** The first day of which bookings are marked, as midnight in UTC in milliseconds. */
export function firstMarkedDay(text: string): number | undefined {
	const first = firstDayOf(readMarks(text));
	return first === undefined ? undefined : startOf(first);
}

/** What is known of a bank account under one of its other IDs. */
export interface KnownUnderId {
	readonly marks: string;
	/** Whether its list was walked to the end once, so that what is booked before the marked days is known as well. */
	readonly isWalked: boolean;
}

/** The marks of all other IDs of a bank account together, from the day on before which one of them knows all. */
export function marksOfIds(others: readonly KnownUnderId[]): string {
	const walked = others.filter(({ isWalked }) => isWalked);
	const first =
		walked
			.map(({ marks }) => firstDayOf(readMarks(marks)) ?? '')
			.sort()
			.at(-1) ?? '';
	const days = others.reduce<MarksByDay>(
		(union, { marks }) => unionOf(union, readMarks(marks)),
		new Map(first ? [[first, []]] : []),
	);
	return write([...days].filter(([day]) => day >= first));
}

/**
 * Tells, one after the other, whether the bookings of an account that was linked anew were there under another
 * ID: those before the marked days were, those of the marked days as often as they are marked and a walk has
 * not met them yet.
 */
export function knownByMarks(
	text: string,
	metByWalk: string,
	timeZone: string,
): (transaction: ListedTransaction) => boolean {
	const marks = readMarks(text);
	const first = firstDayOf(marks);
	for (const [day, met] of readMarks(metByWalk)) for (const mark of met) take(marks.get(day), mark);
	return (transaction) => {
		const day = dayOf(dateOf(transaction), timeZone);
		if (day === undefined || first === undefined) return false;
		if (day < first) return true;
		return take(marks.get(day), markOf(transaction));
	};
}

/**
 * Those of an account's arrivals, oldest first, that were not listed under another ID of the same bank account:
 * where the marks of the others say so more often than the account's own, which hold the arrivals as well. Of
 * days that either does not know as a whole nothing is said: rather a booking twice than none.
 */
export function newUnderAnyId<Transaction extends ListedTransaction>(
	arrivals: readonly Transaction[],
	others: string,
	own: string,
	timeZone: string,
): readonly Transaction[] {
	const [surplus, ownMarks] = [readMarks(others), readMarks(own)];
	const firstOwn = firstDayOf(ownMarks) ?? '';
	const told = [...surplus].filter(
		([day, marks]) => day >= firstOwn && isWhole(marks) && isWhole(ownMarks.get(day) ?? []),
	);
	const daysTold = new Set(told.map(([day]) => day));
	const marked = arrivals.map((transaction) => {
		const day = dayOf(dateOf(transaction), timeZone) ?? '';
		return { transaction, day, mark: markOf(transaction) };
	});
	for (const { day, mark } of marked) take(ownMarks.get(day), mark);
	for (const [day, marks] of ownMarks) for (const mark of marks) take(surplus.get(day), mark);
	return marked
		.filter(({ day, mark }) => !(daysTold.has(day) && take(surplus.get(day), mark)))
		.map(({ transaction }) => transaction);
}

const dateOf = ({ attributes }: ListedTransaction): string =>
	attributes.executionDate || attributes.valueDate || '';

const bookedAt = (transaction: ListedTransaction): number => Date.parse(dateOf(transaction));

function markOf({ attributes }: ListedTransaction): string {
	return shortHash(
		JSON.stringify(CONTENT.map((attribute) => attributes[attribute] ?? null)),
		CONTENT_LENGTH,
	);
}

function dayOf(date: string, timeZone: string): string | undefined {
	try {
		const day = Date.parse(bookingDate(date, timeZone)) / DAY_MS;
		const text = day.toString(36).padStart(DAY_LENGTH, '0');
		return day >= 0 && text.length === DAY_LENGTH ? text : undefined;
	} catch {
		return undefined;
	}
}
