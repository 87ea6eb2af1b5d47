import { formatIban } from '../../../shared/domain/iban';
import type { BankTransaction } from '../model/bankTransaction';
import type { OpenInvoice } from '../model/openInvoice';
import { knownBy, type Customers } from '../party/customers';
import { GRADE, type Mention } from '../references/reading';
import type { Line } from '../model/draft';
import { amountText } from './amount';
import { daysBetween } from '../model/days';

/** How a text names an invoice. */
export function mentionText({ grade, written, field, listed }: Mention, number: string): string {
	if (grade === GRADE.reference)
		return `${written} in the ${field} is the payment reference of ${number}`;
	if (listed) return `${written} in the ${field} continues the list of invoice numbers: ${number}`;
	if (written === number) return `${number} is named in the ${field}`;
	return grade >= GRADE.withoutPrefix
		? `${written} in the ${field} is the number of ${number}`
		: `${written} in the ${field} may stand for ${number}`;
}

/** What the payer has to do with the customer. */
export function payerText(
	customers: Customers,
	transaction: BankTransaction,
	invoice: OpenInvoice,
): string {
	const { counterpartIban = '', counterpartName } = transaction;
	const customer = invoice.customerName || 'the customer';
	switch (knownBy(customers, transaction, invoice)) {
		case 'iban':
			return `Paid from ${formatIban(counterpartIban)}, a known account of ${customer}`;
		case 'learned':
			return `Paid from ${formatIban(counterpartIban)}, which has paid for ${customer} before`;
		case 'name':
			return `The payer's name, ${counterpartName}, is that of ${customer}`;
		default:
			return counterpartName || counterpartIban
				? `Paid by ${counterpartName || formatIban(counterpartIban)}, not known as a payer for ${customer}`
				: 'The bank gives no payer';
	}
}

/** How a payment and an amount that is open compare. */
export function compareAmounts(paid: number, open: number, currency: string): string {
	const [payment, due] = [amountText(paid, currency), amountText(open, currency)];
	if (paid === open) return `The amount is exactly what is open, ${due}`;
	return paid < open
		? `The payment is ${payment}, of ${due} that is open`
		: `The payment is ${payment}, more than the ${due} that is open`;
}

/** What a booking does to an invoice. */
export function lineText(line: Line, paid: number, lines: number, currency: string): string {
	const { amount, discount, tolerance, fee, openBefore } = line;
	if (discount > 0) {
		return `${amountText(amount, currency)} and the early-payment discount of ${amountText(discount, currency)} close it`;
	}
	if (fee > 0) {
		return `${amountText(amount, currency)} and the ${amountText(fee, currency)} that the bank kept back close it`;
	}
	if (tolerance > 0) {
		return `${amountText(amount, currency)} closes it, ${amountText(tolerance, currency)} short and within the tolerance`;
	}
	if (lines > 1)
		return `${amountText(amount, currency)} of the payment of ${amountText(paid, currency)} closes it`;
	const compared = compareAmounts(paid, openBefore, currency);
	const left = openBefore - amount;
	return left === 0 ? compared : `${compared}; ${amountText(left, currency)} stays open`;
}

/** When the payment came, as seen from the due date; undefined without one. */
export function dateText(bookedOn: string, dueDate: string | undefined): string | undefined {
	if (!dueDate) return undefined;
	const days = daysBetween(dueDate, bookedOn);
	if (Number.isNaN(days)) return undefined;
	if (days === 0) return `Booked on ${bookedOn}, the due date`;
	const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
	return `Booked on ${bookedOn}, ${count} ${days < 0 ? 'before' : 'after'} the due date`;
}
