import { DateTime } from 'luxon';
import { ZONE } from '../bankOverview/dates.js';

/** This moment as a person reads it. */
export const momentText = ({ locale }) =>
	DateTime.now().setZone(ZONE).setLocale(locale).toFormat('d LLLL yyyy, HH:mm');

/** The calendar day of a moment where the books are kept, `2026-11-28`; empty for none. */
export const calendarDay = (moment) =>
	DateTime.fromJSDate(new Date(moment ?? NaN), { zone: ZONE }).toISODate() ?? '';
