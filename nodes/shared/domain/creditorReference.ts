import { hasMod97CheckDigits } from './mod97';

const SHAPE = /^RF\d{2}[0-9A-Z]{1,21}$/;
const STARTS_OTHERWISE = /^[^\s.R-]/i;

/**
 * Upper case, without spaces, dashes and dots.
 *
 * @example normalizeCreditorReference('rf18 5390 0754 7034') // 'RF18539007547034'
 */
export function normalizeCreditorReference(text: string): string {
	return text.replace(/[\s.-]/g, '').toUpperCase();
}

/**
 * Whether text is an ISO 11649 creditor reference with right check digits, in any case and grouping.
 *
 * @example isCreditorReference('RF18 5390 0754 7034') // true
 */
export function isCreditorReference(text: string): boolean {
	// Nearly all that is asked about starts with a digit, and what does not is mostly written as it is compared.
	if (STARTS_OTHERWISE.test(text)) return false;
	const reference = SHAPE.test(text) ? text : normalizeCreditorReference(text);
	return SHAPE.test(reference) && hasMod97CheckDigits(reference);
}
