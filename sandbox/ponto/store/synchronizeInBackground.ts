import type { SandboxContext } from '../sandboxContext';
import type { Account } from './account';
import { finishSynchronization } from './finishSynchronization';
import { newSynchronization } from './startSynchronization';

/** One of Ponto's own refreshes of the day (02:00, 08:00, 14:00, 20:00): everything, at once. */
export function synchronizeInBackground(sandbox: SandboxContext, account: Account): void {
	const synchronization = newSynchronization(
		sandbox,
		account,
		'accountTransactionsWithUnsettled',
		false,
	);
	sandbox.state.synchronizations.set(synchronization.id, synchronization);
	finishSynchronization(sandbox, account, synchronization);
}
