import type { SandboxContext } from '../sandboxContext';

/** Takes an account out of the integration, as its owner would in the dashboard. */
export function revokeAccount({ state }: SandboxContext, accountId: string): void {
	state.accounts = state.accounts.filter(({ id }) => id !== accountId);
}
