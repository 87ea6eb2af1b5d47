import { trimEnd } from 'lodash';
import { DateTime } from 'luxon';
import { z } from 'zod';

const CALENDAR = /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/;
const ZONE = /([+-]\d{2}(:?\d{2})?|[A-Za-z])$/;
// Databases write "unknown" as 0001-01-01 or 9999-12-31.
const [EARLIEST_YEAR, LATEST_YEAR] = [1900, 9998];

// As Ponto writes a moment.
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

// A double tells amounts of up to 15 digits apart, and no more.
const EXACT_NUMBERS_BELOW = 1e15;

// PostgreSQL, where n8n may keep its tables, takes no NUL, and half a surrogate pair is no UTF-8.
const NUL_OR_SURROGATE = /[\0\ud800-\udfff]/;

const plainText = z.string().transform(storable);
const scalar = z.union([plainText, z.number().transform(String), z.boolean().transform(String)]);

/** Text that any database takes; numbers and lists of words, which some banks send in its place, are written out. */
export const textField = z.union([
	plainText,
	scalar,
	z.array(scalar).transform((words) => words.join(' ')),
]);

/** A currency code; one in small letters is meant as the code that it spells. */
export const currencyField = textField.transform((text) =>
	/^\s*[a-z]{3}\s*$/i.test(text) ? text.trim().toUpperCase() : text,
);

/** An amount as APIs send it, a JSON number or decimal text. Not rounded, not converted, and no sign but a minus. */
export const decimalField = z.union([
	z.number().gt(-EXACT_NUMBERS_BELOW).lt(EXACT_NUMBERS_BELOW).transform(withoutExponent),
	z
		.string()
		.trim()
		.regex(/^[+-]?\d+(\.\d+)?$/, 'not a decimal')
		.transform((text) => text.replace('+', '')),
]);

/** A date or a moment as ISO text; databases write a space before the time. A time without a zone stays without one. */
export const dateField = z
	.string()
	.trim()
	.transform((text, context) => {
		if (isUsualMoment(text)) return text;
		const iso = ZONE.test(text) ? sqlAsIso(text) : text.replace(' ', 'T');
		const { isValid, year } = DateTime.fromISO(iso, { setZone: true });
		if (CALENDAR.test(text) && isValid && year >= EARLIEST_YEAR && year <= LATEST_YEAR) return iso;
		context.addIssue({ code: 'custom', message: 'not a date' });
		return z.NEVER;
	});

/** Yes or no, also as the words and numbers that stand for them. */
export const flagField = z
	.union([z.boolean(), z.enum(['true', 'false', '1', '0']), z.literal(1), z.literal(0)])
	.transform((flag) => String(flag) === 'true' || String(flag) === '1');

function storable(text: string): string {
	if (!NUL_OR_SURROGATE.test(text)) return text;
	return Buffer.from(text).toString().replaceAll('\0', '');
}

/** Told at a glance, since a page holds four hundred of them. */
function isUsualMoment(text: string): boolean {
	const moment = MOMENT.test(text) ? new Date(text) : undefined;
	const year = moment?.getUTCFullYear() ?? Number.NaN;
	return year >= EARLIEST_YEAR && year <= LATEST_YEAR && moment?.toISOString() === text;
}

/** JSON writes a hundred-millionth as 1e-8. */
function withoutExponent(number: number): number | string {
	return String(number).includes('e') ? trimEnd(number.toFixed(15), '0') : number;
}

function sqlAsIso(text: string): string {
	const moment = DateTime.fromSQL(text, { setZone: true });
	return text.includes(' ') ? (moment.toISO() ?? text) : text;
}
