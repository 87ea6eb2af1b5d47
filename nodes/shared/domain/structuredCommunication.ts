const ZERO = 48;
const TWELVE_DIGITS = /^\d{12}$/;
const WRITTEN = /^(?:\+{3}|\*{3})?\s*(\d{3})[\s/.-]*(\d{4})[\s/.-]*(\d{5})\s*(?:\+{3}|\*{3})?$/;

/**
 * Whether 12 digits are a Belgian structured communication (OGM/VCS, Febelfin): the last two are the first ten
 * modulo 97, with 97 in place of 0.
 *
 * @example isStructuredCommunication('123456789002') // true
 */
export function isStructuredCommunication(digits: string): boolean {
	if (digits.length !== 12) return false;
	// Asked of every run of digits in every text: counted without a pattern and without copies.
	let base = 0;
	let check = 0;
	for (let at = 0; at < 12; at += 1) {
		const digit = digits.charCodeAt(at) - ZERO;
		if (digit < 0 || digit > 9) return false;
		if (at < 10) base = base * 10 + digit;
		else check = check * 10 + digit;
	}
	return check === (base % 97 || 97);
}

/**
 * Writes 12 digits as they are printed on an invoice. Throws a RangeError unless there are 12 digits.
 *
 * @example formatStructuredCommunication('123456789002') // '+++123/4567/89002+++'
 */
export function formatStructuredCommunication(digits: string): string {
	if (!TWELVE_DIGITS.test(digits)) throw new RangeError(`"${digits}" does not have 12 digits`);
	return `+++${digits.slice(0, 3)}/${digits.slice(3, 7)}/${digits.slice(7)}+++`;
}

/**
 * Reads text that is a structured communication and nothing else, however it is grouped; undefined for other text
 * and when the check digits are wrong.
 *
 * @example parseStructuredCommunication('***123/4567/89002***') // '123456789002'
 */
export function parseStructuredCommunication(text: string): string | undefined {
	const [, first, second, third] = WRITTEN.exec(text.trim()) ?? [];
	const digits = `${first}${second}${third}`;
	return isStructuredCommunication(digits) ? digits : undefined;
}
