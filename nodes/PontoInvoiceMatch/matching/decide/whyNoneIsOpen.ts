import { invoiceAt, knownReferenceAt, openAt, payableAt } from '../ledger/payable';
import type { Ledger } from '../ledger/ledger';
import type { BankTransaction } from '../model/bankTransaction';
import type { PaymentBefore, Reason } from '../model/reason';
import type { Mention } from '../references/reading';
import type { Run, Work } from './work';

const paymentBefore = (payment: BankTransaction): PaymentBefore => ({
	amount: { minor: payment.amountMinor, currency: payment.currency },
	payer: payment.counterpartName ?? '',
	bookedOn: payment.bookedOn,
});

/** Says that the invoice at a place is closed, and by what; undefined where this run did not close it. */
function paidAt(ledger: Ledger, place: number, written: string): Reason | undefined {
	const paidBy = ledger.paidBy[place];
	const invoice = invoiceAt(ledger, place);
	if (paidBy === undefined || invoice === undefined || openAt(ledger, place) !== 0)
		return undefined;
	const payments = paidBy.map(paymentBefore);
	return { code: 'paid-in-this-run', written, number: invoice.number, payments };
}

/**
 * Says that the text names as well an invoice that this run closed with the same amount: who pays it twice does not pay a
 * part of another one that shares the number or reference.
 */
export function paidAlike(
	{ ledger }: Run,
	{ transaction }: Work,
	{ found, written }: Mention,
): Reason | undefined {
	if (found.places.length < 2) return undefined;
	const isAlike = (payment: BankTransaction) =>
		payment.amountMinor === transaction.amountMinor && payment.currency === transaction.currency;
	for (const place of found.places) {
		const paid = ledger.paidBy[place]?.some(isAlike) ? paidAt(ledger, place, written) : undefined;
		if (paid !== undefined) return paid;
	}
	return undefined;
}

/** Why nothing that a reference or number stands for can be paid. */
export function whyNoneIsOpen(
	{ ledger }: Run,
	{ transaction }: Work,
	{ found, written }: Mention,
): Reason {
	for (const place of found.places) {
		const paid = paidAt(ledger, place, written);
		if (paid !== undefined) return paid;
	}
	for (const place of found.places) {
		const payable = payableAt(ledger, place);
		if (payable === undefined) continue;
		const { number, currency } = payable.invoice;
		return { code: 'other-currency', written, number, due: currency, paid: transaction.currency };
	}
	const known = found.places.flatMap((place) => knownReferenceAt(ledger, place) ?? []);
	const states = known.map(({ state }) => state);
	if (states.includes('unusable')) {
		return { code: 'invoice-unusable', written, why: known.flatMap(({ why = [] }) => why) };
	}
	if (states.includes('allocatedBefore')) return { code: 'invoice-allocated-before', written };
	const code = states.includes('decidedBefore') ? 'invoice-decided-before' : 'invoice-settled';
	return { code, written };
}
