import type { SandboxContext } from '../sandboxContext';

/** Address of a page on which the customer signs or approves something. */
export function pageAddress(
	{ pagesUrl, state }: SandboxContext,
	path: `${string}/${string}`,
	accountId?: string,
): string {
	const { id, integrationId } = state.organization;
	const account = accountId === undefined ? '' : `/accounts/${accountId}`;
	return `${pagesUrl}/organizations/${id}/sandbox/integrations/${integrationId}${account}/${path}`;
}
