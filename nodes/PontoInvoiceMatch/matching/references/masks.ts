import { isValidIban, normalizeIban } from '../../../shared/domain/iban';
import { MEANING, meaningOf } from '../text/keywords';
import { gapBefore, joint, tokenLength, tokenText, type Tokens } from '../text/tokens';
import { hasCurrency } from './currencyBeside';

/** Why a token is not free to be read as part of a number. */
export const USED = { free: 0, read: 1, foreign: 2, soft: 3 } as const;

const PHONE_DIGITS = 10;
const MIN_PHONE_DIGITS = 8;
const CARD_DIGITS = 19;
const MIN_IBAN_LENGTH = 14;
const MAX_IBAN_LENGTH = 34;
// The years of dates that a payment may speak of.
const [FIRST_YEAR, LAST_YEAR] = [1990, 2079];
// How many digits an international number has at most, by calling code.
const CALLING_CODES = new Map([
	['31', 11],
	['32', 11],
	['33', 11],
	['49', 13],
	['352', 12],
]);

/** Marks the tokens of IBANs, so that no run of digits inside them is read as a reference. */
export function maskIbans(tokens: Tokens): void {
	for (let at = 0; at + 1 < tokens.count; at += 1) {
		if (tokens.isNumber[at] || tokenLength(tokens, at) !== 2) continue;
		if (
			!tokens.isNumber[at + 1] ||
			gapBefore(tokens, at + 1) > 0 ||
			tokenLength(tokens, at + 1) < 2
		)
			continue;
		const last = lastOfIban(tokens, at);
		for (let inside = at; inside <= last; inside += 1) tokens.used[inside] = USED.foreign;
		if (last > at) at = last;
	}
}

function lastOfIban(tokens: Tokens, at: number): number {
	for (let last = at + 1; last < tokens.count; last += 1) {
		if (last > at + 1 && gapBefore(tokens, last) > 1) break;
		const length = tokens.ends[last] - tokens.starts[at];
		if (length > MAX_IBAN_LENGTH + 8) break;
		if (length < MIN_IBAN_LENGTH) continue;
		if (isValidIban(normalizeIban(tokens.text.slice(tokens.starts[at], tokens.ends[last])))) {
			return last;
		}
	}
	return -1;
}

/**
 * Marks what is no invoice number although it has digits: phone and card numbers and amounts with a currency for good;
 * dates, months and bare amounts softly, because a number may be written like one.
 */
export function maskForeignDigits(tokens: Tokens): void {
	for (let at = 0; at < tokens.count; at += 1) {
		if (tokens.used[at] !== USED.free) continue;
		if (tokens.isNumber[at]) {
			const phoneDigits = internationalDigits(tokens, at);
			if (phoneDigits > 0) maskDigitsFrom(tokens, at, phoneDigits);
			else at = Math.max(at, maskDate(tokens, at), maskAmount(tokens, at));
		} else {
			const meaning = meaningOf(tokens.hashes[at]);
			if (meaning & MEANING.phone) maskDigitsFrom(tokens, at + 1, PHONE_DIGITS);
			else if (meaning & MEANING.card) maskCard(tokens, at + 1);
		}
	}
}

/** How many digits a phone number that starts here with its calling code may have; 0 when none does. */
function internationalDigits(tokens: Tokens, at: number): number {
	const start = tokens.starts[at];
	if (tokens.text[start - 1] !== '+' || tokens.text[start - 2] === '+') return 0;
	const digits = tokenText(tokens, at);
	for (const [code, most] of CALLING_CODES) {
		const isWhole = digits.length > MIN_PHONE_DIGITS && digits.length <= most;
		if (digits === code ? gapBefore(tokens, at + 1) <= 2 : isWhole && digits.startsWith(code)) {
			return most;
		}
	}
	return 0;
}

/** Whether digits are an amount with its currency, or a phone or card number: no reference, whoever carries it. */
export function isSomethingElse(tokens: Tokens, first: number, last: number): boolean {
	if (hasCurrency(tokens, first, last) || internationalDigits(tokens, first) > 0) return true;
	let at = first - 1;
	while (at >= 0 && meaningOf(tokens.hashes[at]) & MEANING.numberWord) at -= 1;
	if (at < 0 || tokens.isNumber[at]) return false;
	return (meaningOf(tokens.hashes[at]) & (MEANING.phone | MEANING.card)) !== 0;
}

function maskDigitsFrom(tokens: Tokens, from: number, most: number): void {
	let digits = 0;
	for (let at = from; at < tokens.count && tokens.isNumber[at]; at += 1) {
		digits += tokenLength(tokens, at);
		const isApart = at > from && gapBefore(tokens, at) > 3;
		if (digits > most || isApart || tokens.used[at] === USED.read) return;
		tokens.used[at] = USED.foreign;
	}
}

function maskCard(tokens: Tokens, from: number): void {
	let at = from;
	while (at < tokens.count && meaningOf(tokens.hashes[at]) & MEANING.numberWord) at += 1;
	if (at >= tokens.count || !tokens.isNumber[at]) return;
	const length = tokenLength(tokens, at);
	if (length === 4 || length === 6 || length >= 12) maskDigitsFrom(tokens, at, CARD_DIGITS);
}

/** Marks a date or a month that starts here softly, and gives its last token; -1 when there is none. */
function maskDate(tokens: Tokens, at: number): number {
	const separator = joint(tokens, at + 1);
	if (separator === '') return -1;
	const second = joint(tokens, at + 2);
	if (second === separator && isDate(tokens, at) && joint(tokens, at + 3) !== separator) {
		return mark(tokens, at, at + 2);
	}
	const startsApart = joint(tokens, at) === '';
	if (startsApart && second === '' && isMonth(tokens.values[at]) && isLongYear(tokens, at + 1)) {
		return mark(tokens, at, at + 1);
	}
	return -1;
}

function isDate(tokens: Tokens, at: number): boolean {
	const [first, month, last] = [tokens.values[at], tokens.values[at + 1], tokens.values[at + 2]];
	if (tokenLength(tokens, at + 1) > 2) return false;
	if (isLongYear(tokens, at))
		return isMonth(month) && isDay(last) && tokenLength(tokens, at + 2) <= 2;
	if (tokenLength(tokens, at) > 2) return false;
	return (
		isDay(first) &&
		isMonth(month) &&
		(tokenLength(tokens, at + 2) === 2 || isLongYear(tokens, at + 2))
	);
}

const isDay = (value: number) => value >= 1 && value <= 31;
const isMonth = (value: number) => value >= 1 && value <= 12;
const isLongYear = (tokens: Tokens, at: number) =>
	tokenLength(tokens, at) === 4 &&
	tokens.values[at] >= FIRST_YEAR &&
	tokens.values[at] <= LAST_YEAR;

/** Marks an amount that starts here, and gives its last token; -1 when there is none. */
function maskAmount(tokens: Tokens, at: number): number {
	let last = at;
	const mayHaveThousands = tokenLength(tokens, at) <= 3 && joint(tokens, at) === '';
	while (
		mayHaveThousands &&
		tokenLength(tokens, last + 1) === 3 &&
		/[. ]/.test(joint(tokens, last + 1))
	) {
		last += 1;
	}
	const decimals = joint(tokens, last + 1);
	const hasDecimals =
		(decimals === ',' || decimals === '.') &&
		tokenLength(tokens, last + 1) === 2 &&
		joint(tokens, last + 2) === '';
	if (hasDecimals) last += 1;
	if (hasCurrency(tokens, at, last)) {
		for (let inside = at; inside <= last; inside += 1) tokens.used[inside] = USED.foreign;
		return last;
	}
	return hasDecimals ? mark(tokens, at, last) : -1;
}

function mark(tokens: Tokens, first: number, last: number): number {
	for (let inside = first; inside <= last; inside += 1) tokens.used[inside] = USED.soft;
	return last;
}
