import type { BankTransaction } from '../model/bankTransaction';
import type { Tolerance } from '../model/matchOptions';
import type { EarlyPaymentDiscount, OpenInvoice } from '../model/openInvoice';
import type { Settlement } from '../model/settlement';

/** Whether the discount may still be deducted by a payment booked on this day. */
export function mayDeduct(
	discount: EarlyPaymentDiscount | undefined,
	bookedOn: string,
): discount is EarlyPaymentDiscount {
	return discount !== undefined && discount.minor > 0 && bookedOn <= discount.until;
}

/**
 * How a payment closes an invoice with this much open; undefined when it does not. In this order: exactly, less the
 * early-payment discount when on time, less what the bank kept back, less what the tolerance lets go.
 */
export function closingSettlement(
	transaction: BankTransaction,
	invoice: OpenInvoice,
	open: number,
	tolerance: Tolerance | undefined,
): Settlement | undefined {
	const amount = transaction.amountMinor;
	const short = open - amount;
	if (short === 0) return { amount, discount: 0, tolerance: 0, fee: 0 };
	if (short < 0) return undefined;
	const { discount } = invoice;
	if (mayDeduct(discount, transaction.bookedOn) && short === discount.minor) {
		return { amount, discount: short, tolerance: 0, fee: 0 };
	}
	if (short === (transaction.feeMinor ?? 0))
		return { amount, discount: 0, tolerance: 0, fee: short };
	if (short <= toleratedMinor(open, tolerance)) {
		return { amount, discount: 0, tolerance: short, fee: 0 };
	}
	return undefined;
}

/** How much may be missing: the smallest of the limits that are set, nothing when none is. */
export function toleratedMinor(open: number, tolerance: Tolerance | undefined): number {
	const absolute = tolerance?.absoluteMinor ?? 0;
	const percent = tolerance?.percent ?? 0;
	if (percent <= 0) return Math.max(0, absolute);
	const share = Math.floor((open / 100) * percent);
	return absolute > 0 ? Math.min(absolute, share) : share;
}
