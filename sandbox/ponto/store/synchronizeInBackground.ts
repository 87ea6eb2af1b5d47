import { randomUUID } from 'node:crypto';
import type { SandboxContext } from '../sandboxContext';
import type { Account } from './account';
import { fetchDetails } from './fetchDetails';
import { fetchTransactions } from './fetchTransactions';

/** One of Ponto's own refreshes of the day (02:00, 08:00, 14:00, 20:00): everything, at once. */
export function synchronizeInBackground({ clock, state }: SandboxContext, account: Account): void {
	const now = clock.now();
	const at = now.toISOString();
	fetchDetails(account, now);
	const { created, updated, pendingCreated } = fetchTransactions(account, now, true);
	const synchronization = {
		id: randomUUID(),
		accountId: account.id,
		subtype: 'accountTransactionsWithUnsettled' as const,
		customerOnline: false,
		createdAt: at,
		updatedAt: at,
		status: 'success' as const,
		errors: [],
		updatedTransactionIds: [...created, ...updated],
		updatedPendingTransactionIds: pendingCreated,
	};
	state.synchronizations.set(synchronization.id, synchronization);
	account.latestSynchronization = synchronization;
	account.synchronizedAt = at;
}
