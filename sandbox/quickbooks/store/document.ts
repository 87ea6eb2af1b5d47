/** An invoice or credit memo; amounts in cents, positive for both. */
export interface QuickBooksDocument {
	readonly id: string;
	readonly type: 'Invoice' | 'CreditMemo';
	/** Missing where the company numbers nothing; two may have the same. */
	readonly docNumber: string | undefined;
	readonly totalCents: number;
	readonly currency: string;
	readonly txnDate: string;
	readonly dueDate: string;
	readonly customer: { readonly id: string; readonly name: string };
	/** What the company keeps in a field of its own, a structured communication for one. */
	readonly customField: string | undefined;
	readonly isVoided: boolean;
}

/** What a payment settles of one document; cents. */
export interface PaymentLine {
	readonly documentId: string;
	readonly cents: number;
}

/** A payment of one customer; a voided one stays, with nothing in it. */
export interface QuickBooksPayment {
	readonly id: string;
	syncToken: number;
	readonly customerId: string;
	readonly currency: string;
	readonly txnDate: string;
	totalCents: number;
	readonly paymentRefNum: string | undefined;
	privateNote: string | undefined;
	readonly depositAccountId: string;
	lines: readonly PaymentLine[];
}
