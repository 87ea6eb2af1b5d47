import { DateTime } from 'luxon';
import type { Moment } from '../matching/model/matchOptions';
import type { ReadDate } from './readDate';
import { dateAsText, readText } from './readValues';

const SECOND = 1000;
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
const HAS_ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/;
const SECONDS_SINCE_1970 = /^1\d{9}(?:\.\d+)?$/;
const MILLISECONDS_SINCE_1970 = /^1\d{12}$/;

/**
 * When something was decided: the second of a timestamp (without a zone of its own in that time zone) or of an epoch in
 * seconds or milliseconds, or the whole of a day. Throws a RangeError with the value for anything else.
 */
export function readMoment(value: unknown, readDate: ReadDate, timeZone: string): Moment {
	const text = readText(dateAsText(value));
	const milliseconds = timestampOf(text, timeZone);
	if (milliseconds !== undefined) return ofSecond(milliseconds);
	const day = DateTime.fromISO(readDate(text), { zone: timeZone });
	return { earliest: day.toMillis(), latest: day.endOf('day').toMillis() };
}

/** The calendar day of a moment, `YYYY-MM-DD`. */
export const dayOf = ({ earliest }: Moment, timeZone: string): string =>
	DateTime.fromMillis(earliest, { zone: timeZone }).toFormat('yyyy-MM-dd');

function timestampOf(text: string, timeZone: string): number | undefined {
	if (MILLISECONDS_SINCE_1970.test(text)) return Number(text);
	if (SECONDS_SINCE_1970.test(text)) return Number(text) * SECOND;
	if (!TIMESTAMP.test(text)) return undefined;
	const iso = text.replace(' ', 'T').replace(/ (?=[+-]\d{2}:?\d{2}$)/, '');
	// Luxon takes ten times as long, and most rows bear the UTC of a Data Table.
	const parsed = HAS_ZONE.test(iso) ? Date.parse(iso) : zoned(iso, timeZone);
	return Number.isNaN(parsed) ? undefined : parsed;
}

const zoned = (iso: string, zone: string): number => DateTime.fromISO(iso, { zone }).toMillis();

/** Rows of one second tell nothing of which came first. */
function ofSecond(milliseconds: number): Moment {
	const earliest = Math.floor(milliseconds / SECOND) * SECOND;
	return { earliest, latest: earliest + SECOND - 1 };
}
