import { isYear } from '../ledger/numberParts';
import { MEANING, wordHashes } from '../text/keywords';
import {
	endOf,
	gapBefore,
	hashAt,
	meaningAt,
	textBefore,
	tokenLength,
	tokenText,
	valueAt,
	type Tokens,
} from '../text/tokens';
import { hasNounBehind } from './counted';
import { wordInFront } from './wordInFront';

const MAX_LETTERS = 4;
const MAX_LETTERS_WITH_MEANING = 2;
const MIN_DIGITS_APART = 3;
const MIN_DIGITS_OF_COMPANY = 8;
const MOST_WEEKS = 53;
const JOINED = /^[-/._]?$/;
const UPPER = /^[A-Z]+$/;
const DOT = '.';
/** With few digits a week, a quarter, a half year, a period: `S24`, `T2/2025`. */
const OF_TIME = wordHashes(
	'S T Q H P M W WK KW SEM TRIM JAN FEB MRT MAR APR MEI MAI JUN JUL AUG SEP OKT OCT NOV DEC DEZ',
);
const COUNTRIES = wordHashes('BE NL FR DE LU AT GB IT ES PL RF');
const NO_SERIES =
	MEANING.otherNumber |
	MEANING.reference |
	MEANING.label |
	MEANING.numberWord |
	MEANING.currency |
	MEANING.unit |
	MEANING.street |
	MEANING.phone;

/**
 * The token of letters in front of digits that are those of a series of somebody else, behind a word such as "invoice":
 * `facture B-7`, `factuur CF-2025-12`, `Rechnung R 4711`. The first of the digits where there are none, and where the letters
 * make something else of them: `factuur A4`, `facture T2`.
 */
export function firstOfForeignSeries(tokens: Tokens, first: number, last: number): number {
	const at = first - 1;
	const length = tokenLength(tokens, at);
	if (at < 1 || tokens.isNumber[at] || length > MAX_LETTERS) return first;
	if (!mayBeSeries(tokens, at, first, last)) return first;
	const between = textBefore(tokens, first);
	const isSeries = JOINED.test(between)
		? isJoinedNumber(tokens, first, last, between)
		: between === ' ' && isNumberApart(tokens, at, first, last);
	return isSeries && wordInFront(tokens, at) === 'label' ? at : first;
}

function mayBeSeries(tokens: Tokens, at: number, first: number, last: number): boolean {
	const meaning = meaningAt(tokens, at);
	if (meaning & NO_SERIES) return false;
	// `CF`, `AN`: a word in small letters.
	const isWord = meaning !== 0 && tokenLength(tokens, at) > 1;
	if (isWord && tokenLength(tokens, at) > MAX_LETTERS_WITH_MEANING) return false;
	if (isWord && !UPPER.test(tokenText(tokens, at))) return false;
	const digits = endOf(tokens, last) - endOf(tokens, at);
	if (COUNTRIES.has(hashAt(tokens, at)) && digits >= MIN_DIGITS_OF_COMPANY) return false;
	return !(OF_TIME.has(hashAt(tokens, at)) && isTime(tokens, first, last));
}

const isTime = (tokens: Tokens, first: number, last: number) =>
	(first === last || isYear(valueAt(tokens, last))) && valueAt(tokens, first) <= MOST_WEEKS;

/** `B-7`, `A12`, `S1/7812`, but not `A4`, nor the road of `E40 werken`. */
function isJoinedNumber(tokens: Tokens, first: number, last: number, sign: string): boolean {
	if (last > first) return true;
	if (isYear(valueAt(tokens, first))) return false;
	return sign !== '' || (tokenLength(tokens, first) > 1 && !hasNounBehind(tokens, last));
}

/** `R 4711`, but not `M. 4711`, `NV 2025`, `FR 75001 Paris`. */
function isNumberApart(tokens: Tokens, at: number, first: number, last: number): boolean {
	return (
		tokenLength(tokens, at) <= MAX_LETTERS_WITH_MEANING &&
		(meaningAt(tokens, at) === 0 || tokenLength(tokens, at) === 1) &&
		UPPER.test(tokenText(tokens, at)) &&
		tokens.text.charAt(endOf(tokens, at)) !== DOT &&
		tokenLength(tokens, first) >= MIN_DIGITS_APART &&
		!(first === last && isYear(valueAt(tokens, first))) &&
		!hasNounBehind(tokens, last) &&
		(meaningAt(tokens, last + 1) & MEANING.place) === 0 &&
		gapBefore(tokens, last + 1) !== 0
	);
}
