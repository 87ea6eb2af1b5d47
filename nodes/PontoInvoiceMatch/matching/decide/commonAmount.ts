import { countWithAmount } from '../ledger/amountCounts';
import type { Payable } from '../ledger/payable';
import type { Reason } from '../model/reason';
import type { Mention } from '../references/reading';
import type { Run, Work } from './work';

const HAS_LETTER = /\p{L}/u;
// More invoices of one amount make a price of it.
const MOST_OF_ONE_AMOUNT = 5;

/** Digits alone by a payer whom nobody knows do not tell an invoice from the many others at the same price. */
export function commonAmount(
	{ amounts }: Run,
	{ transaction }: Work,
	mentions: readonly Mention[],
	named: readonly Payable[],
): Reason | undefined {
	const [mention] = mentions;
	const [payable] = named;
	if (mention === undefined || payable === undefined || named.length > 1) return undefined;
	if (mentions.some(({ labelled, written }) => labelled || HAS_LETTER.test(written)))
		return undefined;
	const { amountMinor, currency } = transaction;
	if (payable.open !== amountMinor) return undefined;
	const count = countWithAmount(amounts, amountMinor, currency);
	if (count <= MOST_OF_ONE_AMOUNT) return undefined;
	return { code: 'number-at-common-amount', written: mention.written, count };
}
