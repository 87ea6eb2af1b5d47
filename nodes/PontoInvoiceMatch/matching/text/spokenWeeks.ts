import { monthOf } from './monthNames';
import { addDays, addMonths, isAhead } from './stretch';
import { matchesOf } from './matchesOf';

const MAY_HAVE_WEEK = /W[EKO0-5]|KW|SEM|[WS][1-5]/;
const WEEK_WORD =
	'(?:WEEK|WEEKNR|WEEKNRS|WEEKNO|WEEKNUMMER|WEEKNUMMERS|WK|WKS|WKN|WKNR|WKNRS|SEMAINE|SEM|WOCHE|KALENDERWOCHE|KALENDERWOCHEN|KW|KWS)';
/** In front of a number; behind one they count. */
const WEEKS_WORD = '(?<!\\d )(?:WEKEN|WEEKS|SEMAINES|WOCHEN)';
const WEEK_NUMBER = '(?:0[1-9]|[1-4]\\d|5[0-3])';
/** Camps number their own weeks, of which there are fewer than ten: such a number counts with its year, or behind the German word. */
const FEW =
	'(?<!\\bKW ?)[1-9](?= 20\\d\\d\\b)|(?<=(?<!\\d )\\bKWS? ?)[5-9]|(?<=\\bKALENDERWOCHEN? )[1-9]';
const TO_WEEK = ' (?:(?:T M|T|TEM|TOT(?: MET)?|BIS|AU|A|TO) )?(\\d{1,2})\\b';
/** `week 40`, `week 08`, `weken 19 en 20`, `KW 20.2025`, `KW 8` */
const WEEK = new RegExp(
	`\\b(?:${WEEK_WORD}|${WEEKS_WORD}) ?(?:(?:NRS?|NUMMERS?|NO|N|NUMERO) ?)?(${WEEK_NUMBER}|${FEW})(?:20\\d\\d)?\\b` +
		'(?! (?:(?:VAN|SUR|VON) \\d{1,2}|UUR|U|HEURES|H|STUNDEN|HOURS|DAGEN|JOURS|TAGE)\\b)' +
		`(?:${TO_WEEK})?(?: ([A-Z]{3,})\\b)?`,
	'g',
);
/** `2025-W20`, `W20 2025`, `20e week` */
const WEEK_OF_YEAR = new RegExp(
	`\\b20\\d\\d ?[WS](${WEEK_NUMBER})\\b|\\bW(${WEEK_NUMBER}) 20\\d\\d\\b|\\b(${WEEK_NUMBER})(?:E|STE|DE|EME) (?:WEEK|SEMAINE)\\b`,
	'g',
);
/** `20. KW`, where 20 kW are those of a motor; the 8. Woche may be that of a course. */
const GERMAN_WEEK =
	/(?<!\d)(?:([1-4]\d|5[0-3])\. ?(?:KW|Woche|Kalenderwoche)|(0?[1-9])\. ?(?:KW|Kalenderwoche))(?!\p{L})/giu;
const FROM = '(?:VAN|VANAF|DU|VOM|AB|VON|DER)';
const MONDAY = '(?:(?:DE|LE|MAANDAG|LUNDI|MONTAG|DEM|DEN) )?';
/** `week van 12 mei`, `semaine du lundi 12 mai` */
const WEEK_OF_DAY = new RegExp(
	`\\b(?:WEEK|WK|SEMAINE|SEM|WOCHE) (?:${FROM} )?${MONDAY}(\\d{1,2})(?:E|ER|STE|DE)? ([A-Z]{3,})\\b`,
	'g',
);
/** `Woche vom 12.05.` */
const WEEK_OF_DATE =
	/(?<!\p{L})(?:week|wk|semaine|sem|woche)\.? (?:van|vanaf|du|vom|ab|von) (?:(?:maandag|lundi|montag|ma|lu|mo|lun)\.? )?(0?[1-9]|[12]\d|3[01])[/.-](0?[1-9]|1[0-2])(?!\d)/giu;
const DAYS_OF_WEEK = 7;
const DAYS_BESIDE = 3;
const MONTHS = 12;
const DAYS_OF_YEAR = 365;
/** Up to here `12/13` may be the twelfth of thirteen weeks of lessons. */
const MOST_WEEKS_OF_LESSONS = 13;
/** From here on what stands behind the stroke is a year, or the weeks that a year has. */
const FEWEST_BEHIND_WEEK_OF_YEAR = 22;

/** Adds the months of the weeks that a text is about, unless they lie ahead of the payment. */
export function addSpokenWeeks(
	months: number[],
	text: string,
	joined: string,
	bookedMonth: number,
): void {
	if (!MAY_HAVE_WEEK.test(joined)) return;
	for (const [, first = '', last = '', behind = ''] of matchesOf(joined, WEEK)) {
		const end = lastWeek(text, first, last);
		// In `week 12 mei` it is the week of that day.
		if (end === undefined || (last === '' && monthOf(behind, '') !== undefined)) continue;
		addWeeks(months, bookedMonth, Number(first), end);
	}
	for (const [, ...weeks] of [
		...matchesOf(joined, WEEK_OF_YEAR),
		...matchesOf(text, GERMAN_WEEK),
	]) {
		const week = Number(weeks.find((digits) => digits !== undefined));
		addWeeks(months, bookedMonth, week, week);
	}
	for (const [, day, word = ''] of matchesOf(joined, WEEK_OF_DAY)) {
		const month = monthOf(word, '');
		if (month !== undefined) addWeekOf(months, bookedMonth, Number(day), month);
	}
	for (const [, day, month] of matchesOf(text, WEEK_OF_DATE)) {
		addWeekOf(months, bookedMonth, Number(day), Number(month));
	}
}

/** The last of the weeks from a number to another; undefined where the other one says how many there are, or counts something. */
function lastWeek(text: string, first: string, last: string): number | undefined {
	if (last === '') return Number(first);
	const [from, to] = [Number(first), Number(last)];
	const isNext = to === from + 1 && from > MOST_WEEKS_OF_LESSONS;
	const isOf = text.includes(`${first}/${last}`) || text.includes(`${first} of ${last}`);
	if (isOf && !isNext) return to >= FEWEST_BEHIND_WEEK_OF_YEAR ? from : undefined;
	return to > from ? to : undefined;
}

/** The days of the weeks, three more on both sides: years do not begin on one day of the week. */
function addWeeks(months: number[], bookedMonth: number, first: number, last: number): void {
	const from = monthOfDay((first - 1) * DAYS_OF_WEEK - DAYS_BESIDE);
	const to = monthOfDay(last * DAYS_OF_WEEK + DAYS_BESIDE);
	if (!isAhead(bookedMonth, from)) addMonths(months, from, to);
}

function addWeekOf(months: number[], bookedMonth: number, day: number, month: number): void {
	addDays(months, bookedMonth, [day, month], [day + DAYS_OF_WEEK - 1, month]);
}

/** In about which month a day of the year is. */
const monthOfDay = (day: number) => (Math.floor((day * MONTHS) / DAYS_OF_YEAR) % MONTHS) + 1;
