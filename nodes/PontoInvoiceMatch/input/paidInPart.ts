import type { InvoiceField } from './invoiceFields';
import { isAmountPaid } from './paidMark';
import type { SystemField } from './systemFields';

type Values = Readonly<Record<InvoiceField, unknown>>;
type Beside = Readonly<Record<SystemField, unknown>>;
type Read = (value: unknown) => number;

/**
 * Whether the amounts of a row say that a part of the invoice was paid, and another is open still: then the day beside
 * them is that of the part. Amounts that cannot be read say nothing.
 */
export function isPaidInPart(values: Values, beside: Beside, read: Read): boolean {
	const {
		total,
		paid,
		open = (total ?? 0) - (paid ?? total ?? 0),
	} = amountsOf(values, beside, read);
	return open > 0 && (total === undefined ? paid !== undefined && paid !== open : open < total);
}

/** Whether a row calls the whole invoice open, and says beside it that something was paid: one of them is not kept up. */
export function isOpenThoughPaid(values: Values, beside: Beside, read: Read): boolean {
	// Most lists tell nothing of what was paid.
	if ((beside.paidAmount ?? beside.paidMark) === undefined) return false;
	const { total, paid = 0, open } = amountsOf(values, beside, read);
	return paid > 0 && open !== undefined && open === total;
}

/** What a row says of an invoice, without signs; nothing where one of the amounts cannot be read. */
function amountsOf(
	{ openAmount, totalAmount }: Values,
	{ paidAmount, paidMark }: Beside,
	read: Read,
): { readonly total?: number; readonly paid?: number; readonly open?: number } {
	const sizeOf = (value: unknown) => (value === undefined ? undefined : Math.abs(read(value)));
	try {
		return {
			total: sizeOf(totalAmount),
			paid: sizeOf(paidAmount ?? (isAmountPaid(paidMark) ? paidMark : undefined)),
			open: sizeOf(openAmount),
		};
	} catch {
		return {};
	}
}
