import { formatMoney, type Money } from '../../shared/domain/money';
import { DOCUMENT_NAMES, isSameDocument } from './documentId';
import { dueOn, paidOn } from './dueOn';
import { couldBeOnceMore, couldBeTheSame, describeLookAlike } from './lookAlike';
import { sharesTooMuch } from './otherShares';
import { registers, type Payment } from './payment';
import { CONCEPT, PAID, type PayableDocument } from './tradeDocument';
import type { WantedPayment } from './wantedPayment';

/** What to do with a wanted payment. */
export type PaymentDecision =
	/** Register `amount`; `rest` is what the document does not need of it. */
	| { readonly kind: 'book'; readonly amount: Money; readonly rest: Money }
	| {
			readonly kind: 'alreadyBooked';
			readonly payment: Payment;
			readonly rest: Money;
			/** What a person should know of it. */
			readonly reasons: readonly string[];
	  }
	/** A person must look: registering it now could book the same money twice. */
	| { readonly kind: 'review'; readonly reasons: readonly string[] };

/**
 * Decides whether a payment may be registered on a document, given the payments in the books.
 *
 * What was taken back stays back. The same transaction on the same document is registered already. A
 * payment that may be the same money is for a person; see {@link couldBeTheSame}.
 */
export function decidePayment(
	document: PayableDocument,
	payments: readonly Payment[],
	wanted: WantedPayment,
): PaymentDecision {
	const tombstone = tombstoneOf(document, payments, wanted);
	if (tombstone) return { kind: 'review', reasons: [describeTombstone(tombstone, document)] };
	const shared = sharesTooMuch(payments, document.ref, wanted);
	const booked = payments.find((payment) => registers(payment, wanted.transactionId, document.ref));
	if (booked) {
		const amount = booked.amountIn(wanted.amount.currency)?.minor ?? 0n;
		const rest = { ...wanted.amount, minor: wanted.amount.minor - amount };
		const reasons = [
			...overpaidReasons(document, payments),
			...(shared ? [shared] : []),
			...payments
				.filter((payment) => couldBeOnceMore(payment, document, wanted))
				.map((payment) => describeLookAlike(payment, document)),
		];
		return { kind: 'alreadyBooked', payment: booked, rest, reasons };
	}
	const due = dueOn(document, payments);
	const reasons = [
		...goneReasons(wanted, payments),
		...stateReasons(document, due),
		...(shared ? [shared] : []),
		...payments
			.filter((payment) => couldBeTheSame(payment, document, wanted, due))
			.map((payment) => describeLookAlike(payment, document)),
	];
	if (reasons.length > 0 || due === undefined) return { kind: 'review', reasons };
	const amount = wanted.amount.minor < due ? wanted.amount.minor : due;
	return {
		kind: 'book',
		amount: { ...wanted.amount, minor: amount },
		rest: { ...wanted.amount, minor: wanted.amount.minor - amount },
	};
}

/** What keeps in mind that the transaction was taken off the document. */
export function tombstoneOf(
	{ ref }: PayableDocument,
	payments: readonly Payment[],
	{ transactionId }: Pick<WantedPayment, 'transactionId'>,
): Payment | undefined {
	return payments.find(
		(payment) =>
			payment.isTombstone &&
			payment.transactionId === transactionId &&
			isSameDocument(payment.document, ref),
	);
}

/** Says that a transaction was taken off a document, and how to let it be registered again. */
export function describeTombstone({ id }: Payment, { ref, number }: PayableDocument): string {
	return `This bank transaction was taken off ${DOCUMENT_NAMES[ref.kind]} ${number} before. To let it be registered there again, delete payment ${id} of 0.00 in BestInvoicing`;
}

/** Says that a document has more payments than its total, if so. */
export function overpaidReasons(
	{ ref, number, total }: PayableDocument,
	payments: readonly Payment[],
): string[] {
	const paid = paidOn(payments, ref, total.currency);
	if (paid === undefined || paid <= total.minor) return [];
	const ids = payments
		.filter(
			(payment) =>
				isSameDocument(payment.document, ref) && payment.amountIn(total.currency)?.minor !== 0n,
		)
		.map(({ id }) => id);
	return [
		`More is registered on ${DOCUMENT_NAMES[ref.kind]} ${number} than its total: ${formatMoney({ ...total, minor: paid })} of ${formatMoney(total)} ${total.currency}, by the payments ${ids.join(', ')}`,
	];
}

function goneReasons(
	{ earlierPaymentId }: WantedPayment,
	payments: readonly Payment[],
): readonly string[] {
	if (earlierPaymentId === undefined) return [];
	const moved = payments.find(({ id }) => id === earlierPaymentId);
	return [
		moved
			? `An earlier run registered this bank transaction as payment ${earlierPaymentId}, which was changed since`
			: `An earlier run registered this bank transaction as payment ${earlierPaymentId}, which was taken back since`,
	];
}

function stateReasons(document: PayableDocument, due: bigint | undefined): string[] {
	const name = `${DOCUMENT_NAMES[document.ref.kind]} ${document.number}`;
	if (document.deleted) return [`${name} is in the trash bin`];
	if (document.status === CONCEPT) return [`${name} is still a concept`];
	if (due === undefined) {
		return [
			`${name} has payments in another currency, or with an amount that cannot be read, so what is due cannot be told`,
		];
	}
	if (due === 0n) {
		return [
			document.status === PAID
				? `${name} is paid already, by other payments: nothing is due`
				: `${name} has payments of its whole total, though it is "${document.status}": what is due cannot be told`,
		];
	}
	return [];
}
