import { isYear } from '../ledger/numberParts';
import { MEANING } from '../text/keywords';
import { foldText } from '../text/characters';
import {
	endOf,
	gapBefore,
	joint,
	meaningAt,
	startOf,
	tokenLength,
	tokenText,
	valueAt,
	textBefore,
	type Tokens,
} from '../text/tokens';
import { wordInFront } from './wordInFront';

const STREET_ENDINGS =
	/(?:STRAAT|LAAN|WEG|PLEIN|KAAI|DREEF|BAAN|STEENWEG|LEI|STRASS?E|STR|GASSE|PLATZ|ALLEE|KADE|PAD|HOF)$/;
const MAX_HOUSE_NUMBER = 4;
const MIN_STREET_LETTERS = 5;
const COUNTRIES = /^(?:BE|NL|FR|DE|LU|AT|B|D|F|L)$/;
const DASHES_FOR_CENTS = '-–—=';
const TIMES = 'xX';
const CROSS = '×';
const MAX_GAP_AROUND_CROSS = 3;
const MAX_FACTOR_DIGITS = 4;

/**
 * The last token of digits that count, measure or place something, unless a word such as "invoice" stands in front:
 * `12 flessen`, `2 x 27`, `1250,-`, `Kerkstraat 457`, `9000 Gent`, `1012 AB`, `BE 0456.789.123`, `1-ABC-123`.
 * -1 when these do not.
 */
export function lastOfCount(tokens: Tokens, at: number): number {
	const last = lastOfAnyCount(tokens, at);
	return last >= 0 && wordInFront(tokens, at) === 'label' ? -1 : last;
}

function lastOfAnyCount(tokens: Tokens, at: number): number {
	if (isCompanyNumber(tokens, at)) return at + 2;
	if (isBehindCross(tokens, at)) return at;
	const plate = lastOfPlate(tokens, at);
	if (plate >= 0) return plate;
	const behind = meaningBehind(tokens, at);
	const isCount =
		(behind & MEANING.unit) !== 0 ||
		isDashedAmount(tokens, at) ||
		isFactor(tokens, at) ||
		isHouseNumber(tokens, at) ||
		isPostalCode(tokens, at, behind);
	return isCount && joint(tokens, at).trim() === '' ? at : -1;
}

/**
 * Whether digits may be the postal code of the town in front, or of a German number plate: `Berlin 10115`, `B-MX 4711`.
 * An invoice may be numbered so as well.
 */
export const mayBePlaceOrPlate = (tokens: Tokens, at: number): boolean =>
	joint(tokens, at + 1) === '' && (isBehindPlace(tokens, at) || endsGermanPlate(tokens, at));

function isBehindPlace(tokens: Tokens, at: number): boolean {
	const length = tokenLength(tokens, at);
	if ((length !== 4 && length !== 5) || !(meaningAt(tokens, at - 1) & MEANING.place)) return false;
	return gapBefore(tokens, at) <= 2 && !isYear(valueAt(tokens, at));
}

/** One to three letters, one or two behind a dash or a blank, and up to four digits. */
function endsGermanPlate(tokens: Tokens, at: number): boolean {
	const [town, letters] = [at - 2, at - 1];
	return (
		tokenLength(tokens, at) <= 4 &&
		tokens.text.charAt(startOf(tokens, at) - 1) === ' ' &&
		gapBefore(tokens, at) === 1 &&
		isLetters(tokens, letters, 2) &&
		gapBefore(tokens, letters) === 1 &&
		tokens.text.charAt(startOf(tokens, letters) - 1) === '-' &&
		isLetters(tokens, town, 3)
	);
}

const isLetters = (tokens: Tokens, at: number, most: number) =>
	at >= 0 && !tokens.isNumber[at] && tokenLength(tokens, at) <= most && !meaningAt(tokens, at);

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

function isHouseNumber(tokens: Tokens, at: number): boolean {
	if (!isBehindBlank(tokens, at) || tokenLength(tokens, at) > MAX_HOUSE_NUMBER) return false;
	if (meaningAt(tokens, at - 1) & MEANING.street) return true;
	const word = foldText(tokenText(tokens, at - 1));
	return word.length >= MIN_STREET_LETTERS && STREET_ENDINGS.test(word);
}

/** Behind a blank, or behind the dot of a word cut short: `Bahnhofstr. 12`. */
function isBehindBlank(tokens: Tokens, at: number): boolean {
	const gap = gapBefore(tokens, at);
	return gap === 1 || (gap === 2 && tokens.text.charAt(endOf(tokens, at - 1)) === '.');
}

function isPostalCode(tokens: Tokens, at: number, behind: number): boolean {
	const length = tokenLength(tokens, at);
	if (length !== 4 && length !== 5) return false;
	if (behind & MEANING.place) return !isBehindYear(tokens, at);
	// 1012 AB Amsterdam
	return (
		length === 4 &&
		gapBefore(tokens, at + 1) <= 1 &&
		/^[A-Z]{2}$/.test(tokenText(tokens, at + 1)) &&
		(meaningAt(tokens, at + 2) & MEANING.place) !== 0
	);
}

/** In "2025 0042 Gent" the digits belong to the year. */
function isBehindYear(tokens: Tokens, at: number): boolean {
	return (
		joint(tokens, at) !== '' && tokenLength(tokens, at - 1) === 4 && isYear(valueAt(tokens, at - 1))
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

/** `1-ABC-123`, a Belgian number plate. */
function lastOfPlate(tokens: Tokens, at: number): number {
	const isPlate =
		tokenLength(tokens, at) === 1 &&
		joint(tokens, at) === '' &&
		tokenLength(tokens, at + 1) === 3 &&
		!tokens.isNumber[at + 1] &&
		gapBefore(tokens, at + 1) <= 1 &&
		tokens.isNumber[at + 2] === 1 &&
		tokenLength(tokens, at + 2) === 3 &&
		gapBefore(tokens, at + 2) <= 1;
	return isPlate ? at + 2 : -1;
}
