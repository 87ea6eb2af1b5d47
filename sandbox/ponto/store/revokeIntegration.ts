import type { SandboxContext } from '../sandboxContext';
import { emitEvent } from '../webhooks/emitEvent';

/** Ends the connection between the organization and the application: tokens and linked accounts go. */
export function revokeIntegration(sandbox: SandboxContext): void {
	const { state } = sandbox;
	state.integrationActive = false;
	state.integrationAccounts = [];
	for (const [value, token] of state.accessTokens) {
		if (token.product === 'connect' && token.kind === 'user') state.accessTokens.delete(value);
	}
	state.refreshTokens.clear();
	emitEvent(sandbox, 'integration.revoked', {});
}
