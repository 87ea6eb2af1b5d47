import { isYearNear } from '../ledger/numberParts';
import { tokenLength, valueAt, type Tokens } from '../text/tokens';
import type { ReadContext } from './readContext';

const YEARS_BEFORE = 2;
const YEARS_IN_CENTURY = 100;

/** Whether a token is a year that the payment may speak of. */
export function isYearAt(tokens: Tokens, { bookedYear }: ReadContext, at: number): boolean {
	return tokenLength(tokens, at) === 4 && isYearNear(valueAt(tokens, at), bookedYear);
}

/** Whether a token is a year in two digits that the payment may speak of. */
export const isShortYearAt = (tokens: Tokens, { bookedYear }: ReadContext, at: number): boolean =>
	tokenLength(tokens, at) === 2 && isShortYear(valueAt(tokens, at), bookedYear);

/** Whether two digits are a year that a payment of `bookedYear` may speak of. */
export function isShortYear(value: number, bookedYear: number): boolean {
	const booked = bookedYear % YEARS_IN_CENTURY;
	return value >= booked - YEARS_BEFORE && value <= booked + 1;
}
