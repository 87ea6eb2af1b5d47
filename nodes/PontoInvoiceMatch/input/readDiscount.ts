import type { EarlyPaymentDiscount } from '../matching/model/openInvoice';
import type { InvoiceField } from './invoiceFields';
import { readText } from './readValues';
import type { ValueReaders } from './valueReaders';
import { UnreadableValue } from './unreadable';

const PERCENT = /^(\d{1,2})(?:\.(\d{1,4}))?$/;

/**
 * The early-payment discount of an invoice: an amount, or a percentage of the total (of what is open where there is no
 * total). Without the day until which it holds there is none: many systems call a discount what is already deducted.
 */
export function readDiscount(
	values: Readonly<Record<InvoiceField, unknown>>,
	openMinor: number,
	currency: string,
	{ readAmount, readDate }: ValueReaders,
): EarlyPaymentDiscount | undefined {
	if (values.discountUntil === undefined) return undefined;
	const until = readDate(values.discountUntil);
	if (values.discountAmount !== undefined) {
		const minor = readAmount(values.discountAmount, currency);
		return minor > 0 ? { minor, until } : undefined;
	}
	if (values.discountPercent === undefined) return undefined;
	const total =
		values.totalAmount === undefined ? openMinor : readAmount(values.totalAmount, currency);
	const minor = shareOf(total, readText(values.discountPercent));
	return minor > 0 ? { minor, until } : undefined;
}

function shareOf(total: number, percent: string): number {
	const [, whole, fraction = ''] = PERCENT.exec(percent) ?? [];
	if (whole === undefined) {
		throw new UnreadableValue({ code: 'not-a-percentage', text: percent });
	}
	const hundred = 100n * 10n ** BigInt(fraction.length);
	return Number((BigInt(total) * BigInt(whole + fraction) * 2n + hundred) / (2n * hundred));
}
