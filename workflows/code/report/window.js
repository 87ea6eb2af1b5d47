import { DateTime } from 'luxon';
import { ZONE } from '../bankOverview/dates.js';

const MOST_DAYS = 31;

/**
 * The whole days that a report is about, up to yesterday: those since the last report, and yesterday in any case, so
 * that a day on which n8n was down is not left out. `untilDay` is the first day that is not in it.
 */
export function reportWindow(lastUntilDay, now = DateTime.now()) {
	const until = now.setZone(ZONE).startOf('day');
	const yesterday = until.minus({ days: 1 });
	const last = DateTime.fromISO(String(lastUntilDay ?? ''), { zone: ZONE });
	const earliest = until.minus({ days: MOST_DAYS });
	const from = last.isValid && last < yesterday ? DateTime.max(last, earliest) : yesterday;
	return {
		from,
		until,
		untilDay: until.toISODate(),
		/** Whether a moment, or a calendar day, falls into it. */
		holds: (timestamp) => {
			const moment = DateTime.fromISO(String(timestamp ?? ''), { zone: ZONE });
			return moment.isValid && moment >= from && moment < until;
		},
		title: titleOf(from, until.minus({ days: 1 })),
	};
}

function titleOf(first, last) {
	const written = (date, format) => date.setLocale('en-GB').toFormat(format);
	const end = written(last, 'cccc d LLLL yyyy');
	return first.hasSame(last, 'day') ? end : `${written(first, 'cccc d LLLL')} to ${end}`;
}
