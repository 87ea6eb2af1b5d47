import { randomUUID } from 'node:crypto';
import type { SandboxContext } from '../sandboxContext';
import { emitEvent } from '../webhooks/emitEvent';
import type { AuthorizationRequest } from './authorizationRequest';
import { createOpaqueToken } from './opaqueToken';

const CODE_LIFETIME_MS = 60_000;

function linkAccount(sandbox: SandboxContext, accountId: string): void {
	const { clock, state } = sandbox;
	const account = state.accounts.find(({ id }) => id === accountId);
	const linked = state.integrationAccounts.some((known) => known.accountId === accountId);
	if (account === undefined || linked) return;
	state.integrationAccounts.push({
		id: randomUUID(),
		accountId,
		financialInstitutionId: account.financialInstitutionId,
		createdAt: clock.now().toISOString(),
		lastAccessedAt: null,
	});
	emitEvent(sandbox, 'integration.accountAdded', { accountId });
}

/** The customer said yes: connects the organization and gives a code for the redirect. */
export function grantConsent(
	sandbox: SandboxContext,
	request: AuthorizationRequest,
	accountIds: readonly string[],
): string {
	const { clock, state } = sandbox;
	if (!state.integrationActive) {
		state.integrationActive = true;
		state.organization.integrationId = randomUUID();
		emitEvent(sandbox, 'integration.created', {});
	}
	for (const accountId of accountIds) linkAccount(sandbox, accountId);
	const code = createOpaqueToken();
	state.authorizationCodes.set(code, {
		clientId: request.clientId,
		redirectUri: request.redirectUri,
		scopes: request.scopes,
		accountIds,
		codeChallenge: request.codeChallenge,
		expiresAt: new Date(clock.now().getTime() + CODE_LIFETIME_MS),
	});
	return code;
}
