/** Statuses of invoices, by the vendor's numbers. */
export const STATUS = { draft: 1, sent: 2, partial: 3, paid: 4, cancelled: 5 } as const;

/** A client; without a currency of its own or its group's it pays in the company's. */
export interface NinjaClient {
	readonly id: string;
	readonly name: string;
	readonly currencyId?: string;
	readonly group?: { readonly id: string; readonly currencyId?: string };
}

/** An invoice or a credit; amounts in cents. */
export interface NinjaDocument {
	readonly id: string;
	readonly kind: 'invoice' | 'credit';
	readonly clientId: string;
	/** Empty while it is a draft. */
	readonly number: string;
	readonly poNumber: string;
	readonly customValue1: string;
	readonly amountCents: number;
	readonly date: string;
	readonly dueDate: string;
	isDraft: boolean;
	readonly isCancelled: boolean;
	readonly isDeleted: boolean;
	isArchived: boolean;
}

/** What of a payment is on which invoice, in cents. */
export interface NinjaPaymentRow {
	readonly invoiceId: string;
	readonly cents: number;
	readonly discountCents: number;
}

/** A payment of one client; a deleted one stays and keeps its key. */
export interface NinjaPayment {
	readonly id: string;
	readonly number: string;
	readonly clientId: string;
	readonly amountCents: number;
	readonly date: string;
	readonly typeId: string;
	readonly transactionReference: string;
	/** Never told. */
	readonly idempotencyKey: string;
	readonly privateNotes: string;
	readonly rows: readonly NinjaPaymentRow[];
	/** Whether the client got a receipt by e-mail. */
	readonly isReceiptMailed: boolean;
	isDeleted: boolean;
}

/** What a company starts with. */
export interface NinjaSeed {
	readonly clients: readonly NinjaClient[];
	readonly documents: readonly NinjaDocument[];
}
