/** Attributes of a bank in Ponto's catalogue. */
export interface FinancialInstitutionAttributes {
	readonly bic: string;
	readonly bulkPaymentsEnabled: boolean;
	readonly bulkPaymentsProductTypes: readonly string[];
	readonly country: string | null;
	readonly deprecated: boolean;
	readonly expectedAuthorizationLifetime: number;
	readonly futureDatedPaymentsAllowed: boolean;
	readonly logoUrl: string;
	readonly maintenanceFrom: string | null;
	readonly maintenanceTo: string | null;
	readonly maintenanceType: 'internal' | 'financialInstitution' | null;
	readonly name: string;
	readonly paymentsEnabled: boolean;
	readonly paymentsProductTypes: readonly string[];
	readonly pendingTransactionsAvailable: boolean;
	readonly periodicPaymentsEnabled: boolean;
	readonly periodicPaymentsProductTypes: readonly string[];
	readonly primaryColor: string;
	readonly secondaryColor: string;
	readonly sharedBrandName: string | null;
	readonly sharedBrandReference: string | null;
	readonly status: 'experimental' | 'beta' | 'stable';
	readonly timeZone: string;
}

/** A bank in Ponto's catalogue. */
export interface FinancialInstitution {
	readonly id: string;
	attributes: FinancialInstitutionAttributes;
}
