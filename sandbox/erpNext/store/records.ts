/** States of a document: kept, submitted, cancelled. */
export const DOCSTATUS = { draft: 0, submitted: 1, cancelled: 2 } as const;

/** A part of an invoice that is due on its own, in cents. */
export interface ErpTerm {
	readonly term: string;
	readonly cents: number;
}

/** A sales invoice; a credit note has a negative total. Amounts in cents. */
export interface ErpInvoice {
	readonly name: string;
	readonly company: string;
	readonly customer: string;
	readonly customerName: string;
	readonly poNo: string | null;
	readonly totalCents: number;
	readonly currency: string;
	/** The currency of the account that it is due on. */
	readonly accountCurrency: string;
	readonly debitTo: string;
	readonly postingDate: string;
	readonly dueDate: string | null;
	readonly docstatus: number;
	/** Terms that payments are allocated to one by one; empty where they are not. */
	readonly terms: readonly ErpTerm[];
}

/** What of a payment is on which invoice, in cents. */
export interface ErpReference {
	readonly invoice: string;
	readonly term: string | null;
	readonly cents: number;
}

/** A payment entry; amounts in cents. */
export interface ErpPayment {
	readonly name: string;
	readonly company: string;
	readonly party: string;
	readonly paidFrom: string;
	readonly paidTo: string;
	readonly paidCents: number;
	readonly deductedCents: number;
	readonly postingDate: string;
	readonly referenceNo: string;
	readonly referenceDate: string;
	readonly unique: string | null;
	readonly references: readonly ErpReference[];
	docstatus: number;
}

/** The bank account of a customer. */
export interface ErpBankAccount {
	readonly party: string;
	readonly iban: string | null;
}

/** What a site starts with. */
export interface ErpSeed {
	readonly invoices: readonly ErpInvoice[];
	readonly bankAccounts: readonly ErpBankAccount[];
}
