import { isYearNear } from '../ledger/numberParts';
import { tokenLength, valueAt, type Tokens } from '../text/tokens';
import type { Window } from './numberContext';
import { isCounted } from './counted';
import { isAmount } from './isAmount';
import type { ReadContext } from './readContext';
import { standsAlone, wordInFront } from './wordInFront';

/** The tokens from one to another, with what stands around them. */
export function windowAt(
	tokens: Tokens,
	context: ReadContext,
	first: number,
	last: number,
	listed: boolean,
): Window {
	return {
		first,
		last,
		front: wordInFront(tokens, first),
		alone: standsAlone(tokens, first, last) && !isCounted(tokens, first),
		listed,
		isYear:
			first === last &&
			tokenLength(tokens, first) === 4 &&
			isYearNear(valueAt(tokens, first), context.bookedYear),
		isAmount: isAmount(tokens, context, first, last),
	};
}
