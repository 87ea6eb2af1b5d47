/** Which list a document is in; each has its own paths. */
export const LISTS = ['sales_invoices', 'external_sales_invoices'] as const;

/** A list of documents. */
export type List = (typeof LISTS)[number];

/** A payment on a document; amounts in cents. */
export interface MoneybirdPayment {
	readonly id: string;
	readonly cents: number;
	readonly paidOn: string;
	readonly transactionIdentifier: string | null;
}

/** An invoice of Moneybird; a credit invoice has a negative total. */
export interface MoneybirdDocument {
	readonly id: string;
	readonly list: List;
	/** Null while it is a draft. */
	readonly number: string | null;
	readonly reference: string | null;
	readonly paymentReference: string | null;
	readonly totalCents: number;
	readonly currency: string;
	readonly issueDate: string;
	readonly dueDate: string;
	readonly contact: { readonly id: string; readonly name: string; readonly iban: string | null };
	readonly isUncollectible: boolean;
	payments: MoneybirdPayment[];
}

/** What is still due, in cents; below zero where too much was paid. */
export const unpaidCents = ({ totalCents, payments }: MoneybirdDocument): number =>
	payments.reduce((left, { cents }) => left - cents, totalCents);
