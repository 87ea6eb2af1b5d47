import { wordHash, wordHashes } from '../text/keywords';
import {
	USED,
	endOf,
	gapBefore,
	hashAt,
	joint,
	startOf,
	tokenLength,
	type Tokens,
} from '../text/tokens';
import { wordsUpTo } from './upTo';

const BIS = wordHashes('BIS QUATER');
/** "2025-0042 ter voldoening": apart from the number it is a word like any other. */
const TER = wordHash('TER');
const ROMAN = wordHashes('II III IV VI VII VIII IX');
const REVISION = wordHashes('REV REVISION REVISIE V VERSION VERSIE');
const CORRECTION = wordHashes(
	'KORR KOR KORREKTUR KORRIGIERT COR CORR CORRECTIE CORRECTION CORRIGE CORRIGEE CORRECTED GECORRIGEERD RECT RECTIF RECTIFIEE',
);

/** `2025-0042(2)`, `2025-0042 (bis)`. */
const OPENED = /^\s?\($/;
const GLUED = /^[-/._]$/;
/** `2025-0042 / A`; behind a dash with blanks something else begins. */
const APART = /^\s?[/_]\s?$/;
/** `(2)`, `(1/2)`, but not the day `(15/05)`. */
const PART_INSIDE = /^(?:\d{1,2}|\d\/\d)\)/;
const SIGN_OF_PART: ReadonlySet<string> = new Set(['/', '.', '_', '-']);
/** `2025-0042 /1`, where the sign is glued to the part. */
const SIGN_BEHIND_BLANK = ' /';
const MOST_GAP_IN_REVISION = 2;

/**
 * Whether what stands behind a number makes another one of it, of which it is a part or a variant: `2025-0042/1`,
 * `2025-0042-A`, `2025-0042 bis`, `2025-0042 (2)`. `ownLetters`: those that the number ends with itself.
 */
export function isVariant(tokens: Tokens, last: number, ownLetters: string): boolean {
	const next = last + 1;
	if (next >= tokens.count) return false;
	const between = tokens.text.slice(endOf(tokens, last), startOf(tokens, next));
	if (tokens.isNumber[next]) return isPartBehind(tokens, next, between);
	if (ownLetters !== '' || tokens.used[next] !== USED.free) return false;
	const isVariantWord = isLetter(tokens, next) || isVariantName(tokens, next);
	if (OPENED.test(between)) return isVariantWord && tokens.text.charAt(endOf(tokens, next)) === ')';
	if (GLUED.test(between)) return isVariantWord || isRevision(tokens, next);
	if (APART.test(between)) return isVariantName(tokens, next) || isLoneLetter(tokens, next);
	if (between !== ' ') return false;
	const isLast = next === tokens.count - 1;
	if (BIS.has(hashAt(tokens, next))) return !goesUpToNumber(tokens, next);
	if (isRevision(tokens, next)) return true;
	return isLast && (isVariantName(tokens, next) || isLoneLetter(tokens, next));
}

/** The number of a part: one digit or two, which neither a day nor another number goes on. */
function isPartBehind(tokens: Tokens, next: number, between: string): boolean {
	const use = tokens.used[next];
	if (use !== USED.free && use !== USED.soft) return false;
	if (OPENED.test(between)) return PART_INSIDE.test(tokens.text.slice(startOf(tokens, next)));
	const isSigned = SIGN_OF_PART.has(between) || between === SIGN_BEHIND_BLANK;
	if (use === USED.soft || !isSigned || goesOn(tokens, next)) return false;
	if (tokenLength(tokens, next) > 2) return false;
	return tokenLength(tokens, next) === 1 || tokens.text.charAt(startOf(tokens, next)) === '0';
}

/** "2025-0042 bis 0044", "2025-0042 bis inkl. Nr. 0044" */
function goesUpToNumber(tokens: Tokens, at: number): boolean {
	const end = at + wordsUpTo(tokens, at);
	return end > at && end < tokens.count && tokens.isNumber[end] === 1;
}

const goesOn = (tokens: Tokens, at: number) => SIGN_OF_PART.has(joint(tokens, at + 1));

const isLetter = (tokens: Tokens, at: number) => tokenLength(tokens, at) === 1;

/** A letter that is no initial: `2025-0042 / M. Peeters`. */
const isLoneLetter = (tokens: Tokens, at: number) =>
	isLetter(tokens, at) && tokens.text.charAt(endOf(tokens, at)) !== '.';

function isVariantName(tokens: Tokens, at: number): boolean {
	const word = hashAt(tokens, at);
	return word === TER || BIS.has(word) || ROMAN.has(word) || CORRECTION.has(word);
}

/** `2025-0042-REV1`, `2025-0042 rev.1`, `2025-0042 v2` */
function isRevision(tokens: Tokens, at: number): boolean {
	if (!REVISION.has(hashAt(tokens, at)) || !tokens.isNumber[at + 1]) return false;
	return gapBefore(tokens, at + 1) <= (isLetter(tokens, at) ? 0 : MOST_GAP_IN_REVISION);
}
