import { DateTime } from 'luxon';

/**
 * The calendar date on which a bank booked something, from Ponto's UTC timestamp. Banks mean a local day, and Ponto
 * sends its midnight in UTC: `2026-11-19T23:00:00Z` is 20 November in Brussels. A plain date stays that date.
 * Throws a RangeError for text that is no ISO date, and for an unknown time zone.
 *
 * @example bookingDate('2026-11-19T23:00:00.000Z') // '2026-11-20'
 */
export function bookingDate(timestamp: string, timeZone = 'Europe/Brussels'): string {
	const moment = DateTime.fromISO(timestamp.trim(), { zone: timeZone, setZone: false });
	if (!moment.isValid) {
		throw new RangeError(`"${timestamp}" is not a date in the time zone "${timeZone}"`);
	}
	return moment.toFormat('yyyy-MM-dd');
}
