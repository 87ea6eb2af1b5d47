import { bookingDate } from '../../shared/domain/bookingDate';
import { shortHash } from '../poll/shortHash';
import type { ListedTransaction } from './listedTransaction';

const DAY_MS = 86_400_000;
const DAY_LENGTH = 3;
const CONTENT_LENGTH = 4;
const DAYS_KEPT = 2;
const MARKS_OF_A_DAY_KEPT = 60;
const SEPARATOR = ' ';

/** What is the same for one booking, whichever account ID Ponto lists it under. */
const CONTENT = ['amount', 'currency', 'remittanceInformation', 'counterpartReference'] as const;

/** Marks of the bookings of some days, by day. */
type MarksByDay = Map<string, string[]>;

/**
 * Marks for the bookings of the newest two days among a page and those marked before, four characters
 * each: by them, the same bank account is followed when it is linked anew under another ID.
 */
export function bookingMarks(
	before: string,
	page: readonly ListedTransaction[],
	timeZone: string,
): string {
	const marks = readMarks(before);
	const newest = Math.max(
		...[...marks.keys()].map((day) => Number.parseInt(day, 36) * DAY_MS),
		...page.map(bookedAt).filter((moment) => !Number.isNaN(moment)),
	);
	for (const transaction of page) {
		// Most of a page is too old, and a calendar date takes its time.
		if (!(bookedAt(transaction) > newest - (DAYS_KEPT + 1) * DAY_MS)) continue;
		const day = dayOf(transaction, timeZone);
		if (day !== undefined) marks.set(day, [...(marks.get(day) ?? []), markOf(transaction)]);
	}
	return [...marks.keys()]
		.sort()
		.slice(-DAYS_KEPT)
		.map((day) => day + (marks.get(day) ?? []).slice(0, MARKS_OF_A_DAY_KEPT).join(''))
		.join(SEPARATOR);
}

/**
 * Tells, one after the other, oldest first, whether the bookings of an account that was linked anew were there
 * under its old ID: those before the marked days were, those of the marked days as often as they are marked.
 */
export function knownByMarks(
	text: string,
	timeZone: string,
): (transaction: ListedTransaction) => boolean {
	const marks = readMarks(text);
	const [first] = [...marks.keys()].sort();
	return (transaction) => {
		const day = dayOf(transaction, timeZone);
		if (day === undefined || first === undefined) return false;
		if (day < first) return true;
		return take(marks.get(day), markOf(transaction));
	};
}

/**
 * Tells, one after the other, oldest first, whether what arrives at an account has been listed under another ID of the same
 * bank account already: where that one's marks say so more often than the account's own. Of days that either
 * does not know as a whole nothing is said: rather a booking twice than none.
 */
export function knownUnderOtherId(
	others: string | undefined,
	own: string | undefined,
	timeZone: string,
): (transaction: ListedTransaction) => boolean {
	const [surplus, ownMarks] = [readMarks(others ?? ''), readMarks(own ?? '')];
	const firstOwn = [...ownMarks.keys()].sort()[0] ?? '';
	for (const [day, marks] of surplus) {
		const ownOfDay = ownMarks.get(day) ?? [];
		const isWhole = Math.max(marks.length, ownOfDay.length) < MARKS_OF_A_DAY_KEPT;
		if (day < firstOwn || !isWhole) surplus.delete(day);
		else for (const mark of ownOfDay) take(marks, mark);
	}
	return (transaction) =>
		take(surplus.get(dayOf(transaction, timeZone) ?? ''), markOf(transaction));
}

/** Takes one mark out of a day's; says whether it was there. */
function take(marks: string[] = [], mark: string): boolean {
	const place = marks.indexOf(mark);
	if (place >= 0) marks.splice(place, 1);
	return place >= 0;
}

function bookedAt({ attributes }: ListedTransaction): number {
	return Date.parse(attributes.executionDate || attributes.valueDate || '');
}

function markOf({ attributes }: ListedTransaction): string {
	return shortHash(
		JSON.stringify(CONTENT.map((attribute) => attributes[attribute] ?? null)),
		CONTENT_LENGTH,
	);
}

function dayOf({ attributes }: ListedTransaction, timeZone: string): string | undefined {
	try {
		const date = bookingDate(attributes.executionDate || attributes.valueDate || '', timeZone);
		const day = Date.parse(date) / DAY_MS;
		const text = day.toString(36).padStart(DAY_LENGTH, '0');
		return day >= 0 && text.length === DAY_LENGTH ? text : undefined;
	} catch {
		return undefined;
	}
}

function readMarks(text: string): MarksByDay {
	return new Map(
		text
			.split(SEPARATOR)
			.filter(Boolean)
			.map((part) => [
				part.slice(0, DAY_LENGTH),
				part.slice(DAY_LENGTH).match(new RegExp(`.{${CONTENT_LENGTH}}`, 'g')) ?? [],
			]),
	);
}
