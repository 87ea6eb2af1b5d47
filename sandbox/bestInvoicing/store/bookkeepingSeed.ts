/** A sales document that is open at the start; amounts are decimal text, a credit note's sign does not matter. */
export interface OpenSalesDocument {
	readonly kind: 'invoice' | 'creditNote';
	readonly number: string;
	/** The first is shown as structured communication, the second as order reference. */
	readonly references: readonly string[];
	readonly totalAmount: string;
	/** Less than the total: the difference was paid before. */
	readonly openAmount: string;
	readonly currency: string;
	readonly issueDate: string;
	readonly dueDate: string;
	readonly customerName: string;
	readonly discountPercent?: string;
	readonly discountUntil?: string;
}

/** A supplier's invoice that waits to be paid; the amount is decimal text. */
export interface OpenPurchase {
	readonly number: string;
	readonly supplierName: string;
	readonly supplierIban?: string;
	readonly amount: string;
	readonly currency: string;
	readonly date: string;
	readonly dueDate: string;
	readonly communication?: string;
}

/** What the books hold at the start. */
export interface BookkeepingSeed {
	readonly invoices: readonly OpenSalesDocument[];
	readonly purchases: readonly OpenPurchase[];
	/** The firm's own accounts; an account without IBAN is a cash register. */
	readonly paymentAccounts: ReadonlyArray<{ readonly name: string; readonly iban?: string }>;
}
