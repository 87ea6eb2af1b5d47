import { isValidIban, normalizeIban } from '../../shared/domain/iban';
import type { Money } from '../../shared/domain/money';
import { amountIn } from '../api/schemas/amounts';
import type { SentPayment } from '../api/schemas/sentPayment';
import { isSameDocument, type DocumentRef } from './documentId';
import { readMark, stripMark } from './paymentMark';

/** A payment that is registered in the books. */
export interface Payment {
	readonly id: string;
	readonly paymentAccountId?: string;
	/** Calendar date. */
	readonly date?: string;
	/** Without our mark. */
	readonly name?: string;
	/** Upper case, without spaces. */
	readonly iban?: string;
	/** The transaction that our mark names. */
	readonly transactionId?: string;
	/** As the API or our mark says; undefined if neither does. */
	readonly document?: DocumentRef;
	/** Whether it only keeps in mind that the transaction was taken off the document. */
	readonly isTombstone: boolean;
	readonly currency?: string;
	/** As the API sent it. */
	readonly sent: SentPayment;
	/** The amount in a currency; undefined if it is not given, or not exactly, in that one. */
	amountIn(currency: string): Money | undefined;
}

/** Reads what matters of a payment as the API sent it; `secret` tells our own marks. */
export function readPayment(sent: SentPayment, secret: string): Payment {
	const mark = readMark(sent.name, secret);
	const own =
		sent.currency_id?.toUpperCase() ?? Object.keys(sent.amount).find((key) => key !== '_');
	return {
		id: sent.id,
		paymentAccountId: sent.payment_account_id,
		date: sent.date,
		name: sent.name === undefined ? undefined : stripMark(sent.name),
		iban: readIban(sent.iban),
		transactionId: mark?.transactionId,
		document: linkOf(sent) ?? mark?.document,
		isTombstone: mark?.isUndone ?? false,
		currency: own,
		sent,
		amountIn(currency) {
			try {
				return amountIn(sent.amount, currency, own ?? currency);
			} catch {
				return undefined;
			}
		},
	};
}

/** Whether a payment registers the transaction on the document. */
export function registers(
	payment: Payment,
	transactionId: string | undefined,
	document: DocumentRef,
): boolean {
	return (
		transactionId !== undefined &&
		payment.transactionId === transactionId &&
		!payment.isTombstone &&
		isSameDocument(payment.document, document)
	);
}

/** Orders payments as they were registered: the API counts its ids up. */
export function byRegistration(one: Payment, other: Payment): number {
	return Number(one.id) - Number(other.id);
}

function linkOf(sent: SentPayment): DocumentRef | undefined {
	if (sent.invoice_id) return { kind: 'invoice', id: sent.invoice_id };
	if (sent.creditnote_id) return { kind: 'creditnote', id: sent.creditnote_id };
	if (sent.purchase_id) return { kind: 'purchase', id: sent.purchase_id };
	return undefined;
}

function readIban(text: string | undefined): string | undefined {
	if (!text) return undefined;
	return isValidIban(text) ? normalizeIban(text) : text;
}
