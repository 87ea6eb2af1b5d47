import { UnreadableValue } from './unreadable';

// A program that takes numbers for amounts writes 2025001 as `2025001.0`.
const WITH_CENTS = /^(\d+)[.,]0{1,2}$/;
// How a file tells a spreadsheet that a number is a text: `="00042"` and `'00042`.
const AS_TEXT = /^(?:="([^"]*)"|'(\d.*))$/;
// `2,025E+11` has lost its last digits.
const SHORTENED = /^\d(?:[.,]\d+)?E\+\d+$/i;
// `2025/04` becomes the first of a month, shown as `apr-25`; `APR-25` and `MAR-0042` are what people number by.
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
const MONTHS = [
	...['jan', 'janv', 'feb', 'fev', 'fév', 'févr', 'mrt', 'mar', 'mär', 'mrz', 'mars', 'apr', 'avr'],
	...[
		'mei',
		'mai',
		'may',
		'jun',
		'jui',
		'juin',
		'jul',
		'juil',
		'aug',
		'aoû',
		'août',
		'sep',
		'sept',
	],
	...['okt', 'oct', 'nov', 'dec', 'déc', 'dez'],
];
const MONTH = /^(\p{Lu}?\p{Ll}+)\.?[-/ ](?:\d{2}|(?:19|20)\d{2})$/u;

/** Whether a text is a month and a year as a spreadsheet shows them. */
function isMonth(text: string): boolean {
	const [, word] = MONTH.exec(text) ?? [];
	return word !== undefined && MONTHS.includes(word.toLowerCase());
}

const isSpoilt = (text: string): boolean =>
	SHORTENED.test(text) || MOMENT.test(text) || isMonth(text);
const isShortened = (value: unknown): value is string =>
	typeof value === 'string' && SHORTENED.test(value.trim());

/**
 * An invoice number as it was typed; throws a RangeError with the text where a spreadsheet made a date or a rounded
 * number of it, because what is left may be another invoice.
 *
 * @example asWritten('2025001.0') // '2025001'
 */
export function asWritten(text: string): string {
	if (isSpoilt(text)) throw new UnreadableValue({ code: 'number-spoilt', text });
	return text.replace(AS_TEXT, '$1$2').replace(WITH_CENTS, '$1');
}

/** References without those that a spreadsheet shortened: their last digits are lost. */
export function unspoilt(references: unknown): unknown {
	if (!Array.isArray(references)) return isShortened(references) ? undefined : references;
	return references.filter((reference) => !isShortened(reference));
}

/** Throws a RangeError with the first reference that a spreadsheet shortened. */
export function refuseSpoilt(references: unknown): void {
	const text = Array.isArray(references) ? references.find(isShortened) : references;
	if (isShortened(text)) throw new UnreadableValue({ code: 'number-spoilt', text });
}
