import { noFaults } from '../../common/faults/faultPlan';
import type { StandInState } from '../../common/standInState';
import type { Seed } from '../../seed/seed';
import type { ApiError } from '../apiFailure';
import type { AccessToken } from './accessToken';
import type { AuthorizationCode, RefreshToken } from './refreshToken';
import type { Resource } from '../jsonApi';
import type { EventSigningKey } from '../webhooks/signingKeys';
import type { Account } from './account';
import { createAccount } from './createAccount';
import type { Delivery } from './delivery';
import type { FinancialInstitution } from './financialInstitution';
import type { IntegrationAccount } from './integrationAccount';
import type { Organization } from './organization';
import type { BulkPayment, Payment, PaymentRequest } from './payment';
import type { RedirectRequest } from './redirectRequest';
import type { RememberedAnswer } from './rememberedAnswer';
import type { SignatureRule } from './signatureRule';
import type { Synchronization } from './synchronization';
import {
	DEFAULT_SYNCHRONIZATION_LIMITS,
	type SynchronizationLimits,
} from './synchronizationLimits';

/** Everything that changes while the sandbox runs; made anew by a reset. */
export interface SandboxState extends StandInState {
	readonly organization: Organization;
	readonly financialInstitutions: FinancialInstitution[];
	accounts: Account[];
	/** IDs of accounts that the list leaves out for now. */
	hiddenAccounts: string[];
	readonly synchronizations: Map<string, Synchronization>;
	synchronizationLimits: SynchronizationLimits;
	/** Refusals that banks still have in store, for the next synchronization of an account. */
	readonly failingSynchronizations: Array<{ accountId: string; error: ApiError }>;
	readonly payments: Map<string, Payment>;
	readonly bulkPayments: Map<string, BulkPayment>;
	readonly paymentRequests: Map<string, PaymentRequest>;
	readonly redirectRequests: Map<string, RedirectRequest>;
	readonly onboardingDetails: Map<string, OnboardingDetails>;
	/** Whether the organization is connected to the application at Ponto Connect. */
	integrationActive: boolean;
	integrationAccounts: IntegrationAccount[];
	readonly accessTokens: Map<string, AccessToken>;
	readonly refreshTokens: Map<string, RefreshToken>;
	readonly authorizationCodes: Map<string, AuthorizationCode>;
	readonly redirectUris: string[];
	readonly rememberedAnswers: Map<string, RememberedAnswer>;
	/** What a known idempotency key gets when it comes with another request. */
	reusedKeyAnswer: 'conflict' | 'firstAnswer';
	readonly events: Resource[];
	readonly deliveries: Delivery[];
	readonly signingKeys: EventSigningKey[];
	webhookUrl?: string;
	/** Public keys (PEM) of signature certificates, by key id. */
	readonly signatureKeys: Map<string, string>;
	signatureRule: SignatureRule;
	tokenLifetimeSeconds: number;
}

/** Facts that an application gave about a customer who is new to Ponto. */
export interface OnboardingDetails {
	readonly id: string;
	readonly createdAt: Date;
	readonly organizationName: string;
}

/** Lifetime of an access token in every captured sample. */
export const DEFAULT_TOKEN_LIFETIME_SECONDS = 1799;

/** The state that a seed describes, last synchronized at the given time. */
export function createState(
	seed: Seed,
	synchronizedAt: Date,
	redirectUris: readonly string[],
): SandboxState {
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
		synchronizationLimits: DEFAULT_SYNCHRONIZATION_LIMITS,
		failingSynchronizations: [],
		hiddenAccounts: [],
		payments: new Map(),
		bulkPayments: new Map(),
		paymentRequests: new Map(),
		redirectRequests: new Map(),
		onboardingDetails: new Map(),
		integrationActive: false,
		integrationAccounts: [],
		accessTokens: new Map(),
		refreshTokens: new Map(),
		authorizationCodes: new Map(),
		redirectUris: [...redirectUris],
		rememberedAnswers: new Map(),
		reusedKeyAnswer: 'conflict',
		events: [],
		deliveries: [],
		signingKeys: [],
		signatureKeys: new Map(),
		signatureRule: 'never',
		tokenLifetimeSeconds: DEFAULT_TOKEN_LIFETIME_SECONDS,
		faults: noFaults(),
		requestLog: [],
	};
}
