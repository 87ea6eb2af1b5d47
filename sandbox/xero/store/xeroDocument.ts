/** What a document is: a sales invoice, a credit note to a customer, or a supplier's bill. */
export type DocumentKind = 'ACCREC' | 'ACCRECCREDIT' | 'ACCPAY';

/** What state a document is in; PAID follows from its payments. */
export type DocumentStatus = 'AUTHORISED' | 'DRAFT' | 'SUBMITTED' | 'VOIDED' | 'DELETED';

/** A document of Xero; amounts in cents, positive for credit notes too. */
export interface XeroDocument {
	readonly id: string;
	readonly kind: DocumentKind;
	readonly status: DocumentStatus;
	readonly number: string;
	/** Left out of answers where it is null. */
	readonly reference: string | null;
	readonly contactId: string;
	readonly totalCents: number;
	readonly currency: string;
	readonly issueDate: string;
	/** Left out of answers where it is null. */
	readonly dueDate: string | null;
}

/** A payment on one document; in cents. */
export interface XeroPayment {
	readonly id: string;
	readonly documentId: string;
	readonly cents: number;
	readonly paidOn: string;
	readonly reference: string | null;
	isReconciled: boolean;
	/** A payment is never changed; deleted ones stay in the list. */
	status: 'AUTHORISED' | 'DELETED';
}

/** A customer or supplier; `bankAccount` is free text. */
export interface XeroContact {
	readonly id: string;
	readonly name: string;
	readonly bankAccount: string;
	readonly isArchived: boolean;
}
