/** Whom an invoice is for. */
export interface TeamleaderCustomer {
	readonly type: 'company' | 'contact';
	readonly id: string;
	readonly name: string;
	readonly iban: string | null;
}

/** An invoice; without a number it is a draft. */
export interface TeamleaderInvoice {
	readonly id: string;
	readonly number: string | null;
	readonly customer: TeamleaderCustomer;
	readonly date: string;
	readonly dueOn: string;
	readonly payableCents: number;
	readonly currency: string;
	/** Such as `+++090/9337/55493+++`. */
	readonly paymentReference: string | null;
}

/** A credit note, of an invoice or by itself; cents are positive. */
export interface TeamleaderCreditNote {
	readonly id: string;
	readonly number: string;
	readonly customer: TeamleaderCustomer;
	readonly date: string;
	readonly payableCents: number;
	readonly currency: string;
	readonly invoiceId: string | null;
}

/** What there is at the start. */
export interface TeamleaderSeed {
	readonly invoices: readonly TeamleaderInvoice[];
	readonly creditNotes: readonly TeamleaderCreditNote[];
}
