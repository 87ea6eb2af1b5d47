import type { Contact } from './contact';
import type { Payment } from './payment';
import type { PaymentAccount } from './paymentAccount';
import type { DocumentKind, TradeDocument } from './tradeDocument';

/** Everything that one company keeps at the invoicing service. */
export interface Books {
	readonly documents: readonly TradeDocument[];
	readonly contacts: readonly Contact[];
	readonly paymentAccounts: readonly PaymentAccount[];
	payments: Payment[];
	nextPaymentId: number;
	/** Whether payments change the status of their document. */
	readonly settlesByItself: boolean;
}

/** The document of that kind and id, in the trash bin or not. */
export function findDocument(
	books: Books,
	kind: DocumentKind,
	id: number,
): TradeDocument | undefined {
	return books.documents.find((document) => document.kind === kind && document.id === id);
}

/** What has been paid on a document, in minor units of its currency. */
export function paidMinor(books: Books, { kind, id }: TradeDocument): bigint {
	return books.payments
		.filter(({ document }) => document?.kind === kind && document.id === id)
		.reduce((sum, { amount }) => sum + amount.minor, 0n);
}

/** Registers a payment; a document that is paid in full becomes `paid`. */
export function addPayment(books: Books, payment: Omit<Payment, 'id'>): Payment {
	const added = { ...payment, id: books.nextPaymentId++ };
	books.payments = [...books.payments, added];
	settle(books, added);
	return added;
}

/** Deletes a payment; a document that is no longer paid in full becomes `sent` again. */
export function removePayment(books: Books, id: number): Payment | undefined {
	const removed = books.payments.find((payment) => payment.id === id);
	if (!removed) return undefined;
	books.payments = books.payments.filter((payment) => payment !== removed);
	settle(books, removed);
	return removed;
}

function settle(books: Books, { document: link }: Payment): void {
	const document = link && findDocument(books, link.kind, link.id);
	if (!document || !books.settlesByItself) return;
	document.status = paidMinor(books, document) >= document.total.minor ? 'paid' : 'sent';
}
