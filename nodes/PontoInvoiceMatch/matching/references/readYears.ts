import { isYearNear } from '../ledger/numberParts';
import { MEANING } from '../text/keywords';
import {
	USED,
	gapBefore,
	endOf,
	meaningAt,
	startOf,
	tokenLength,
	valueAt,
	type Tokens,
} from '../text/tokens';
import type { ReadContext } from './readContext';
import { isOtherNumber, wordInFront } from './wordInFront';

const PARTS_OF_TWO_DATES = 6;
const MAX_GAP_IN_RANGE = 3;
const MAX_WORDS_BEHIND_PERIOD = 6;
const SEASON_SIGN = /^ ?[-/] ?['’]?$/;
const CENTURY = 2000;

/** Notes the years that a text speaks of, apart from its numbers, and which of them are of a stretch of time. */
export function readYears(tokens: Tokens, context: ReadContext): void {
	const { years, periodYears } = context.reading;
	for (let at = 0; at < tokens.count; at += 1) {
		if (isShortSeason(tokens, at))
			periodYears.push(CENTURY + valueAt(tokens, at), CENTURY + valueAt(tokens, at + 1));
		if (!isFreeYear(tokens, context, at)) continue;
		const isOfPeriod = isBehindPeriod(tokens, at) || isInRange(tokens, at);
		(isOfPeriod ? periodYears : years).push(valueAt(tokens, at));
		if (isSeasonInShort(tokens, at)) periodYears.push(valueAt(tokens, at) + 1);
	}
}

/** `schooljaar 24-25`, `saison 23/24`, `seizoen '23-'24`. */
function isShortSeason(tokens: Tokens, at: number): boolean {
	return (
		tokenLength(tokens, at) === 2 &&
		valueAt(tokens, at + 1) === valueAt(tokens, at) + 1 &&
		isSeasonBehind(tokens, at)
	);
}

function isSeasonBehind(tokens: Tokens, at: number): boolean {
	return (
		tokenLength(tokens, at + 1) === 2 &&
		SEASON_SIGN.test(tokens.text.slice(endOf(tokens, at), startOf(tokens, at + 1))) &&
		gapBefore(tokens, at) <= MAX_GAP_IN_RANGE &&
		(meaningAt(tokens, at - 1) & MEANING.season) !== 0
	);
}

/** `schooljaar 2024-25` */
const isSeasonInShort = (tokens: Tokens, at: number) =>
	isSeasonBehind(tokens, at) && valueAt(tokens, at + 1) === (valueAt(tokens, at) + 1) % 100;

function isFreeYear(tokens: Tokens, { bookedYear }: ReadContext, at: number): boolean {
	if (!tokens.isNumber[at] || (tokens.used[at] !== USED.free && tokens.used[at] !== USED.soft)) {
		return false;
	}
	const isYearLike = tokenLength(tokens, at) === 4 && isYearNear(valueAt(tokens, at), bookedYear);
	if (!isYearLike) return false;
	const isOfTime = isBehindMonth(tokens, at) || isBehindPeriod(tokens, at);
	return isOfTime || !isOtherNumber(wordInFront(tokens, at));
}

/** `huur appartement mei 2024` */
const isBehindMonth = (tokens: Tokens, at: number) =>
	gapBefore(tokens, at) <= MAX_GAP_IN_RANGE && (meaningAt(tokens, at - 1) & MEANING.month) !== 0;

/** `Periode: 4e kwartaal 2024`. */
function isBehindPeriod(tokens: Tokens, at: number): boolean {
	for (let before = at - 1; before >= at - MAX_WORDS_BEHIND_PERIOD; before -= 1) {
		if (meaningAt(tokens, before) & MEANING.period) return true;
	}
	return false;
}

/** `01-10-2024 / 31-12-2024`, `du 01/10/2024 au 31/12/2024`. */
function isInRange(tokens: Tokens, at: number): boolean {
	let parts = 1;
	for (const step of [-1, 1] as const) {
		for (
			let next = nextPart(tokens, at, step);
			next >= 0 && parts < PARTS_OF_TWO_DATES;
			next = nextPart(tokens, next, step)
		) {
			parts += 1;
		}
	}
	return parts >= PARTS_OF_TWO_DATES;
}

/** The next token of digits that belongs to a date, over a joint or a word such as "to"; -1 when there is none. */
function nextPart(tokens: Tokens, at: number, step: -1 | 1): number {
	const next = isUpTo(tokens, at + step) ? at + step * 2 : at + step;
	const isNear = isBeside(tokens, at, at + step) && isBeside(tokens, next - step, next);
	return isNear && tokens.used[next] === USED.soft ? next : -1;
}

const isBeside = (tokens: Tokens, one: number, other: number) =>
	gapBefore(tokens, Math.max(one, other)) <= MAX_GAP_IN_RANGE;

const isUpTo = (tokens: Tokens, at: number) =>
	(meaningAt(tokens, at) & (MEANING.upTo | MEANING.and)) !== 0;
