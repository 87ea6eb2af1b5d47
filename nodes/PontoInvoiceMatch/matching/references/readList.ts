import {
	USED,
	endOf,
	gapBefore,
	startOf,
	tokenLength,
	tokenText,
	textBefore,
	type Tokens,
} from '../text/tokens';
import { between, countBetween, countOfLast, type Count } from './between';
import { findNumber } from './findNumber';
import { isYear, numberParts, type NumberParts } from '../ledger/numberParts';
import type { Found } from '../ledger/found';
import { partsAt } from '../ledger/partsAt';
import { firstInvoice } from '../ledger/payable';
import { isAnd, isArrowBetween, isBehindBetween, isDashBetween, wordsUpTo } from './upTo';
import type { ReadContext } from './readContext';
import { GRADE, type Grade, type Mention } from './reading';

const YEAR_DIGITS = 4;
/** What stands between two numbers of a list. */
export const LIST_SIGN = /^\s?[,;+&]\s?$/;
// The letters in front of the second number, and the number itself.
const MOST_BESIDE_WORDS = 2;

/**
 * Reads what follows a number in a list that leaves out what its numbers share: `2025-04-13297+13298`,
 * `SI-1001, 1002 and 1003`, `SI-1001 to 1004`.
 */
export function readList(tokens: Tokens, context: ReadContext, first: Mention, last: number): void {
	if (first.found.size !== 1 || first.grade < GRADE.bare) return;
	const [place = -1] = first.found.places;
	if (context.ledger.invoices[place] === undefined) return;
	const parts = partsAt(context.ledger, place);
	if (parts.digits.length === 0 || parts.letters[parts.digits.length] !== '') return;
	let previous = parts.digits.at(-1) ?? '';
	for (let at = last + 1; at < tokens.count; at += 1) {
		const words = wordsUpTo(tokens, at);
		const joins = isAnd(tokens, at);
		if (words > 0 || joins) at += Math.max(words, 1);
		const range =
			words > 0 || isArrowBetween(tokens, at - 1, at) || (joins && isBehindBetween(tokens, last));
		if (tokens.used[at] !== USED.free || gapBefore(tokens, at) > 4) return;
		const digits = digitsOf(tokens, at);
		if (digits === '' || !standsAlone(tokens, at)) return;
		const next = digits.length < previous.length ? completed(previous, digits) : digits;
		const known = addListed(tokens, context, parts, next, at, digits, first);
		const shorter =
			!known && digits !== next && addListed(tokens, context, parts, digits, at, digits, first);
		const ofYear = known || shorter ? digits : yearOf(previous) + digits;
		const sameYear =
			ofYear !== digits && addListed(tokens, context, parts, ofYear, at, digits, first);
		if (!known && !shorter && !sameYear) {
			if (joins || isListed(tokens, at)) addWhole(tokens, context, at, first);
			return;
		}
		const reached = shorter ? digits : sameYear ? ofYear : next;
		const isPair = !range && isDashBetween(tokens, at - 1, at);
		if (range || isPair) {
			const count = countOfLast(context.ledger, parts, previous, reached);
			if (isPair) notePair(context, count);
			else addBetween(context, count, tokenText(tokens, at), first);
		}
		previous = reached;
	}
}

/** Reads "2025-0140 to 2025-0143", where both ends are written in full: what lies between is named, too. */
export function readRange(
	tokens: Tokens,
	context: ReadContext,
	low: Mention,
	lowLast: number,
	high: Mention,
	highFirst: number,
): void {
	const isBetween = isAnd(tokens, lowLast + 1) && isBehindBetween(tokens, lowLast);
	const words = isBetween ? 1 : wordsUpTo(tokens, lowLast + 1);
	const joins = words > 0 || isArrowBetween(tokens, lowLast, highFirst);
	const isPair = isDashBetween(tokens, lowLast, highFirst);
	if ((!joins && !isPair) || highFirst - lowLast > words + MOST_BESIDE_WORDS) return;
	const [from, to] = [low, high].map(({ found }) => firstInvoice(context.ledger, found.places));
	if (from === undefined || to === undefined || low.found.size !== 1 || high.found.size !== 1)
		return;
	const count = countBetween(context.ledger, numberParts(from.number), numberParts(to.number));
	if (count === undefined) return;
	if (isPair) notePair(context, count);
	else addBetween(context, count, high.written, low);
}

/** "1042 - 1044" are two, or all from one to the other: what they leave over may be for those between, open or not. */
export function notePair({ reading }: ReadContext, { from, to }: Count): void {
	reading.breaksOff ||= between(from, to).length > 0;
}

/** Digits of a token's length, for a list that leaves out what its numbers share. */
function digitsOf(tokens: Tokens, at: number): string {
	return tokens.isNumber[at] && tokenLength(tokens, at) <= 9 ? tokenText(tokens, at) : '';
}

/** The next token is a run of digits that is not itself the start of a longer number. */
function standsAlone(tokens: Tokens, at: number): boolean {
	if (gapBefore(tokens, at + 1) > 1) return true;
	if (gapBefore(tokens, at + 1) === 0) return false;
	const separator = tokens.text.charAt(endOf(tokens, at));
	const before = tokens.text.charAt(startOf(tokens, at) - 1);
	return !tokens.isNumber[at + 1] || separator === before || !/[-/.]/.test(separator);
}

/** The year that a number in one run starts with: 10890 after 20258651 may be 202510890. */
function yearOf(previous: string): string {
	const year = previous.slice(0, YEAR_DIGITS);
	return previous.length > YEAR_DIGITS && isYear(Number(year)) ? year : '';
}

const isListed = (tokens: Tokens, at: number) => LIST_SIGN.test(textBefore(tokens, at));

const ANY_NUMBER: NumberParts = { digits: [''], letters: ['', ''], lastGroup: '', length: 0 };

/** "F-1042 en 7": the number of another series, whole. */
function addWhole(tokens: Tokens, context: ReadContext, at: number, first: Mention): void {
	const digits = tokenText(tokens, at);
	addListed(tokens, context, ANY_NUMBER, digits, at, digits, first);
}

/** The end of a number with more digits: 43 after 00042 is 00043. */
export function completed(previous: string, digits: string): string {
	return previous.slice(0, previous.length - digits.length) + digits;
}

function addListed(
	tokens: Tokens,
	context: ReadContext,
	parts: NumberParts,
	lastDigits: string,
	at: number,
	written: string,
	first: Mention,
): boolean {
	const found = findNumber(context.ledger, parts, lastDigits);
	if (found === undefined) return false;
	tokens.used[at] = USED.read;
	addMention(context, first, found, written);
	return true;
}

/** "1001 to 1004" also names 1002 and 1003; those that are not open are not missed. */
export function addBetween(
	context: ReadContext,
	{ from, to, find }: Count,
	end: string,
	first: Mention,
): void {
	// What a range names is never all known: what it leaves over is not simply an overpayment.
	context.reading.breaksOff = true;
	for (const digits of between(from, to)) {
		const found = find(digits);
		if (found !== undefined) addMention(context, first, found, `${digits}, up to ${end}`);
	}
}

/** Notes a number of a list. */
export function addMention(
	context: ReadContext,
	first: Mention,
	found: Found,
	written: string,
): void {
	context.reading.mentions.push({
		// A list is as sure as its first number.
		grade: Math.min(first.grade, GRADE.withoutPrefix) as Grade,
		labelled: first.labelled,
		alone: false,
		ofReference: false,
		listed: true,
		written,
		field: context.field,
		found,
	});
}
