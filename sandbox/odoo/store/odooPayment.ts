/** What a payment settles of one receivable line; cents. */
export interface Reconciliation {
	readonly moveId: number;
	readonly lineId: number;
	readonly cents: number;
}

/** A payment (`account.payment`). */
export interface OdooPayment {
	readonly id: number;
	readonly memo: string | null;
	readonly cents: number;
	readonly currencyId: number;
	readonly date: string;
	readonly journalId: number;
	readonly partnerId: number;
	/** Without one nothing is reconciled, and no residual moves. */
	readonly hasEntry: boolean;
	state: 'in_process' | 'paid' | 'canceled';
	invoiceIds: number[];
	reconciled: Reconciliation[];
}

/** Whether it counts: what was cancelled stays in the list. */
export const isAlive = ({ state }: OdooPayment): boolean => state !== 'canceled';
