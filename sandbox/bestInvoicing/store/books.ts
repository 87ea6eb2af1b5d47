import type { Contact } from './contact';
import type { Payment } from './payment';
import type { PaymentAccount } from './paymentAccount';
import type { DocumentKind, DocumentStatus, TradeDocument } from './tradeDocument';

/** Everything that one company keeps at the invoicing service. */
export interface Books {
	/** By {@link documentKey}, in the order in which they were entered. */
	readonly documents: Map<string, TradeDocument>;
	/** How many documents of each kind there are. */
	readonly entered: Map<DocumentKind, number>;
	readonly contacts: readonly Contact[];
	readonly paymentAccounts: readonly PaymentAccount[];
	/** By id, in the order in which they were registered. */
	readonly payments: Map<number, Payment>;
	/** What was deleted of them. */
	readonly deletedPayments: Map<number, Payment>;
	/** What is paid on a document in minor units, by {@link documentKey}. */
	readonly paid: Map<string, bigint>;
	/** What the API sends in place of a field, by `payment-9001` or {@link documentKey}. */
	readonly oddFields: Map<string, Readonly<Record<string, unknown>>>;
	nextPaymentId: number;
	/** Grows with every change, so that what was made of the books can be kept until then. */
	revision: number;
	/** Whether payments change the status of their document. */
	readonly settlesByItself: boolean;
}

/** @example documentKey('invoice', 5001) // 'invoice-5001' */
export const documentKey = (kind: DocumentKind, id: number): string => `${kind}-${id}`;

/** The document of that kind and id, in the trash bin or not. */
export function findDocument(
	books: Books,
	kind: DocumentKind,
	id: number,
): TradeDocument | undefined {
	return books.documents.get(documentKey(kind, id));
}

/** What has been paid on a document, in minor units of its currency. */
export function paidMinor(books: Books, { kind, id }: TradeDocument): bigint {
	return books.paid.get(documentKey(kind, id)) ?? 0n;
}

/** Registers a payment; a document that is paid in full becomes `paid`. */
export function addPayment(books: Books, payment: Omit<Payment, 'id'>): Payment {
	const added = { ...payment, id: books.nextPaymentId++ };
	books.payments.set(added.id, added);
	settle(books, added, added.amount.minor);
	return added;
}

/** Deletes a payment; a document that is no longer paid in full becomes `sent` again. */
export function removePayment(books: Books, id: number): Payment | undefined {
	const removed = books.payments.get(id);
	if (!removed) return undefined;
	books.payments.delete(id);
	books.deletedPayments.set(id, { ...removed, deleted: `${removed.date} 12:00:00` });
	settle(books, removed, -removed.amount.minor);
	return removed;
}

/** Changes what a person can change of a document without a payment. */
export function changeDocument(
	books: Books,
	document: TradeDocument,
	change: { readonly status?: DocumentStatus; readonly deleted?: boolean },
): void {
	Object.assign(document, change);
	books.revision += 1;
}

function settle(books: Books, { document: link }: Payment, paidMore: bigint): void {
	books.revision += 1;
	const document = link && findDocument(books, link.kind, link.id);
	if (!document) return;
	const paid = paidMinor(books, document) + paidMore;
	books.paid.set(documentKey(document.kind, document.id), paid);
	if (books.settlesByItself) document.status = paid >= document.total.minor ? 'paid' : 'sent';
}
