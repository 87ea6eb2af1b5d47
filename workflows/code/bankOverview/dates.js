import { DateTime } from 'luxon';

/** The bank's days begin and end in Brussels. */
export const ZONE = 'Europe/Brussels';

const written = (date, format) => {
	const read = DateTime.fromISO(String(date ?? ''), { zone: ZONE });
	return read.isValid ? read.setLocale('en-GB').toFormat(format) : '–';
};

/** `20 Nov 2026`, or a dash. */
export const day = (date) => written(date, 'd LLL yyyy');

/** `20 Nov`, or a dash. */
export const shortDay = (date) => written(date, 'd LLL');

/** `20 Nov, 09:30`, or a dash. */
export const minute = (timestamp) => written(timestamp, 'd LLL, HH:mm');

/** `2 hours ago`, or a dash. */
export const ago = (timestamp) =>
	DateTime.fromISO(String(timestamp ?? ''))
		.setLocale('en')
		.toRelative() ?? '–';

/** Today's date and this moment in words. */
export const today = () => DateTime.now().setZone(ZONE).toISODate();
export const now = () =>
	DateTime.now().setZone(ZONE).setLocale('en-GB').toFormat("d LLLL yyyy 'at' HH:mm");

/** The calendar date on which a transaction counts: its booking, else its arrival, else none (''). */
export function dateOf({ bookedOn, createdAt }) {
	const read = [bookedOn, createdAt]
		.map((date) => DateTime.fromISO(String(date ?? ''), { zone: ZONE }))
		.find(({ isValid }) => isValid);
	return read ? read.toISODate() : '';
}
