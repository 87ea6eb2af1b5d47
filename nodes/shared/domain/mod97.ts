const ZERO = 48;
const LETTER_A = 65;
/** So many characters in front count behind the others. */
const COUNTRY_AND_CHECK = 4;

/**
 * The remainder of dividing by 97 after one more character is written behind the digits so far:
 * a digit counts as itself, a letter as 10 (A) to 35 (Z), as in ISO 7064 MOD 97-10.
 *
 * @example mod97After(12, '3'.charCodeAt(0)) // 26, since 123 = 97 + 26
 */
export function mod97After(remainder: number, charCode: number): number {
	return charCode < LETTER_A
		? (remainder * 10 + (charCode - ZERO)) % 97
		: (remainder * 100 + (charCode - LETTER_A + 10)) % 97;
}

/**
 * The remainder of dividing by 97 of text made of digits and upper-case letters; of a part of it where one is given,
 * behind what came before.
 *
 * @example mod97('123') // 26
 */
export function mod97(text: string, start = 0, end = text.length, before = 0): number {
	let remainder = before;
	for (let index = start; index < end; index += 1) {
		remainder = mod97After(remainder, text.charCodeAt(index));
	}
	return remainder;
}

/**
 * Whether an identifier that starts with two letters and two check digits (IBAN, RF) carries the right ones: ISO 7064
 * MOD 97-10, where check digits run from 02 to 98.
 *
 * @example hasMod97CheckDigits('RF18539007547034') // true
 */
export function hasMod97CheckDigits(identifier: string): boolean {
	const check = Number(identifier.slice(2, 4));
	if (!(check >= 2 && check <= 98)) return false;
	const body = mod97(identifier, COUNTRY_AND_CHECK);
	return mod97(identifier, 0, COUNTRY_AND_CHECK, body) === 1;
}
