import type { SandboxContext } from '../sandboxContext';
import { emitEvent } from '../webhooks/emitEvent';
import type { Account } from './account';
import { synchronizeInBackground } from './synchronizeInBackground';

const DAY_MS = 24 * 60 * 60 * 1000;
const DEFAULT_LIFETIME_DAYS = 180;

/** The customer consents anew: the account keeps its id, and a synchronization follows. */
export function reauthorizeAccount(sandbox: SandboxContext, account: Account): void {
	const { clock, state } = sandbox;
	const bank = state.financialInstitutions.find(({ id }) => id === account.financialInstitutionId);
	const days = bank?.attributes.expectedAuthorizationLifetime ?? DEFAULT_LIFETIME_DAYS;
	const now = clock.now();
	account.attributes = {
		...account.attributes,
		authorizedAt: now.toISOString(),
		authorizationExpirationExpectedAt: new Date(now.getTime() + days * DAY_MS).toISOString(),
	};
	emitEvent(sandbox, 'account.reauthorized', { accountId: account.id });
	synchronizeInBackground(sandbox, account);
}
