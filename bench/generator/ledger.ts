/** What a generated transaction is, in the proportions of `MIX`. */
export type Kind =
	| 'structuredOgm'
	| 'ogmInText'
	| 'creditorReference'
	| 'numberInText'
	| 'severalNumbers'
	| 'partPayment'
	| 'overpayment'
	| 'damagedOgm'
	| 'knownIbanOnly'
	| 'nameOnly'
	| 'lumpSum'
	| 'unrelated'
	| 'outgoing'
	| 'strangerWithDigits'
	| 'otherBusinessOfCustomer'
	| 'unknownPayer'
	| 'unknownInvoice'
	| 'returned'
	| 'payout'
	| 'twin';

/** A transaction as the Ponto nodes emit it, with the fields that say something about a payer. */
export interface TransactionRow {
	readonly id: string;
	readonly accountId: string;
	readonly accountReference: string;
	readonly bookedOn: string;
	readonly valueOn: string;
	readonly amount: number;
	readonly amountText: string;
	readonly currency: string;
	readonly direction: 'incoming' | 'outgoing';
	readonly counterpartName: string | null;
	readonly counterpartReference: string | null;
	readonly remittanceInformation: string;
	readonly remittanceInformationType: 'structured' | 'unstructured';
	readonly description: string | null;
	readonly additionalInformation: string | null;
	readonly endToEndId: string | null;
	readonly mandateId: string | null;
	readonly purposeCode: string | null;
	readonly bankTransactionCode: string | null;
}

/** An open invoice in the neutral shape of the Match node's second input. */
export interface InvoiceRow {
	readonly id: string;
	readonly number: string;
	readonly references: readonly string[];
	readonly openAmount: string;
	readonly totalAmount: string;
	readonly currency: string;
	readonly issueDate: string;
	readonly dueDate: string;
	readonly customerId: string;
	readonly customerName: string;
	readonly customerIbans: readonly string[];
	readonly kind: 'invoice';
	readonly appliedTransactionIds: readonly string[];
}

/** The truth about one transaction: what a bookkeeper who knows everything would book. */
export interface Label {
	readonly transactionId: string;
	readonly kind: Kind;
	/** The transaction that is the same money: whichever of both is booked, only one may be. */
	readonly twinOf?: string;
	readonly outcome: 'matched' | 'partial' | 'multiple' | 'overpaid' | 'unmatched' | 'ignored';
	readonly allocations: readonly { readonly invoiceId: string; readonly amount: string }[];
}

/** A company's bank statements, its open invoices and the truth about both. */
export interface GeneratedLedger {
	readonly transactions: readonly TransactionRow[];
	readonly invoices: readonly InvoiceRow[];
	/** One for each transaction, in the order of `transactions`. */
	readonly labels: readonly Label[];
	readonly ownIbans: readonly string[];
	/** References and numbers of invoices that are no longer open and that some payment still names. */
	readonly settledReferences: readonly string[];
}
