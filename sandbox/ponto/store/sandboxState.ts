import type { Seed } from '../../seed/seed';
import type { AccessToken } from '../auth/accessToken';
import type { InjectedFailure } from '../control/injectedFailure';
import type { Account } from './account';
import { createAccount } from './createAccount';
import type { FinancialInstitution } from './financialInstitution';
import type { Organization } from './organization';
import type { RequestLogEntry } from './requestLogEntry';
import type { Synchronization } from './synchronization';

/** Everything that changes while the sandbox runs; made anew by a reset. */
export interface SandboxState {
	readonly organization: Organization;
	readonly financialInstitutions: FinancialInstitution[];
	accounts: Account[];
	readonly synchronizations: Map<string, Synchronization>;
	readonly accessTokens: Map<string, AccessToken>;
	tokenLifetimeSeconds: number;
	injectedFailures: InjectedFailure[];
	requestLog: RequestLogEntry[];
}

/** Lifetime of an access token in every captured sample. */
export const DEFAULT_TOKEN_LIFETIME_SECONDS = 1799;

/** The state that a seed describes, last synchronized at the given time. */
export function createState(seed: Seed, synchronizedAt: Date): SandboxState {
	return {
		organization: {
			id: 'dd311734-9762-457e-989f-03292a1e55c9',
			integrationId: 'ad15e188-9385-44ef-a641-1cce3852c520',
			name: 'Atelier Verhaegen BV',
			paymentsActivated: true,
			paymentsActivationRequested: true,
			paymentRequestsActivated: true,
			paymentRequestsActivationRequested: true,
			onboardingComplete: true,
			blocked: false,
		},
		financialInstitutions: seed.financialInstitutions.map((institution) => ({ ...institution })),
		accounts: seed.accounts.map((account) =>
			createAccount(account, seed.transactions, synchronizedAt.toISOString()),
		),
		synchronizations: new Map(),
		accessTokens: new Map(),
		tokenLifetimeSeconds: DEFAULT_TOKEN_LIFETIME_SECONDS,
		injectedFailures: [],
		requestLog: [],
	};
}
