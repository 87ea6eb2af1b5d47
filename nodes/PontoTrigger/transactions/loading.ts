import { DateTime } from 'luxon';
import type { Account } from '../../shared/ponto/schemas/account';
import type { ListedTransaction } from './listedTransaction';
import { isBookedBefore, isCreatedBefore } from './listedTransaction';

const HOUR_MS = 3_600_000;

/** So long after it was linked, Ponto may still be loading an account's history. */
const LOADING_MS = 48 * HOUR_MS;

/** A late delivery of the bank is a few transactions; more of them on one page are the history. */
const LATE_ONES_AT_MOST = 10;

/**
 * Start of the day of a moment, both in milliseconds: where the bank is, or in UTC if that is earlier, since
 * some banks' dates come as midnight in UTC.
 */
export function dayStartOf(moment: number, timeZone: string): number {
	const starts = [timeZone, 'utc'].map((zone) =>
		DateTime.fromMillis(moment, { zone }).startOf('day').toMillis(),
	);
	return Math.min(...starts);
}

/** What is known of an account's beginnings. */
export interface Beginnings {
	/** When the account was first listed, in milliseconds. */
	readonly firstSeen: number;
	/** Start of that day where the bank is, in milliseconds. */
	readonly firstDay: number;
	/** Whether Ponto was loading the account then. */
	readonly isLoading: boolean;
	/** Whether the account had nothing when it was first walked. */
	readonly wasEmpty: boolean;
	/** What was booked before this, in milliseconds, came under another ID of the same bank account, if it has one. */
	readonly knownBefore?: number;
}

/**
 * Whether Ponto has only just begun to load an account whose first page this is: everything in it was
 * created lately, and so was the authorization, or there is too much for a few days of bookings.
 */
export function isBeingLoaded(
	page: readonly ListedTransaction[],
	authorizedAt: string | null | undefined,
	now: number,
): boolean {
	const since = now - LOADING_MS;
	if (page.some((transaction) => isCreatedBefore(transaction, since))) return false;
	const authorized = Date.parse(authorizedAt ?? '');
	if (authorized >= since) return true;
	return page.length > LATE_ONES_AT_MOST && page.some((each) => isBookedBefore(each, since));
}

/** Whether an account is still in its first days, in which its history may yet arrive. */
export function isInFirstDays({ firstSeen }: Beginnings, now: number): boolean {
	return now - firstSeen < LOADING_MS;
}

/**
 * Which of a page's unknown transactions were there before the account was first seen, though Ponto shows
 * them only now: created before, or booked before while Ponto was loading the account, or known of another ID
 * of the same bank account.
 */
export function historyOn<Transaction extends ListedTransaction>(
	unknown: readonly Transaction[],
	beginnings: Beginnings,
	now: number,
): ReadonlySet<Transaction> {
	const { firstSeen, firstDay, isLoading, wasEmpty, knownBefore } = beginnings;
	const created = unknown.filter((each) => isCreatedBefore(each, firstSeen - HOUR_MS));
	const booked = unknown.filter((each) => isBookedBefore(each, knownBefore ?? firstDay));
	const isLoad = isLoading || (wasEmpty && booked.length > LATE_ONES_AT_MOST);
	const isAnew = knownBefore !== undefined;
	return new Set([
		...(!isAnew && created.length > LATE_ONES_AT_MOST ? created : []),
		...(isLoad && isInFirstDays(beginnings, now) ? booked : []),
		...(isAnew ? booked.filter((each) => isCreatedBefore(each, firstSeen + HOUR_MS)) : []),
	]);
}

/**
 * Whether Ponto has yet to load an account that is new to the trigger: it says that it never synchronized
 * it, or it was linked lately and its synchronization has not succeeded. Not waited for beyond two days.
 */
export function awaitsFirstSynchronization(
	{ attributes, meta }: Account,
	firstSeen: number,
	now: number,
): boolean {
	if (now - firstSeen >= LOADING_MS) return false;
	const status = meta?.latestSynchronization?.attributes?.status;
	if (status === 'success') return false;
	if (status) return Date.parse(attributes.authorizedAt ?? '') >= now - LOADING_MS;
	return (
		meta?.synchronizedAt === null || (meta?.latestSynchronization === null && !meta.synchronizedAt)
	);
}
