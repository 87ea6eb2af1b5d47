import type { InvoiceField } from './invoiceFields';
import { isAmountPaid } from './paidMark';
import type { SystemField } from './systemFields';

/**
 * Whether the amounts of a row say that a part of the invoice was paid, and another is open still: then the day beside
 * them is that of the part. Amounts that cannot be read say nothing.
 */
export function isPaidInPart(
	{ openAmount, totalAmount }: Readonly<Record<InvoiceField, unknown>>,
	{ paidAmount, paidMark }: Readonly<Record<SystemField, unknown>>,
	read: (value: unknown) => number,
): boolean {
	const sizeOf = (value: unknown) => (value === undefined ? undefined : Math.abs(read(value)));
	try {
		const total = sizeOf(totalAmount);
		const paid = sizeOf(paidAmount ?? (isAmountPaid(paidMark) ? paidMark : undefined));
		const open = sizeOf(openAmount) ?? (total ?? 0) - (paid ?? total ?? 0);
		return open > 0 && (total === undefined ? paid !== undefined && paid !== open : open < total);
	} catch {
		return false;
	}
}
