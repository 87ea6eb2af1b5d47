import { isPositive, subtract } from '../markPaid/rows.js';
import { isSame, withCents } from '../once/amounts.js';

/**
 * The booking with what is open now. The list does not say what people have entered by hand, so it was matched with the
 * total: undefined where it does not fit what is left, or where a payment by hand may be this one.
 */
export function eenvoudigOpenNow(booking, open, { payments }) {
	const { allocatedAmount, openAmountBefore, writtenOff } = booking;
	const left = withCents(subtract(open, [allocatedAmount]));
	const isLess = isPositive(subtract(openAmountBefore, [open]));
	const isThere = payments.some(
		({ amount, mark }) => !/^ponto:/.test(mark ?? '') && isSame(amount, allocatedAmount),
	);
	if (!isLess || left.startsWith('-') || isPositive(writtenOff) || isThere) return undefined;
	return { ...booking, openAmountBefore: open, openAmountAfter: left };
}
