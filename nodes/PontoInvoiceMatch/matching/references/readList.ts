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
import { countBeforeYear, countOfLast, type Count } from './between';
import { findNumber } from './findNumber';
import { completed, nextBeforeYear } from './listBeforeYear';
import { addBetween, addMention, notePair } from './listedMentions';
import { isYear, type NumberParts } from '../ledger/numberParts';
import { partsAt } from '../ledger/partsAt';
import { isAnd, isArrowBetween, isBehindBetween, isDashBetween, wordsUpTo } from './upTo';
import type { ReadContext } from './readContext';
import { GRADE, type Mention } from './reading';

const YEAR_DIGITS = 4;
/** What stands between two numbers of a list. */
export const LIST_SIGN = /^\s?[,;+&]\s?$/;

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
	let front = parts.digits[0] ?? '';
	for (let at = last + 1; at < tokens.count; at += 1) {
		const words = wordsUpTo(tokens, at);
		const joins = isAnd(tokens, at);
		if (words > 0 || joins) at += Math.max(words, 1);
		const range =
			words > 0 || isArrowBetween(tokens, at - 1, at) || (joins && isBehindBetween(tokens, last));
		if (tokens.used[at] !== USED.free || gapBefore(tokens, at) > 4) return;
		const digits = digitsOf(tokens, at);
		if (digits === '' || !standsAlone(tokens, at)) return;
		const isPair = !range && isDashBetween(tokens, at - 1, at);
		const next = completed(previous, digits);
		const known = addListed(tokens, context, parts, next, at, digits, first);
		const shorter =
			!known && digits !== next && addListed(tokens, context, parts, digits, at, digits, first);
		const ofYear = known || shorter ? digits : yearOf(previous) + digits;
		const sameYear =
			ofYear !== digits && addListed(tokens, context, parts, ofYear, at, digits, first);
		if (known || shorter || sameYear) {
			const reached = shorter ? digits : sameYear ? ofYear : next;
			if (range || isPair) {
				noteRange(
					tokens,
					context,
					first,
					at,
					isPair,
					countOfLast(context.ledger, parts, previous, reached),
				);
			}
			previous = reached;
			continue;
		}
		const before = nextBeforeYear(context, parts, place, front, digits);
		if (before === undefined) {
			if (joins || isListed(tokens, at)) addWhole(tokens, context, at, first);
			return;
		}
		tokens.used[at] = USED.read;
		addMention(context, first, before.found, digits);
		if (range || isPair) {
			noteRange(
				tokens,
				context,
				first,
				at,
				isPair,
				countBeforeYear(context, parts, front, before.digits),
			);
		}
		front = before.digits;
	}
}

/** Notes what lies between a number of a list and the one at `at`, all of it or, of a pair, perhaps. */
function noteRange(
	tokens: Tokens,
	context: ReadContext,
	first: Mention,
	at: number,
	isPair: boolean,
	count: Count,
): void {
	if (isPair) notePair(context, count);
	else addBetween(context, count, tokenText(tokens, at), first);
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
