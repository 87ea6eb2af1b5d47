import type { ApiError } from '../apiFailure';
import type { SandboxContext } from '../sandboxContext';
import { emitEvent, type EventType } from '../webhooks/emitEvent';
import type { Account } from './account';
import { fetchDetails } from './fetchDetails';
import { fetchTransactions } from './fetchTransactions';
import type { Synchronization } from './synchronization';

/** Why the bank would not answer, if so. */
function bankRefusal({ clock, state }: SandboxContext, account: Account): ApiError | undefined {
	const injected = state.failingSynchronizations.findIndex(
		({ accountId }) => accountId === account.id,
	);
	if (injected >= 0) return state.failingSynchronizations.splice(injected, 1)[0].error;
	const expiry = account.attributes.authorizationExpirationExpectedAt;
	if (expiry !== null && Date.parse(expiry) <= clock.now().getTime()) {
		return {
			code: 'authorizationExpired',
			detail:
				'The authorization has expired, you should ask the customer to reauthorize the account',
		};
	}
	if (account.availability === 'readonly') {
		return {
			code: 'financialInstitutionUnavailable',
			detail: 'The financial institution is in maintenance',
		};
	}
	return undefined;
}

/** Fetches what the subtype covers; gives the events that this means. */
function fetchFromBank(
	{ clock }: SandboxContext,
	account: Account,
	synchronization: Synchronization,
): Array<readonly [EventType, number | undefined]> {
	const now = clock.now();
	const { customerOnline, subtype } = synchronization;
	const withDetails = subtype === 'accountDetails' || !customerOnline;
	const detailsChanged = withDetails && fetchDetails(account, now);
	const details = detailsChanged ? [['account.detailsUpdated', undefined] as const] : [];
	if (subtype === 'accountDetails') return details;
	const withUnsettled = subtype === 'accountTransactionsWithUnsettled';
	const { created, pendingCreated, updated } = fetchTransactions(account, now, withUnsettled);
	synchronization.updatedTransactionIds = [...created, ...updated];
	synchronization.updatedPendingTransactionIds = pendingCreated;
	const counted = [
		['account.transactionsCreated', created.length],
		['account.transactionsUpdated', updated.length],
		['account.pendingTransactionsCreated', pendingCreated.length],
	] as const;
	return [...details, ...counted.filter(([, count]) => count > 0)];
}

/** Ends a synchronization: with what the bank had, or with the bank's refusal. */
export function finishSynchronization(
	sandbox: SandboxContext,
	account: Account,
	synchronization: Synchronization,
): void {
	const refusal = bankRefusal(sandbox, account);
	const events = refusal === undefined ? fetchFromBank(sandbox, account, synchronization) : [];
	const finishedAt = sandbox.clock.now().toISOString();
	synchronization.status = refusal === undefined ? 'success' : 'error';
	synchronization.errors = refusal === undefined ? [] : [refusal];
	synchronization.updatedAt = finishedAt;
	account.latestSynchronization = synchronization;
	account.synchronizedAt = finishedAt;
	const about = { accountId: account.id, synchronizationId: synchronization.id };
	for (const [type, count] of events)
		emitEvent(sandbox, type, about, count === undefined ? {} : { count });
	const quiet =
		refusal === undefined ? 'synchronization.succeededWithoutChange' : 'synchronization.failed';
	if (events.length === 0) {
		emitEvent(sandbox, quiet, about, { synchronizationSubtype: synchronization.subtype });
	}
}
