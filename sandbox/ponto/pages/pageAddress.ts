import type { SandboxContext } from '../sandboxContext';

/** Address of a page on which the customer signs or approves something. */
export function pageAddress(
	{ state, urls }: SandboxContext,
	path: `${string}/${string}`,
	accountId?: string,
): string {
	const { id, integrationId } = state.organization;
	const account = accountId === undefined ? '' : `/accounts/${accountId}`;
	return `${urls.authorization}/organizations/${id}/sandbox/integrations/${integrationId}${account}/${path}`;
}
