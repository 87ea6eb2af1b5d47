import { isCreditorReference } from '../../../shared/domain/creditorReference';
import { isStructuredCommunication } from '../../../shared/domain/structuredCommunication';
import {
	DIGIT_ZERO,
	LETTER_A,
	SEPARATOR,
	characterClass,
	composeLatin,
	foldText,
} from '../text/characters';
import { HASH_SEEDS, hashStep } from '../text/hash';

const MIN_DIGITS = 7;
/** With fewer digits a reference is read as a number is. */
export const MIN_DIGITS_OF_REFERENCE = 10;
/** From so many digits on, a reference is one whatever its digits are: Swiss, Dutch. */
export const MIN_LONG_DIGITS = 15;
const RF_CHARACTERS = 4;
const LETTER_R = LETTER_A + 17;

/**
 * A reference as it is compared: letters and digits only, upper case, without the RF and its check digits, and without
 * leading zeros. An RF that wraps a national reference and that reference itself are one.
 *
 * @example canonicalReference('RF13 5550 0011 14') // '5550001114'
 * @example canonicalReference('+++010/8068/17183+++') // '10806817183'
 */
export function canonicalReference(reference: string): string {
	const folded = foldText(reference);
	return withoutZeros(
		folded.startsWith('RF') && isCreditorReference(folded) ? folded.slice(RF_CHARACTERS) : folded,
	);
}

const withoutZeros = (body: string) => (body.startsWith('0') ? body.replace(/^0+/, '') : body);

/** Whether a reference and something written are the same as {@link canonicalReference} has them; nothing is copied. */
export function isReference(reference: string, written: string): boolean {
	let at = startOfBody(reference);
	let other = 0;
	let significant = false;
	for (;;) {
		at = nextCharacter(reference, at, significant);
		other = nextCharacter(written, other, significant);
		if (at === reference.length || other === written.length) break;
		if (kindAt(reference, at) !== kindAt(written, other)) return false;
		significant = true;
		at += 1;
		other += 1;
	}
	return at === reference.length && other === written.length;
}

/** Where the reference begins: behind `RF` and its check digits, where it has them. */
function startOfBody(reference: string): number {
	let at = nextCharacter(reference, 0, true);
	if (kindAt(reference, at) !== LETTER_R || !isCreditorReference(foldText(reference))) return 0;
	for (let left = RF_CHARACTERS; left > 0; at += 1) {
		if (kindAt(reference, at) !== SEPARATOR) left -= 1;
	}
	return at;
}

/** The next letter or digit from here on, leading zeros aside; the length of the text when there is none. */
function nextCharacter(text: string, from: number, significant: boolean): number {
	let at = from;
	while (at < text.length) {
		const kind = kindAt(text, at);
		if (kind > DIGIT_ZERO || (kind === DIGIT_ZERO && significant)) break;
		at += 1;
	}
	return at;
}

const kindAt = (text: string, at: number) => characterClass(text.charCodeAt(at));

/** The hash of a canonical reference. */
export function hashReference(canonical: string): number {
	let hash: number = HASH_SEEDS.reference;
	for (let index = 0; index < canonical.length; index += 1) {
		hash = hashStep(hash, characterClass(canonical.charCodeAt(index)));
	}
	return hash;
}

/** Whether a reference is read by itself, and not as a number is: an RF, or one of ten digits and more. */
export function isLongReference(reference: string): boolean {
	const digits = countDigits(reference);
	return digits === undefined
		? isCreditorReference(foldText(reference))
		: digits >= MIN_DIGITS_OF_REFERENCE;
}

/** Whether an invoice number is an RF itself; a short one, such as RF25-0107, may have the check digits by chance, one in 97. */
export const isCreditorNumber = (number: string): boolean =>
	isCreditorReference(number) && foldText(number).length >= RF_CHARACTERS + MIN_DIGITS_OF_REFERENCE;

/** How many digits a reference has; undefined for one with letters. */
export function countDigits(reference: string): number | undefined {
	const text = composeLatin(reference);
	let digits = 0;
	for (let index = 0; index < text.length; index += 1) {
		const kind = kindAt(text, index);
		if (kind >= LETTER_A) return undefined;
		if (kind !== SEPARATOR) digits += 1;
	}
	return digits;
}

/**
 * Whether a reference proves by its check digits, or by their sheer number, that it is one: an RF, a structured
 * communication, a Swiss or Dutch reference.
 */
export function isCheckedReference(reference: string): boolean {
	const folded = foldText(reference);
	if (/^\d+$/.test(folded)) {
		return folded.length >= MIN_LONG_DIGITS || isStructuredCommunication(folded);
	}
	return isCreditorReference(folded);
}

/** What a reference is found under. */
export interface ReferenceKey {
	hash: number;
	/** Of how many characters it was made. */
	length: number;
	/** The first of them, as {@link characterClass} counts them. */
	first: number;
}

/** Room to read a key into. */
export const createReferenceKey = (): ReferenceKey => ({ hash: 0, length: 0, first: 0 });

/**
 * Reads the key under which a reference of digits, or an RF, is found; false for a reference with other letters, which
 * is read as an invoice number is, and for one too short to say anything.
 */
export function readReferenceKey(key: ReferenceKey, reference: string): boolean {
	let hash: number = HASH_SEEDS.reference;
	let digits = 0;
	let significant = 0;
	for (let index = 0; index < reference.length; index += 1) {
		const kind = characterClass(reference.charCodeAt(index));
		if (kind === SEPARATOR) continue;
		if (kind >= LETTER_A) return kind === LETTER_R && readCreditorKey(key, foldText(reference));
		digits += 1;
		if (significant === 0) {
			if (kind === DIGIT_ZERO) continue;
			key.first = kind;
		}
		significant += 1;
		hash = hashStep(hash, kind);
	}
	key.hash = hash;
	key.length = significant;
	return digits >= MIN_DIGITS && significant > 0;
}

function readCreditorKey(key: ReferenceKey, folded: string): boolean {
	if (!isCreditorReference(folded)) return false;
	const canonical = withoutZeros(folded.slice(RF_CHARACTERS));
	key.hash = hashReference(canonical);
	key.length = canonical.length;
	key.first = kindAt(canonical, 0);
	return true;
}
