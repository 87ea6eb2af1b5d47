import { bookingDate } from '../../shared/domain/bookingDate';
import { dateAsText, readText } from './readValues';
import { isNoDay, plainDate, type DateOrder } from './writtenDate';
import { readOr, UnreadableValue } from './unreadable';

const XERO_DATE = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/;
// Seconds, as Stripe writes them, or milliseconds, of the years 2001 to 2100.
const UNIX_TIME = /^([1-3]\d{9}|40\d{8})(\d{3})?$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}/;

/** Reads a calendar date as `YYYY-MM-DD`; throws a RangeError with the value for anything else. */
export type ReadDate = (value: unknown) => string;

/**
 * Builds a reader of dates: an ISO date or timestamp (the day in that time zone), Xero's
 * `/Date(1518685950940+0000)/`, a day of a spreadsheet, and dates as people write them. `orderOf` tells how the dates
 * beside one are written, where nobody can tell 03/04 from 04/03. A ledger has few different dates, so each is looked at
 * once.
 */
export function dateReader(timeZone: string, orderOf: () => DateOrder | undefined): ReadDate {
	const known = new Map<string, string>();
	return (value) => {
		const written = readText(dateAsText(value));
		const date = known.get(written) ?? calendarDate(written, timeZone, orderOf);
		known.set(written, date);
		return date;
	};
}

/** As the reader does; empty when there is no date. */
export const readOptionalDate = (value: unknown, readDate: ReadDate): string =>
	value === undefined || (typeof value === 'string' && isNoDay(value)) ? '' : readDate(value);

function calendarDate(
	text: string,
	timeZone: string,
	orderOf: () => DateOrder | undefined,
): string {
	const [, milliseconds] = XERO_DATE.exec(text) ?? [];
	if (milliseconds !== undefined) return dayOfEpoch(text, Number(milliseconds), 'UTC');
	const [, seconds] = UNIX_TIME.exec(text) ?? [];
	if (seconds !== undefined) return dayOfEpoch(text, Number(seconds) * 1_000, timeZone);
	if (ISO_DATE.test(text)) {
		const iso = text.replace(/^(\S{10}) (?=\d)/, '$1T');
		return readOr(() => bookingDate(iso, timeZone), {
			code: 'not-a-date-there',
			text: iso,
			timeZone,
		});
	}
	const date = plainDate(text, orderOf);
	if (date === undefined) throw new UnreadableValue({ code: 'not-a-date', text });
	return date;
}

const dayOfEpoch = (text: string, milliseconds: number, timeZone: string): string =>
	readOr(() => bookingDate(new Date(milliseconds).toISOString(), timeZone), {
		code: 'not-a-date',
		text,
	});
