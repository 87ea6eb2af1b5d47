import { leftCents, type AccountBooks, type EenvoudigPayment } from '../store/accountBooks';
import type { EenvoudigDocument } from '../store/eenvoudigDocument';

const amountOf = ({ options: { habits } }: AccountBooks, cents: number) =>
	habits.amountsAreText ? (cents / 100).toFixed(2) : cents / 100;

/** Closed where nothing is left, overdue after its day. */
export function statusOf(books: AccountBooks, document: EenvoudigDocument): string {
	if (leftCents(books, document) * Math.sign(document.totalCents) <= 0) return 'closed';
	const today = books.options.now().toISOString().slice(0, 10);
	return document.dueDate < today ? 'overdue' : 'open';
}

/** A document as the API sends it; there is no field for what is left. */
export const presentDocument = (books: AccountBooks, document: EenvoudigDocument): object => ({
	invoice_id: document.id,
	uri: `/api/v1/invoices/${document.id}`,
	number: document.number,
	type: document.type,
	client_id: document.clientId,
	client_name: document.clientName,
	date: document.date,
	expiration_date: document.dueDate,
	currency: document.currency,
	total_with_tax: amountOf(books, document.totalCents),
	structured_message: document.structuredMessage,
	external_invoice_id: '',
	status: statusOf(books, document),
});

/** A payment as the API sends it. */
export const presentPayment = (books: AccountBooks, payment: EenvoudigPayment): object => ({
	payment_id: payment.id,
	uri: `/api/v1/invoices/${payment.documentId}/payments/${payment.id}`,
	date: payment.date,
	amount: amountOf(books, payment.cents),
	payment_method: payment.method,
	...(books.options.habits.tellsDescription && { description: payment.description }),
});
