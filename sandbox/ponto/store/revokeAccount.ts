import type { SandboxContext } from '../sandboxContext';
import { emitEvent } from '../webhooks/emitEvent';

/** Takes an account out of the integration, as its owner would in the dashboard. */
export function revokeAccount(sandbox: SandboxContext, accountId: string): void {
	const { state } = sandbox;
	state.accounts = state.accounts.filter(({ id }) => id !== accountId);
	state.integrationAccounts = state.integrationAccounts.filter(
		(linked) => linked.accountId !== accountId,
	);
	emitEvent(sandbox, 'integration.accountRevoked', { accountId });
}
