import { z } from 'zod';
import { isValidIban } from '../../../nodes/shared/domain/iban';

const SEPA_CHARACTERS = /^[a-zA-Z0-9/\-?:().,'+ ]*$/;

/** Text that SEPA carries: a limited set of characters, at most so many of them. */
export function sepaText(maxLength: number) {
	return z
		.string()
		.min(1)
		.max(maxLength, `must have at most ${maxLength} characters`)
		.regex(SEPA_CHARACTERS, 'contains characters that are not allowed');
}

/** An IBAN with right check digits. */
export const iban = z.string().refine(isValidIban, 'must be a valid IBAN');

/** A calendar date, `YYYY-MM-DD`. */
export const calendarDate = z.string().date('must be a date in the form YYYY-MM-DD');
