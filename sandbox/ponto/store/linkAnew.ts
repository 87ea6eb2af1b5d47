import { randomUUID } from 'node:crypto';
import type { SandboxContext } from '../sandboxContext';
import type { Account } from './account';
import { synchronizeInBackground } from './synchronizeInBackground';

/** Links the same bank account once more: Ponto gives it and each of its bookings new ids. */
export function linkAnew(sandbox: SandboxContext, account: Account): Account {
	const linkedAt = sandbox.clock.now().toISOString();
	const anew: Account = {
		...account,
		id: randomUUID(),
		attributes: { ...account.attributes, authorizedAt: linkedAt },
		transactions: [],
		pendingTransactions: [],
		bank: {
			...account.bank,
			id: randomUUID(),
			transactions: account.bank.transactions.map((transaction) => ({
				...transaction,
				fetchedAs: undefined,
				fetchedAt: undefined,
			})),
		},
	};
	sandbox.state.accounts.push(anew);
	synchronizeInBackground(sandbox, anew);
	return anew;
}
