import { numberParts } from '../ledger/numberParts';
import { isLongReference } from '../ledger/referenceKeys';
import { MEANING, meaningOf, wordHash } from '../text/keywords';
import { meaningAt, textBefore, type Tokens } from '../text/tokens';
import { gradeNumber } from './gradeNumber';
import { readPrefix } from './readPrefix';
import type { Window } from './numberContext';
import { GRADE, HINT, type Grade } from './reading';

const MIN_DIGITS_BEHIND_LETTERS = 5;
const JOINED = /^[-/_]$/;
const ORDER = MEANING.order | MEANING.otherNumber;

/**
 * How surely a window of tokens names an invoice by a reference without check digits, an order number or free words
 * for example. It is read as a number is, but for three things: a word such as "order" in front is right for it, a word
 * such as "invoice" lets the invoice of that number go first, and words that people use ("Juni 2025", "Lot 3") say
 * little.
 */
export function gradeReference(
	tokens: Tokens,
	window: Window,
	reference: string,
	prefixes: ReadonlySet<number>,
): Grade | undefined {
	if (isLongReference(reference)) return undefined;
	const parts = numberParts(reference);
	const [letters = ''] = parts.letters;
	const { front } = window;
	const ofOrder = front === 'order';
	if (letters !== '') {
		if (readPrefix(tokens, window.first, parts, prefixes, true) === 'same') {
			const grade = gradeNumber(tokens, window, parts, prefixes, true);
			if (grade === undefined || grade === HINT) return undefined;
			return isWeak(parts.digits, letters) ? GRADE.short : grade;
		}
		if (!ofOrder || !isOrderWord(letters)) return undefined;
	}
	const digits = { ...parts, letters: ['', ...parts.letters.slice(1)], lastGroup: '' };
	const inFront = ofOrder ? 'label' : front;
	const grade = gradeNumber(tokens, { ...window, front: inFront }, digits, prefixes, true);
	if (grade === undefined || grade === HINT) return undefined;
	if (isJoinedToOrder(tokens, window)) return GRADE.short;
	const isBare = front === 'label' || (ofOrder && isShort(digits.digits));
	return isBare ? atMost(grade, GRADE.bare) : grade;
}

/** `PO-45012345` says so to who knows the order; to anybody else it is a number of another series. */
const isJoinedToOrder = (tokens: Tokens, { first }: Window) =>
	(meaningAt(tokens, first - 1) & MEANING.order) !== 0 && JOINED.test(textBefore(tokens, first));

const atMost = (grade: Grade, most: Grade): Grade => (grade > most ? most : grade);

const isOrderWord = (letters: string) => (meaningOf(wordHash(letters)) & MEANING.order) !== 0;

/** As few as the order of any other shop has. */
const isShort = (digits: readonly string[]) => digits.join('').length < MIN_DIGITS_BEHIND_LETTERS;

/** Few digits, or a word in front that anybody may write. */
function isWeak(digits: readonly string[], letters: string): boolean {
	if (isShort(digits)) return true;
	const meaning = meaningOf(wordHash(letters)) & ~(MEANING.label | ORDER);
	return meaning !== 0;
}
