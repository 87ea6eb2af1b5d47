import { isCreditorReference } from '../../../shared/domain/creditorReference';
import { DIGIT_ZERO, LETTER_A, SEPARATOR, characterClass, foldText } from '../text/characters';
import { HASH_SEEDS, hashStep } from '../text/hash';

const MIN_DIGITS = 4;

/**
 * A reference as it is compared: letters and digits only, upper case, without the RF and its check digits, and without
 * leading zeros. An RF that wraps a national reference and that reference itself are one.
 *
 * @example canonicalReference('RF13 5550 0011 14') // '5550001114'
 * @example canonicalReference('+++010/8068/17183+++') // '10806817183'
 */
export function canonicalReference(reference: string): string {
	const folded = foldText(reference);
	const body = folded.startsWith('RF') && isCreditorReference(folded) ? folded.slice(4) : folded;
	return body.startsWith('0') ? body.replace(/^0+/, '') : body;
}

/** Whether a reference, in whatever notation, is this canonical one. */
export function isReference(reference: string, canonical: string): boolean {
	let at = 0;
	for (let index = 0; index < reference.length; index += 1) {
		const kind = characterClass(reference.charCodeAt(index));
		if (kind === SEPARATOR || (at === 0 && kind === DIGIT_ZERO)) continue;
		if (kind >= LETTER_A) return canonicalReference(reference) === canonical;
		if (canonical.charCodeAt(at) !== kind - DIGIT_ZERO + 48) return false;
		at += 1;
	}
	return at === canonical.length;
}

/** The hash of a canonical reference. */
export function hashReference(canonical: string): number {
	let hash: number = HASH_SEEDS.reference;
	for (let index = 0; index < canonical.length; index += 1) {
		hash = hashStep(hash, characterClass(canonical.charCodeAt(index)));
	}
	return hash;
}

/**
 * The hash under which a reference of digits, or an RF, is found; undefined for a reference with other letters, which
 * is read as an invoice number is, and for one too short to say anything.
 */
export function referenceKey(reference: string): number | undefined {
	let hash: number = HASH_SEEDS.reference;
	let digits = 0;
	let significant = 0;
	for (let index = 0; index < reference.length; index += 1) {
		const kind = characterClass(reference.charCodeAt(index));
		if (kind === SEPARATOR) continue;
		if (kind >= LETTER_A) {
			return isCreditorReference(foldText(reference))
				? hashReference(canonicalReference(reference))
				: undefined;
		}
		digits += 1;
		if (significant === 0 && kind === DIGIT_ZERO) continue;
		significant += 1;
		hash = hashStep(hash, kind);
	}
	return digits < MIN_DIGITS || significant === 0 ? undefined : hash;
}
