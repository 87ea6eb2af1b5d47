/** What a payment says, once its attributes were accepted. */
export interface PaymentAttributes {
	readonly amount: number;
	readonly creditorAccountReference: string;
	readonly creditorAccountReferenceType: 'IBAN';
	readonly creditorAgent: string | null;
	readonly creditorAgentType: 'BIC' | null;
	readonly creditorName: string;
	readonly currency: string;
	readonly endToEndId: string | null;
	readonly remittanceInformation: string | null;
	readonly remittanceInformationType: 'structured' | 'unstructured' | null;
	readonly requestedExecutionDate: string | null;
}

/**
 * Where a payment stands: a person signs it, Ponto hands it to the bank, the bank executes it.
 * Public sources show `unsigned` and `pending`; the others are an assumption.
 */
export type PaymentStatus = 'unsigned' | 'pending' | 'executed' | 'rejected';

/** A payment that waits for its signature, or has it. */
export interface Payment {
	readonly id: string;
	readonly accountId: string;
	readonly attributes: PaymentAttributes;
	readonly redirectUri?: string;
	status: PaymentStatus;
}

/** Several payments that are signed at once. */
export interface BulkPayment {
	readonly id: string;
	readonly accountId: string;
	readonly attributes: {
		readonly batchBookingPreferred: boolean;
		readonly reference: string;
		readonly requestedExecutionDate: string | null;
	};
	readonly payments: readonly PaymentAttributes[];
	readonly redirectUri?: string;
	status: PaymentStatus;
}

/** A request to a customer to pay, by a page with a link. */
export interface PaymentRequest {
	readonly id: string;
	readonly accountId: string;
	readonly attributes: {
		readonly amount: number;
		readonly endToEndId: string | null;
		readonly remittanceInformation: string | null;
		readonly remittanceInformationType: 'structured' | 'unstructured' | null;
	};
	readonly redirectUri?: string;
	closedAt: string | null;
	signedAt: string | null;
	debtorAccountReference: string | null;
}
