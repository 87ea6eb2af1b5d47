/** An early-payment discount: what may be deducted, and the last day on which a payment may deduct it. */
export interface EarlyPaymentDiscount {
	/** In minor units, positive. */
	readonly minor: number;
	/** Calendar date, `YYYY-MM-DD`; a payment booked on it is on time. */
	readonly until: string;
}

/** One open invoice or credit note as the matching reads it. */
export interface OpenInvoice {
	readonly id: string;
	readonly number: string;
	/** Structured communication, RF or any other payment reference, in any notation. */
	readonly references: readonly string[];
	/** What is still due, in the currency's minor units, a safe integer; negative for a credit note. */
	readonly openMinor: number;
	/** ISO 4217. */
	readonly currency: string;
	/** Calendar date, `YYYY-MM-DD`, or empty. */
	readonly issueDate?: string;
	/** Calendar date, `YYYY-MM-DD`, or empty. */
	readonly dueDate?: string;
	/** Tells customers of one name apart; without it the name and the IBANs do. */
	readonly customerId?: string;
	readonly customerName?: string;
	/** Upper case, without spaces. */
	readonly customerIbans: readonly string[];
	readonly discount?: EarlyPaymentDiscount;
	/** The transactions booked on this invoice so far. */
	readonly appliedTransactionIds: readonly string[];
}
