/** The link between an account and the application at Ponto Connect. */
export interface IntegrationAccount {
	readonly id: string;
	readonly accountId: string;
	readonly financialInstitutionId: string;
	readonly createdAt: string;
	lastAccessedAt: string | null;
}
