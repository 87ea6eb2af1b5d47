import { gapBefore, joint, startOf, tokenLength, tokenText, type Tokens } from '../text/tokens';

const MIN_PHONE_DIGITS = 8;
// How many digits an international number has at most, by calling code.
const CALLING_CODES = new Map([
	['31', 11],
	['32', 11],
	['33', 11],
	['49', 13],
	['352', 12],
]);
const MAX_DIGITS_BEHIND_ZEROS = 15;
const MAX_DIGITS_OF_GROUP = 3;
const MOBILE_IN_ONE_RUN = /^0(?:4[5-9]|6)\d+$/;

/** How many digits a phone number that starts here with its calling code, `+32` or `0032`, may have; 0 when none does. */
export function internationalDigits(tokens: Tokens, at: number): number {
	const start = startOf(tokens, at);
	if (tokens.text.charAt(start) === '0') {
		return startsWithZeros(tokens, at) ? MAX_DIGITS_BEHIND_ZEROS : 0;
	}
	if (tokens.text.charAt(start - 1) !== '+' || tokens.text.charAt(start - 2) === '+') return 0;
	const written = tokenText(tokens, at);
	for (const [code, most] of CALLING_CODES) {
		const isWhole = written.length > MIN_PHONE_DIGITS && written.length <= most;
		if (written === code ? gapBefore(tokens, at + 1) <= 2 : isWhole && written.startsWith(code)) {
			return most;
		}
	}
	return 0;
}

/** `0033 6 12 34 56 78`; but in `2024-0031` and `0031 0032` these are numbers. */
function startsWithZeros(tokens: Tokens, at: number): boolean {
	const written = tokenText(tokens, at);
	if (!written.startsWith('00') || !CALLING_CODES.has(written.slice(2))) return false;
	if (joint(tokens, at) !== '' || joint(tokens, at + 1) === '') return false;
	const next = tokenLength(tokens, at + 1);
	return next <= MAX_DIGITS_OF_GROUP || next >= MIN_PHONE_DIGITS;
}

/**
 * The last token of a phone number without its calling code, as it is written in Belgium, the Netherlands and France:
 * `0475/12.34.56`, `02 123 45 67`, `06-12345678`; -1 when none starts here.
 */
export function lastOfPhone(tokens: Tokens, at: number): number {
	if (tokens.text.charAt(startOf(tokens, at)) !== '0') return -1;
	const area = tokenText(tokens, at);
	if (area.startsWith('00') || gapBefore(tokens, at) === 0) return -1;
	if (/[-/.]/.test(joint(tokens, at))) return -1;
	if (area.length === 10) return MOBILE_IN_ONE_RUN.test(area) ? at : -1;
	if (area.length < 2 || area.length > 4) return -1;
	let digits = area.length;
	let last = at;
	while (isGroup(tokens, last + 1, last === at)) {
		last += 1;
		digits += tokenLength(tokens, last);
	}
	return digits === 9 || digits === 10 ? last : -1;
}

/** A group of two or three digits, or all the rest behind the area code. */
function isGroup(tokens: Tokens, at: number, isFirst: boolean): boolean {
	if (gapBefore(tokens, at) !== 1 || !tokens.isNumber[at]) return false;
	if (!/[ ./-]/.test(tokens.text.charAt(startOf(tokens, at) - 1))) return false;
	const length = tokenLength(tokens, at);
	return length === 2 || length === 3 || (isFirst && length >= 6);
}
