/** A bank account or cash register that payments are registered on. */
export interface PaymentAccount {
	readonly id: number;
	readonly name: string;
	readonly iban?: string;
	readonly bic?: string;
	/** Decimal text. */
	readonly currentBalance: string;
}
