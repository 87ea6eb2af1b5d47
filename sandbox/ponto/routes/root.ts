import type { FastifyInstance } from 'fastify';
import type { ApiMount } from '../server/apiMount';

const ACCOUNT = '/accounts/{accountId}';
const SANDBOX_ACCOUNT =
	'/sandbox/financial-institutions/{financialInstitutionId}/financial-institution-accounts';

const PATHS = {
	accounts: '/accounts/{accountId}',
	bulkPayments: `${ACCOUNT}/bulk-payments/{bulkPaymentId}`,
	financialInstitutions: '/financial-institutions/{financialInstitutionId}',
	integration: '/organizations/{organizationId}/integration',
	integrationAccounts: '/integration-accounts',
	onboardingDetails: '/onboarding-details',
	paymentActivationRequests: '/payment-activation-requests',
	paymentRequestActivationRequests: '/payment-request-activation-requests',
	paymentRequests: `${ACCOUNT}/payment-requests/{paymentRequestId}`,
	payments: `${ACCOUNT}/payments/{paymentId}`,
	pendingTransactions: `${ACCOUNT}/pending-transactions/{pendingTransactionId}`,
	reauthorizationRequests: `${ACCOUNT}/reauthorization-requests`,
	synchronizations: '/synchronizations/{synchronizationId}',
	transactions: `${ACCOUNT}/transactions/{transactionId}`,
	updatedPendingTransactions: '/synchronizations/{synchronizationId}/updated-pending-transactions',
	updatedTransactions: '/synchronizations/{synchronizationId}/updated-transactions',
	usage: '/organizations/{organizationId}/usage/{month}',
	userinfo: '/userinfo',
};

const SANDBOX_PATHS = {
	financialInstitutionAccounts: `${SANDBOX_ACCOUNT}/{financialInstitutionAccountId}`,
	financialInstitutionTransactions: `${SANDBOX_ACCOUNT}/{financialInstitutionAccountId}/financial-institution-transactions/{financialInstitutionTransactionId}`,
};

function absolute<T extends Record<string, string>>(paths: T, base: string) {
	return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, base + path]));
}

/** `GET /`: the map of URI templates from which the vendor's own clients start. */
export function rootRoute(server: FastifyInstance, mount: ApiMount): void {
	server.get('/', (request) => ({
		links: {
			...absolute(PATHS, mount.baseUrl(request)),
			sandbox: absolute(SANDBOX_PATHS, mount.baseUrl(request)),
		},
	}));
}
