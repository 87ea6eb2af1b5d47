/** A receivable line: what is due at one term; cents, positive for credit notes too. */
export interface ReceivableLine {
	readonly id: number;
	readonly dueDate: string;
	readonly cents: number;
	residualCents: number;
}

/** An invoice or credit note (`account.move`). */
export interface OdooMove {
	readonly id: number;
	/** Null while it is a draft. */
	readonly name: string | null;
	readonly moveType: 'out_invoice' | 'out_refund';
	state: 'draft' | 'posted' | 'cancel';
	readonly paymentReference: string | null;
	readonly ref: string | null;
	readonly invoiceDate: string;
	readonly partnerId: number;
	/** Where the customer is asked to pay to; invoices with another one are in another batch. */
	readonly partnerBankId: number | null;
	readonly receivableAccountId: number;
	readonly currencyId: number;
	readonly companyId: number;
	/** Somebody said that it is not to be paid. */
	readonly isBlocked: boolean;
	readonly lines: readonly ReceivableLine[];
}

/** What is due in all, in cents; below zero for a credit note. */
export const signedResidualCents = ({ moveType, lines }: OdooMove): number =>
	lines.reduce((sum, { residualCents }) => sum + residualCents, 0) *
	(moveType === 'out_refund' ? -1 : 1);

/** The whole amount in cents, positive for credit notes too. */
export const totalCents = ({ lines }: OdooMove): number =>
	lines.reduce((sum, { cents }) => sum + cents, 0);
