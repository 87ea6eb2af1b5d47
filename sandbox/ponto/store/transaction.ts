/** What a transaction says; dates are instants whose meaning is a calendar date in Belgium. */
export interface TransactionAttributes {
	readonly additionalInformation: string | null;
	readonly amount: number;
	readonly bankTransactionCode: string | null;
	readonly cardReference: string | null;
	readonly cardReferenceType: string | null;
	readonly counterpartName: string | null;
	readonly counterpartReference: string | null;
	readonly createdAt: string;
	readonly creditorId: string | null;
	readonly currency: string;
	readonly description: string;
	readonly digest: string;
	readonly endToEndId: string | null;
	readonly executionDate: string;
	readonly fee: number | null;
	readonly internalReference: string | null;
	readonly mandateId: string | null;
	readonly proprietaryBankTransactionCode: string | null;
	readonly purposeCode: string | null;
	readonly remittanceInformation: string | null;
	readonly remittanceInformationType: 'structured' | 'unstructured' | null;
	readonly updatedAt: string;
	readonly valueDate: string;
}

/** A settled or pending transaction as Ponto keeps it. */
export interface Transaction {
	readonly id: string;
	readonly accountId: string;
	attributes: TransactionAttributes;
	/** Attributes that the API shows in another form than it should. */
	odd?: Readonly<Record<string, unknown>>;
}
