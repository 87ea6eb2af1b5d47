import { DateTime } from 'luxon';

const ZONE = 'Europe/Brussels';

/** First and last day of a month such as `2026-10`, and its name. @throws RangeError for anything else. */
export function monthOf(month) {
	const first = DateTime.fromFormat(String(month).trim(), 'yyyy-MM', { zone: ZONE, locale: 'en' });
	if (!first.isValid)
		throw new RangeError(`The month in Settings is ${month}: write it as 2026-10`);
	return {
		month: first.toFormat('yyyy-MM'),
		from: first.toISODate(),
		to: first.endOf('month').toISODate(),
		name: first.toFormat('LLLL yyyy'),
	};
}

/** Whether a moment lies after the last day of the month. */
export const isAfter = (moment, { to }) =>
	DateTime.fromISO(String(moment ?? ''), { zone: ZONE }).toISODate() > to;
