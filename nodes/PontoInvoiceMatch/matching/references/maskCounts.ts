import { MEANING, wordHash } from '../text/keywords';
import {
	endOf,
	gapBefore,
	hashAt,
	joint,
	meaningAt,
	startOf,
	tokenLength,
	tokenText,
	valueAt,
	textBefore,
	type Tokens,
} from '../text/tokens';
import { isHouseNumber, isPostalCode } from './addresses';
import { countsBehind } from './counted';
import { lastOfBelgianPlate } from './numberPlates';
import { wordInFront } from './wordInFront';

const COUNTRIES = /^(?:BE|NL|FR|DE|LU|AT|B|D|F|L)$/;
const DASHES_FOR_CENTS = '-–—=';
const TIMES = 'xX';
const CROSS = '×';
const MAX_GAP_AROUND_CROSS = 3;
const MAX_FACTOR_DIGITS = 4;
const MIN = wordHash('MIN');
const FEWEST_DIGITS_BEFORE_MINUS = 4;

/**
 * The last token of digits that count, measure or place something, unless a word such as "invoice" stands in front:
 * `12 flessen`, `2 facturen`, `2 x 27`, `1250,-`, `Kerkstraat 457`, `9000 Gent`, `1012 AB`, `BE 0456.789.123`, `1-ABC-123`.
 * -1 when these do not.
 */
export function lastOfCount(tokens: Tokens, at: number): number {
	const last = lastOfAnyCount(tokens, at);
	return last >= 0 && wordInFront(tokens, at) === 'label' ? -1 : last;
}

function lastOfAnyCount(tokens: Tokens, at: number): number {
	if (isCompanyNumber(tokens, at)) return at + 2;
	if (isBehindCross(tokens, at)) return at;
	const plate = lastOfBelgianPlate(tokens, at);
	if (plate >= 0) return plate;
	const behind = meaningBehind(tokens, at);
	const isCount =
		((behind & MEANING.unit) !== 0 && !isMinus(tokens, at + 1)) ||
		isDashedAmount(tokens, at) ||
		isFactor(tokens, at) ||
		countsBehind(tokens, at) ||
		isHouseNumber(tokens, at) ||
		isPostalCode(tokens, at, behind);
	return isCount && joint(tokens, at).trim() === '' ? at : -1;
}

/** `1042 min 1017`, `1042 min cn 1017`: no minutes, but what is taken off. Nobody pays for so many of them. */
const isMinus = (tokens: Tokens, at: number) =>
	hashAt(tokens, at) === MIN &&
	tokenLength(tokens, at - 1) >= FEWEST_DIGITS_BEFORE_MINUS &&
	(tokens.isNumber[at + 1] === 1 || tokens.isNumber[at + 2] === 1);

/** `1250,-` */
function isDashedAmount(tokens: Tokens, at: number): boolean {
	const end = endOf(tokens, at);
	const point = tokens.text.charAt(end);
	if (point !== ',' && point !== '.') return false;
	const dash = tokens.text.charAt(end + 1);
	return dash !== '' && DASHES_FOR_CENTS.includes(dash);
}

function meaningBehind(tokens: Tokens, at: number): number {
	if (gapBefore(tokens, at + 1) > 1) return 0;
	const sign = tokens.text.charAt(endOf(tokens, at));
	return sign === '-' || sign === '/' ? 0 : meaningAt(tokens, at + 1);
}

/** `2 x 27`: both are counts or prices. */
function isFactor(tokens: Tokens, at: number): boolean {
	return isTimes(tokens, at + 1) || isTimes(tokens, at - 1) || isBehindCross(tokens, at + 1);
}

function isTimes(tokens: Tokens, at: number): boolean {
	return (
		gapBefore(tokens, at) <= 1 &&
		gapBefore(tokens, at + 1) <= 1 &&
		tokenLength(tokens, at) === 1 &&
		TIMES.includes(tokens.text.charAt(startOf(tokens, at))) &&
		tokens.isNumber[at - 1] === 1 &&
		tokens.isNumber[at + 1] === 1 &&
		tokenLength(tokens, at - 1) <= MAX_FACTOR_DIGITS
	);
}

/** `2 × 27`: this sign is no letter. */
function isBehindCross(tokens: Tokens, at: number): boolean {
	return (
		gapBefore(tokens, at) <= MAX_GAP_AROUND_CROSS &&
		tokens.isNumber[at] === 1 &&
		tokens.isNumber[at - 1] === 1 &&
		tokenLength(tokens, at - 1) <= MAX_FACTOR_DIGITS &&
		textBefore(tokens, at).trim() === CROSS
	);
}

/** `BE 0456.789.123`, `0456 789 123` behind nothing that says otherwise. */
function isCompanyNumber(tokens: Tokens, at: number): boolean {
	const groups =
		tokenLength(tokens, at) === 4 &&
		valueAt(tokens, at) < 2000 &&
		isGroupOfThree(tokens, at + 1) &&
		isGroupOfThree(tokens, at + 2);
	if (!groups || joint(tokens, at + 3) !== '') return false;
	const isDotted = joint(tokens, at + 1) === '.' && joint(tokens, at + 2) === '.';
	return isDotted || COUNTRIES.test(tokenText(tokens, at - 1));
}

const isGroupOfThree = (tokens: Tokens, at: number) =>
	tokenLength(tokens, at) === 3 && /[. ]/.test(joint(tokens, at));
