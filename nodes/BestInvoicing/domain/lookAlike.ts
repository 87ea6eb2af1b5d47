import { DateTime } from 'luxon';
import { formatMoney } from '../../shared/domain/money';
import { formatDocumentId, isSameDocument } from './documentId';
import type { Payment } from './payment';
import type { PayableDocument } from './tradeDocument';
import type { WantedPayment } from './wantedPayment';

/** A value date may lie a weekend and a holiday before the booking. */
const DAYS_BEFORE = 4;
/** A person who corrects a booking may take the day on which he does so; a sweep looks back up to 90 days. */
const DAYS_AFTER = 100;

/**
 * Whether a payment without our mark may be the money that is wanted: entered by hand or by another
 * link, on whatever payment account, a few days off, on this document or on another one. Payments
 * marked for other transactions are other money, however much they look alike. `due` is what is left on
 * the document without it.
 */
export function couldBeTheSame(
	payment: Payment,
	{ ref, total }: PayableDocument,
	wanted: WantedPayment,
	due: bigint | undefined,
): boolean {
	if (payment.transactionId !== undefined && wanted.transactionId !== undefined) return false;
	if (payment.isTombstone || !isNear(payment.date, wanted.bookedOn)) return false;
	if (payment.iban && wanted.payerIban && payment.iban !== wanted.payerIban) return false;
	const amount = payment.amountIn(total.currency)?.minor;
	if (amount === undefined || amount === 0n) return false;
	// Money that went back is not the money that came.
	if (ref.kind === 'invoice' && amount < 0n) return false;
	const positive = amount < 0n ? -amount : amount;
	if (positive === wanted.amount.minor) return true;
	const elsewhere = payment.document !== undefined && !isSameDocument(payment.document, ref);
	return !elsewhere && positive === due;
}

/**
 * Whether a payment without our mark may be money that is registered already, once more: as
 * {@link couldBeTheSame}, but on this document or on one that the API does not name, and not of a payer
 * with another name.
 */
export function couldBeOnceMore(
	payment: Payment,
	document: PayableDocument,
	wanted: WantedPayment,
): boolean {
	const elsewhere = payment.document && !isSameDocument(payment.document, document.ref);
	if (elsewhere || !mayBeNamesake(payment.name, wanted.payerName)) return false;
	return couldBeTheSame(payment, document, wanted, undefined);
}

function mayBeNamesake(one: string | undefined, other: string): boolean {
	if (!one || !other) return true;
	const words = wordsOf(other);
	return wordsOf(one).some((word) => words.includes(word));
}

const wordsOf = (name: string): string[] =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length > 2);

/** Names such a payment, for a person. */
export function describeLookAlike(payment: Payment, { ref }: PayableDocument): string {
	const amount = payment.currency && payment.amountIn(payment.currency);
	const sum = amount ? `${formatMoney(amount)} ${amount.currency}` : 'the same amount';
	const payer = payment.name ? ` from ${payment.name}` : '';
	return `Payment ${payment.id} of ${sum}${payer} on ${payment.date} is registered ${where(payment, ref)} already, and may be the same money`;
}

function where({ document }: Payment, ref: PayableDocument['ref']): string {
	if (!document) return 'on a document that the API does not name';
	return isSameDocument(document, ref) ? 'on this document' : `on ${formatDocumentId(document)}`;
}

function isNear(date: string | undefined, bookedOn: string): boolean {
	if (date === undefined) return false;
	const days = DateTime.fromISO(date).diff(DateTime.fromISO(bookedOn), 'days').days;
	return -DAYS_BEFORE <= days && days <= DAYS_AFTER;
}
