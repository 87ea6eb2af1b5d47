import type { FastifyInstance } from 'fastify';
import type { ApiMount } from '../server/apiMount';

/** URI templates by name, in groups, as the vendor's own Ruby clients look them up. */
function linksAt(base: string) {
	const account = `${base}/accounts/{accountId}`;
	const synchronization = `${base}/synchronizations/{synchronizationId}`;
	const organization = `${base}/organizations/{organizationId}`;
	const bank = `${base}/sandbox/financial-institutions/{financialInstitutionId}`;
	const bankAccount = `${bank}/financial-institution-accounts/{financialInstitutionAccountId}`;
	const bankTransactions = `${bankAccount}/financial-institution-transactions/{financialInstitutionTransactionId}`;
	return {
		account: {
			bulkPayments: `${account}/bulk-payments/{bulkPaymentId}`,
			paymentRequests: `${account}/payment-requests/{paymentRequestId}`,
			payments: `${account}/payments/{paymentId}`,
			pendingTransactions: `${account}/pending-transactions/{pendingTransactionId}`,
			reauthorizationRequests: `${account}/reauthorization-requests`,
			transactions: `${account}/transactions/{transactionId}`,
		},
		accounts: account,
		financialInstitutions: `${base}/financial-institutions/{financialInstitutionId}`,
		integrationAccounts: `${base}/integration-accounts/{integrationAccountId}`,
		oauth2: { revoke: `${base}/oauth2/revoke`, token: `${base}/oauth2/token` },
		onboardingDetails: `${base}/onboarding-details`,
		organizations: {
			integration: `${organization}/integration`,
			usage: `${organization}/usage/{month}`,
		},
		paymentActivationRequests: `${base}/payment-activation-requests`,
		paymentRequestActivationRequests: `${base}/payment-request-activation-requests`,
		sandbox: {
			financialInstitutions: bank,
			financialInstitution: {
				financialInstitutionAccount: { financialInstitutionTransactions: bankTransactions },
				financialInstitutionAccounts: bankAccount,
			},
		},
		synchronization: {
			updatedPendingTransactions: `${synchronization}/updated-pending-transactions`,
			updatedTransactions: `${synchronization}/updated-transactions`,
		},
		synchronizations: synchronization,
		userinfo: `${base}/userinfo`,
	};
}

/** `GET /`: the map of URI templates from which the vendor's own clients start; needs no token. */
export function rootRoute(server: FastifyInstance, mount: ApiMount): void {
	server.get('/', (request) => ({ links: linksAt(mount.baseUrl(request)) }));
}
