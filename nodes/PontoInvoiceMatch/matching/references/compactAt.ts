import { compactStart, mayBeCompact } from '../ledger/compactKey';
import type { LedgerForm } from '../ledger/ledger';
import { startOf, tokenLength, type Tokens } from '../text/tokens';

/** Whether a number of the ledger may have the digits of these tokens, whatever stands between them. */
export function mayBeCompactAt(
	tokens: Tokens,
	{ digits, compactStarts }: LedgerForm,
	first: number,
	last: number,
): boolean {
	let count = 0;
	for (let at = first; at <= last; at += 1) {
		if (!tokens.isNumber[at]) return false;
		count += tokenLength(tokens, at);
	}
	if (!mayBeCompact(digits, count)) return false;
	return compactStarts[compactStart(tokens.text, startOf(tokens, first), count)] === 1;
}
