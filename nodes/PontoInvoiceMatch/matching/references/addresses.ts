import { isYear } from '../ledger/numberParts';
import { foldText } from '../text/characters';
import { MEANING, wordHashes } from '../text/keywords';
import {
	endOf,
	gapBefore,
	hashAt,
	joint,
	meaningAt,
	textBefore,
	tokenLength,
	tokenText,
	valueAt,
	type Tokens,
} from '../text/tokens';
import { wordInFront } from './wordInFront';

const STREET_ENDINGS =
	/(?:STRAAT|LAAN|WEG|PLEIN|KAAI|DREEF|BAAN|STEENWEG|LEI|STRASS?E|STR|GASSE|PLATZ|ALLEE|KADE|PAD|HOF)$/;
const MAX_HOUSE_NUMBER = 4;
const MIN_STREET_LETTERS = 5;
/** Whose name follows, with the number in front of them or behind the name: `5 rue Foch`, `avenue Louise 5`. */
const STREETS_IN_FRONT = wordHashes(
	'RUE AVENUE AV BOULEVARD BD BLD BLVD CHAUSSEE CHEE PLACE QUAI CHEMIN ROUTE IMPASSE ALLEE SQUARE COURS PASSAGE SENTIER RUELLE',
);
const ENGLISH_STREETS = wordHashes('STREET ROAD LANE AVENUE');
const MOST_DIGITS_BEFORE_STREET = 3;
const MOST_WORDS_OF_STREET = 5;
/** What may be a word of a street's name: any that is not known, and articles. */
const NOT_OF_STREET = ~(MEANING.link | MEANING.place | MEANING.upTo | MEANING.direction);
const COUNTRIES_OF_FIVE = wordHashes('F FR FRA D DE DEU');
const COUNTRIES_OF_FOUR = wordHashes('B BE BEL NL L LU LUX A AT CH');
const COUNTRIES = wordHashes('A AT B BE CH D DE DK E ES F FR GB I IT L LU NL P PL PT');
const JOINS_COUNTRY = /^(?: | ?- ?)$/;
const MIN_LETTERS_OF_TOWN = 3;
/** `1012 AB`: the letters of a Dutch postal code, which are neither those of a legal form nor of a country. */
const DUTCH_LETTERS = /^(?!BV|NV|CV|AG|VZ|BE|NL|DE|AT|CH|SA|SD|SS)[A-EGHJ-NPR-TV-XZ]{2}$/;
const MIN_DUTCH = 1000;

/** Whether digits number a house: `Kerkstraat 457`, `5 rue Foch`. */
export function isHouseNumber(tokens: Tokens, at: number): boolean {
	if (tokenLength(tokens, at) > MAX_HOUSE_NUMBER) return false;
	return isBehindStreetWord(tokens, at) || isBeforeStreet(tokens, at);
}

function isBehindStreetWord(tokens: Tokens, at: number): boolean {
	if (!isBehindBlank(tokens, at)) return false;
	if (meaningAt(tokens, at - 1) & MEANING.street) return true;
	const word = foldText(tokenText(tokens, at - 1));
	return word.length >= MIN_STREET_LETTERS && STREET_ENDINGS.test(word);
}

/** Behind a blank, or behind the dot of a word cut short: `Bahnhofstr. 12`. */
function isBehindBlank(tokens: Tokens, at: number): boolean {
	const gap = gapBefore(tokens, at);
	return gap === 1 || (gap === 2 && tokens.text.charAt(endOf(tokens, at - 1)) === '.');
}

/** `5 rue Foch`, `7, bd Anspach`, `12 High Street` */
function isBeforeStreet(tokens: Tokens, at: number): boolean {
	const gap = gapBefore(tokens, at + 1);
	if (tokenLength(tokens, at) > MOST_DIGITS_BEFORE_STREET || gap < 1 || gap > 2) return false;
	return (
		STREETS_IN_FRONT.has(hashAt(tokens, at + 1)) || ENGLISH_STREETS.has(hashAt(tokens, at + 2))
	);
}

/** Whether digits are a postal code, with the word `behind` them: `9000 Gent`, `5 rue Foch, 34000`, `1012 AB Amsterdam`. */
export function isPostalCode(tokens: Tokens, at: number, behind: number): boolean {
	const length = tokenLength(tokens, at);
	if (length !== 4 && length !== 5) return false;
	if (behind & MEANING.place) return !isBehindYear(tokens, at);
	if (isBehindAddress(tokens, at)) return true;
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

/** Behind a house with its street: `Dorpsstraat 5, 2920 Kalmthout`, `12 rue Oberkampf, 75011`. */
function isBehindAddress(tokens: Tokens, at: number): boolean {
	const before = at - 1;
	const gap = gapBefore(tokens, at);
	if (before < 1 || gap < 1 || gap > 2 || isYear(valueAt(tokens, at))) return false;
	if (!tokens.isNumber[before]) {
		const street = streetInFront(tokens, at);
		return street > 0 && tokens.isNumber[street - 1] === 1;
	}
	if (tokenLength(tokens, before) > MAX_HOUSE_NUMBER) return false;
	return isBehindStreetWord(tokens, before) || streetInFront(tokens, before) >= 0;
}

/** The word for a street in front of these digits, with the name between; -1 where there is none. */
function streetInFront(tokens: Tokens, at: number): number {
	for (let word = at - 1; word >= Math.max(0, at - MOST_WORDS_OF_STREET); word -= 1) {
		if (tokens.isNumber[word] || gapBefore(tokens, word + 1) > 2) return -1;
		if (STREETS_IN_FRONT.has(hashAt(tokens, word))) return word;
		if (meaningAt(tokens, word) & NOT_OF_STREET) return -1;
	}
	return -1;
}

/**
 * Whether digits are a postal code behind the letters of a country, which may stand for "facture" as well: `F-75011 Paris`,
 * `D-68159 Mannheim`. Where numbers of this ledger start with them, only the town tells.
 */
export function isBehindCountry(
	tokens: Tokens,
	at: number,
	prefixes: ReadonlySet<number>,
): boolean {
	const length = tokenLength(tokens, at);
	if (length !== 4 && length !== 5) return false;
	const country = hashAt(tokens, at - 1);
	const isOfFive = COUNTRIES_OF_FIVE.has(country);
	if (!isOfFive && !COUNTRIES_OF_FOUR.has(country)) return false;
	const between = textBefore(tokens, at);
	if (at < 1 || !JOINS_COUNTRY.test(between)) return false;
	if (wordInFront(tokens, at - 1) === 'label') return false;
	const isWhole = (length === 5) === isOfFive && between.includes('-');
	const isOfLedger = prefixes.has(country);
	if (meaningAt(tokens, at + 1) & MEANING.place) {
		return gapBefore(tokens, at + 1) <= 2 && (isWhole || !isOfLedger);
	}
	return isWhole && !isOfLedger && isTownBehind(tokens, at);
}

/** Whether digits are a postal code behind the letters of its country, whatever follows: `Janssens B-9000`, `D-68159`. */
export const isCodeOfCountry = (tokens: Tokens, first: number, last: number): boolean =>
	first === last &&
	(tokenLength(tokens, first) === 4 || tokenLength(tokens, first) === 5) &&
	textBefore(tokens, first) === '-' &&
	COUNTRIES.has(hashAt(tokens, first - 1));

/** A word behind a blank that is not known: there are more towns than anybody lists. */
const isTownBehind = (tokens: Tokens, at: number) =>
	textBefore(tokens, at + 1) === ' ' &&
	tokenLength(tokens, at + 1) >= MIN_LETTERS_OF_TOWN &&
	!tokens.isNumber[at + 1] &&
	meaningAt(tokens, at + 1) === 0;

/** Whether digits may be the postal code of the town in front, or of the letters behind: `Berlin 10115`, `1012 AB`. */
export function mayBePostalCode(tokens: Tokens, at: number): boolean {
	const length = tokenLength(tokens, at);
	if (length !== 4 && length !== 5) return false;
	if (isBehindPlace(tokens, at)) return !isYear(valueAt(tokens, at));
	return (
		length === 4 &&
		valueAt(tokens, at) >= MIN_DUTCH &&
		at + 2 === tokens.count &&
		textBefore(tokens, at + 1) === ' ' &&
		meaningAt(tokens, at + 1) === 0 &&
		DUTCH_LETTERS.test(tokenText(tokens, at + 1))
	);
}

/** Whether a town stands in front of digits. */
const isBehindPlace = (tokens: Tokens, at: number) =>
	(meaningAt(tokens, at - 1) & MEANING.place) !== 0 && gapBefore(tokens, at) <= 2;
