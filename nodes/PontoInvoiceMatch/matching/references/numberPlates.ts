import { MEANING, wordHashes } from '../text/keywords';
import {
	gapBefore,
	hashAt,
	joint,
	meaningAt,
	startOf,
	tokenLength,
	tokenText,
	type Tokens,
} from '../text/tokens';

const CAR = wordHashes(
	'KFZ PKW LKW AUTO WAGEN FAHRZEUG KENNZEICHEN VOITURE VEHICULE PLAQUE IMMATRICULATION NUMMERPLAAT KENTEKEN BESTELWAGEN CAR',
);
const [MOST_LETTERS_OF_TOWN, MOST_LETTERS, MOST_DIGITS] = [3, 2, 4];
/** `RE-NR 1042` is no plate. */
const NUMBERS = MEANING.label | MEANING.numberWord | MEANING.reference | MEANING.otherNumber;

/** The last token of a Belgian number plate, `1-ABC-123`; -1 where none starts. */
export function lastOfBelgianPlate(tokens: Tokens, at: number): number {
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

/** Whether digits end a German number plate, `B-MX 4711`, `KFZ B MX 4711`. An invoice may be numbered so as well. */
export function endsGermanPlate(tokens: Tokens, at: number): boolean {
	const [town, letters] = [at - 2, at - 1];
	if (tokenLength(tokens, at) > MOST_DIGITS || !isBehind(tokens, at, ' ')) return false;
	if (!isLetters(tokens, letters, MOST_LETTERS) || !isLetters(tokens, town, MOST_LETTERS_OF_TOWN))
		return false;
	if (isBehind(tokens, letters, '-')) {
		return isUnknown(tokens, letters, town) || isPlateInCapitals(tokens, town, letters);
	}
	return isBehind(tokens, letters, ' ') && CAR.has(hashAt(tokens, town - 1));
}

const isBehind = (tokens: Tokens, at: number, sign: string) =>
	gapBefore(tokens, at) === 1 && tokens.text.charAt(startOf(tokens, at) - 1) === sign;

const isLetters = (tokens: Tokens, at: number, most: number) =>
	at >= 0 && !tokens.isNumber[at] && tokenLength(tokens, at) <= most;

const isUnknown = (tokens: Tokens, letters: number, town: number) =>
	meaningAt(tokens, letters) === 0 && meaningAt(tokens, town) === 0;

/** `M-AB 4711`, where letters are a word as well. */
const isPlateInCapitals = (tokens: Tokens, town: number, letters: number) =>
	((meaningAt(tokens, town) | meaningAt(tokens, letters)) & NUMBERS) === 0 &&
	/^[A-Z]+$/.test(tokenText(tokens, town) + tokenText(tokens, letters));
