import type { Found } from '../ledger/found';
import { partsAt } from '../ledger/partsAt';
import { MEANING } from '../text/keywords';
import {
	USED,
	endOf,
	meaningAt,
	startOf,
	tokenLength,
	tokenText,
	valueAt,
	type Tokens,
} from '../text/tokens';
import { findBeforeYear, findNumber } from './findNumber';
import { completed, isOfCustomer } from './listBeforeYear';
import type { ReadContext } from './readContext';
import { isCalledSo } from './readListInFront';
import { onlyPlace, type Mention } from './reading';
import { isOtherNumber, wordInFront } from './wordInFront';

/** What joins the digits of a list. */
const JOINED = /^\s?(?:[,;+&/|–-]\s?)?(?:(?:en|et|und|and|u\.|ook|plus)\s)?$/iu;
const MOST_LETTERS_BETWEEN = 5;
const MOST_DIGITS = 6;
const LAST_DAY = 31;
/** The numbers of one text are mostly of one series. */
const MOST_SERIES = 4;

/**
 * Notes digits that stand in a list beside a number, of the mentions from `before` on or of what may be meant, and may be
 * another open one of its customer, which was not read for sure: `1142/143/145`, `142, 43`.
 */
export function readBeside(tokens: Tokens, context: ReadContext, before: number): void {
	const { mentions, hints } = context.reading;
	const series = [...mentions.slice(before, before + MOST_SERIES), ...hints.slice(0, MOST_SERIES)];
	if (series.length === 0) return;
	for (const step of [1, -1]) {
		let near = -1;
		for (let left = tokens.count; left > 0; left -= 1) {
			const at = step > 0 ? tokens.count - left : left - 1;
			if (!tokens.isNumber[at]) continue;
			if (tokens.used[at] === USED.read) near = at;
			else if (near >= 0 && mayBeListed(tokens, near, at)) {
				near = at;
				for (const mention of series) noteOther(tokens, context, mention, at);
			} else near = mayBeMeant(tokens, hints, at) ? at : -1;
		}
	}
}

const mayBeMeant = (tokens: Tokens, hints: readonly Mention[], at: number): boolean =>
	hints.some(({ written }) => written === tokenText(tokens, at));

/** Whether digits may go on with a list that the token `near` is of. */
function mayBeListed(tokens: Tokens, near: number, at: number): boolean {
	const [from, to] = near < at ? [near, at] : [at, near];
	if (to - from > 2 || startOf(tokens, to) - endOf(tokens, from) > MOST_LETTERS_BETWEEN)
		return false;
	if (!JOINED.test(tokens.text.slice(endOf(tokens, from), startOf(tokens, to)))) return false;
	const digits = tokenLength(tokens, at);
	if (digits < 2 || digits > MOST_DIGITS || isDay(tokens, at)) return false;
	if (at < near && !isCalledSo(tokens, at)) return false;
	return !isCounting(tokens, at) && !isOtherNumber(wordInFront(tokens, at));
}

/** What looks like a day or an amount is one, but for `43/45`, which no calendar has. */
const isDay = (tokens: Tokens, at: number): boolean =>
	tokens.used[at] === USED.foreign ||
	(tokens.used[at] === USED.soft && valueAt(tokens, at) <= LAST_DAY);

const isCounting = (tokens: Tokens, at: number): boolean =>
	(meaningAt(tokens, at + 1) & (MEANING.unit | MEANING.currency)) !== 0;

/** Notes the other open invoice of the same customer and series with these digits. */
function noteOther(tokens: Tokens, context: ReadContext, mention: Mention, at: number): void {
	const { ledger, bookedYear, reading } = context;
	const place = onlyPlace(mention);
	if (ledger.invoices[place] === undefined) return;
	const parts = partsAt(ledger, place);
	const digits = tokenText(tokens, at);
	const [front = '', last = ''] = [parts.digits[0], parts.digits.at(-1)];
	const others: Array<Found | undefined> = [
		findNumber(ledger, parts, completed(last, digits)),
		findNumber(ledger, parts, digits),
		findBeforeYear(ledger, parts, completed(front, digits), bookedYear),
	];
	for (const found of others) {
		const [other = -1] = found?.places ?? [];
		if (found === undefined || other === place || !isOfCustomer(ledger, found, place)) continue;
		reading.beside.push({ written: digits, place: other });
	}
}
