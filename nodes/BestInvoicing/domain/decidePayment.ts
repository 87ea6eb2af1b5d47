import { formatMoney, type Money } from '../../shared/domain/money';
import { DOCUMENT_NAMES, isSameDocument } from './documentId';
import { paidOn, type Payment } from './payment';
import { CONCEPT, PAID, type TradeDocument } from './tradeDocument';

/** A bank transaction's share that is to be registered on one document. */
export interface WantedPayment {
	/** Positive. */
	readonly amount: Money;
	/** Calendar date. */
	readonly bookedOn: string;
	readonly paymentAccountId: string;
	readonly transactionId?: string;
	readonly payerName: string;
	readonly payerIban?: string;
	/** Discount or tolerance that is given up, not negative: a document with only this left is paid. */
	readonly writtenOff: Money;
}

/** What to do with a wanted payment. */
export type PaymentDecision =
	/** Register `amount`; `rest` is what the document does not need of it. */
	| { readonly kind: 'book'; readonly amount: Money; readonly rest: Money }
	| { readonly kind: 'alreadyBooked'; readonly payment: Payment; readonly rest: Money }
	/** A person must look: registering it now could book the same money twice. */
	| { readonly kind: 'review'; readonly reasons: readonly string[] };

/**
 * Decides whether a payment may be registered on a document, given all payments in the books.
 *
 * The same transaction on the same document is registered already. A payment without our mark that has
 * the same account, date and amount, and no other IBAN, may be the same money, entered by hand or by
 * another link: that is for a person. Payments marked for other transactions are other money, however
 * much they look alike.
 */
export function decidePayment(
	document: TradeDocument,
	payments: readonly Payment[],
	wanted: WantedPayment,
): PaymentDecision {
	const booked = payments.find(
		(payment) =>
			wanted.transactionId !== undefined &&
			payment.transactionId === wanted.transactionId &&
			isSameDocument(payment.document, document.ref),
	);
	if (booked) {
		const amount = booked.amountIn(wanted.amount.currency);
		const rest = wanted.amount.minor - (amount?.minor ?? 0n);
		return { kind: 'alreadyBooked', payment: booked, rest: { ...wanted.amount, minor: rest } };
	}
	const due = dueOn(document, payments);
	const reasons = [
		...stateReasons(document, due),
		...payments
			.filter((payment) => couldBeTheSame(payment, document, wanted, due))
			.map(describeLookAlike),
	];
	if (reasons.length > 0 || due === undefined) return { kind: 'review', reasons };
	const amount = wanted.amount.minor < due ? wanted.amount.minor : due;
	return {
		kind: 'book',
		amount: { ...wanted.amount, minor: amount },
		rest: { ...wanted.amount, minor: wanted.amount.minor - amount },
	};
}

/** What is still due on a document in minor units, never negative; undefined if it cannot be told. */
export function dueOn(
	{ ref, total, status }: TradeDocument,
	payments: readonly Payment[],
): bigint | undefined {
	if (status === PAID) return 0n;
	const paid = paidOn(payments, ref, total.currency);
	if (paid === undefined) return undefined;
	return paid < total.minor ? total.minor - paid : 0n;
}

function stateReasons(document: TradeDocument, due: bigint | undefined): string[] {
	const name = `${DOCUMENT_NAMES[document.ref.kind]} ${document.number}`;
	if (document.deleted) return [`${name} is in the trash bin`];
	if (document.status === CONCEPT) return [`${name} is still a concept`];
	if (due === undefined) {
		return [`${name} has payments in another currency, so what is due cannot be told`];
	}
	if (due === 0n) return [`${name} is paid already, by other payments: nothing is due`];
	return [];
}

function couldBeTheSame(
	payment: Payment,
	{ ref, total }: TradeDocument,
	wanted: WantedPayment,
	due: bigint | undefined,
): boolean {
	const elsewhere = payment.document !== undefined && !isSameDocument(payment.document, ref);
	const otherTransaction =
		payment.transactionId !== undefined && wanted.transactionId !== undefined;
	if (elsewhere || otherTransaction) return false;
	const amount = payment.amountIn(total.currency)?.minor;
	return (
		payment.paymentAccountId === wanted.paymentAccountId &&
		payment.date === wanted.bookedOn &&
		amount !== undefined &&
		(amount === wanted.amount.minor || amount === due) &&
		(!payment.iban || !wanted.payerIban || payment.iban === wanted.payerIban)
	);
}

function describeLookAlike(payment: Payment): string {
	const amount = payment.currency && payment.amountIn(payment.currency);
	const sum = amount ? `${formatMoney(amount)} ${amount.currency}` : 'the same amount';
	const payer = payment.name ? ` from ${payment.name}` : '';
	const where = payment.document ? 'on this document' : 'on a document that the API does not name';
	return `Payment ${payment.id} of ${sum}${payer} on ${payment.date} is registered ${where} already, and may be the same money`;
}
