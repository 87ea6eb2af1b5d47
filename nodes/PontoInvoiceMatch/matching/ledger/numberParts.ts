import { LETTER_A, SEPARATOR, characterClass, composeLatin } from '../text/characters';

/** From so many digits on, a leading `20` may be the century of a year. */
export const MIN_DIGITS_TO_FOLD = 7;

const CODE_ZERO = 48;

/** An invoice number in its parts: `INV/2025/00042` has the digits 2025 and 00042, and INV before the first. */
export interface NumberParts {
	readonly digits: readonly string[];
	/** The letters before each run of digits, and behind the last one; empty where there are none. */
	readonly letters: readonly string[];
	/** The last group of the letters in front: BE of `INV-BE-25-042`. */
	readonly lastGroup: string;
	/** All letters and digits. */
	readonly length: number;
}

/**
 * Takes an invoice number apart.
 *
 * @example numberParts('vf25/03382') // { digits: ['25', '03382'], letters: ['VF', '', ''], lastGroup: 'VF', length: 9 }
 */
export function numberParts(number: string): NumberParts {
	const text = composeLatin(number);
	const digits: string[] = [];
	const letters: string[] = [''];
	let length = 0;
	let lastGroup = '';
	let isApart = false;
	let start = -1;
	for (let index = 0; index <= text.length; index += 1) {
		const kind = index < text.length ? characterClass(text.charCodeAt(index)) : SEPARATOR;
		const isDigit = kind !== SEPARATOR && kind < LETTER_A;
		if (isDigit && start < 0) start = index;
		if (!isDigit && start >= 0) {
			digits.push(text.slice(start, index));
			letters.push('');
			start = -1;
		}
		if (kind === SEPARATOR) {
			isApart = true;
			continue;
		}
		length += 1;
		if (!isDigit) {
			const letter = String.fromCharCode(kind - LETTER_A + 65);
			letters[digits.length] += letter;
			if (digits.length === 0) lastGroup = isApart ? letter : lastGroup + letter;
		}
		isApart = false;
	}
	return { digits, letters, lastGroup, length };
}

/**
 * Whether two runs of digits are the same, leading zeros aside; nothing is copied.
 *
 * @example isSameRun('00042', '42') // true
 */
export function isSameRun(one: string, other: string): boolean {
	return isSameRunIn(one, 0, one.length, other);
}

/** As {@link isSameRun}, of the digits that stand from one position of a text to another. */
export function isSameRunIn(text: string, start: number, end: number, other: string): boolean {
	let at = start;
	while (at < end && text.charCodeAt(at) === CODE_ZERO) at += 1;
	let otherAt = 0;
	while (otherAt < other.length && other.charCodeAt(otherAt) === CODE_ZERO) otherAt += 1;
	if (end - at !== other.length - otherAt) return false;
	for (; at < end; at += 1, otherAt += 1) {
		if (text.charCodeAt(at) !== other.charCodeAt(otherAt)) return false;
	}
	return true;
}

/** Whether four digits may be a year, which numbers also write with two. */
export function isYear(value: number): boolean {
	return value >= 2000 && value <= 2079;
}

const YEARS_AHEAD = 2;

/** Whether four digits may be a year that a payment of `bookedYear` speaks of: what lies far ahead is a number. */
export function isYearNear(value: number, bookedYear: number): boolean {
	return isYear(value) && value <= bookedYear + YEARS_AHEAD;
}

/**
 * The digits of a number without separators as they are compared: without the century of a year in front, which may
 * be left out.
 *
 * @example foldCentury('202500042') // '2500042'
 */
export function foldCentury(digits: string): string {
	return digits.length >= MIN_DIGITS_TO_FOLD && digits.startsWith('20') ? digits.slice(2) : digits;
}
