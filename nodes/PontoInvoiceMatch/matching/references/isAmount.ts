import { valueAt, type Tokens } from '../text/tokens';
import type { ReadContext } from './readContext';

const MINOR_OF_MOST = 100;

/** Whether digits from one token to another are those of the payment's amount. */
export const isAmount = (
	tokens: Tokens,
	{ amountMinor }: Pick<ReadContext, 'amountMinor'>,
	first: number,
	last: number,
): boolean => first === last && valueAt(tokens, first) * MINOR_OF_MOST === Math.abs(amountMinor);
