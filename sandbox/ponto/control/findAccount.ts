import type { SandboxContext } from '../sandboxContext';
import type { Account } from '../store/account';
import { resourceNotFound } from '../apiFailure';

/** The account with that id or reference (IBAN); the first account where neither is given. */
export function findAccount({ state }: SandboxContext, idOrReference?: string): Account {
	const account = state.accounts.find(
		({ id, attributes }) =>
			idOrReference === undefined || id === idOrReference || attributes.reference === idOrReference,
	);
	if (account === undefined) throw resourceNotFound('account');
	return account;
}
