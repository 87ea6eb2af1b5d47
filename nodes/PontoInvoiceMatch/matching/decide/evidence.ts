import type { Amount } from '../model/amount';
import type { BankTransaction } from '../model/bankTransaction';
import { daysBetween } from '../model/days';
import type { Line } from '../model/draft';
import type {
	AmountEvidence,
	RestEvidence,
	DateEvidence,
	Evidence,
	NamedEvidence,
	PayerEvidence,
} from '../model/evidence';
import type { OpenInvoice } from '../model/openInvoice';
import type { KnownBy } from '../party/customers';
import { GRADE, type Mention } from '../references/reading';

/** How a text names an invoice. */
export function namedEvidence(mention: Mention, { number }: OpenInvoice): NamedEvidence {
	const { grade, written, field, listed, ofReference } = mention;
	const isSure = grade >= GRADE.withoutPrefix;
	if (ofReference && isSure) return { code: 'reference-named', written, field, number };
	if (listed) return { code: 'number-listed', written, field, number };
	if (written === number) return { code: 'number-named', field, number };
	const code = isSure ? 'number-written' : 'number-possible';
	return { code, written, field, number };
}

/** What the payer has to do with the customer, with how he is known. */
export function payerEvidence(
	{ counterpartIban: iban = '', counterpartName: payer = '' }: BankTransaction,
	{ customerName: customer }: OpenInvoice,
	known: KnownBy | undefined,
): PayerEvidence {
	switch (known) {
		case 'iban':
			return { code: 'payer-account', iban, customer };
		case 'learned':
			return { code: 'payer-learned-account', iban, customer };
		case 'name':
			return { code: 'payer-name', payer, customer };
		case 'cutName':
			return { code: 'payer-cut-name', payer, customer };
		case undefined:
			return payer || iban
				? { code: 'payer-not-known', payer, iban, customer }
				: { code: 'payer-not-given' };
	}
}

/** How a payment and what is open compare, in one currency. */
export function compareAmounts(
	paidMinor: number,
	openMinor: number,
	currency: string,
	leftMinor = 0,
): AmountEvidence {
	const open: Amount = { minor: openMinor, currency };
	if (paidMinor === openMinor) return { code: 'amount-exact', open };
	const paid = amountPaid(paidMinor, currency);
	if (paidMinor > openMinor) return { code: 'amount-over', paid, open };
	const left = leftMinor === 0 ? undefined : { minor: leftMinor, currency };
	return { code: 'amount-part', paid, open, left };
}

/** The same for what is left of a payment. */
export function compareRest(leftMinor: number, openMinor: number, currency: string): RestEvidence {
	const open: Amount = { minor: openMinor, currency };
	if (leftMinor === openMinor) return { code: 'rest-exact', open };
	const code = leftMinor > openMinor ? 'rest-over' : 'rest-part';
	return { code, paid: amountPaid(leftMinor, currency), open };
}

// All that is suggested for one payment is held against the same amount.
let lastPaid: Amount = { minor: 0, currency: '' };

function amountPaid(minor: number, currency: string): Amount {
	if (lastPaid.minor !== minor || lastPaid.currency !== currency) lastPaid = { minor, currency };
	return lastPaid;
}

/** What a booking does to an invoice: one of so many lines of a payment. */
export function lineEvidence(line: Line, paidMinor: number, lines: number): Evidence {
	const { currency } = line.invoice;
	const money = (minor: number): Amount => ({ minor, currency });
	const amount = money(line.amount);
	if (line.discount > 0) {
		return { code: 'discount-taken', amount, discount: money(line.discount) };
	}
	if (line.fee > 0) return { code: 'fee-withheld', amount, fee: money(line.fee) };
	if (line.tolerance > 0) {
		return { code: 'tolerance-used', amount, short: money(line.tolerance) };
	}
	if (lines > 1) return { code: 'closes-of-payment', amount, paid: money(paidMinor) };
	return compareAmounts(paidMinor, line.openBefore, currency, line.openBefore - line.amount);
}

/** When the payment came, as seen from the due date; undefined without one. */
export function dateEvidence(
	bookedOn: string,
	dueDate: string | undefined,
): DateEvidence | undefined {
	if (!dueDate) return undefined;
	const days = daysBetween(dueDate, bookedOn);
	if (Number.isNaN(days)) return undefined;
	if (days === 0) return { code: 'on-due-date', bookedOn };
	const code = days < 0 ? 'before-due-date' : 'after-due-date';
	return { code, bookedOn, days: Math.abs(days) };
}
