import type { SandboxContext } from '../sandboxContext';
import type { Account } from './account';
import { finishSynchronization } from './finishSynchronization';
import type { Synchronization } from './synchronization';
import { newSynchronization } from './startSynchronization';

/** One of Ponto's own refreshes of the day (02:00, 08:00, 14:00, 20:00): everything, at once. */
export function synchronizeInBackground(
	sandbox: SandboxContext,
	account: Account,
	subtype: Synchronization['subtype'] = 'accountTransactionsWithUnsettled',
): void {
	const synchronization = newSynchronization(sandbox, account, subtype, false);
	sandbox.state.synchronizations.set(synchronization.id, synchronization);
	finishSynchronization(sandbox, account, synchronization);
}
