import {
	NodeOperationError,
	type ILoadOptionsFunctions,
	type INode,
	type INodePropertyOptions,
	type IPollFunctions,
} from 'n8n-workflow';
import type { Patience } from '../../shared/http/patience';
import { accountLabel, accountSchema, type Account } from '../../shared/ponto/schemas/account';
import { paginateEach } from '../../shared/ponto/paginate';

/** Every account of the integration, one request for each hundred. */
export async function listAccounts(
	context: IPollFunctions | ILoadOptionsFunctions,
	patience?: () => Patience,
): Promise<Account[]> {
	const accounts: Account[] = [];
	for await (const account of paginateEach(context, '/accounts', accountSchema, {}, patience)) {
		accounts.push(account);
	}
	return accounts;
}

/** The accounts to choose from, by IBAN and name. */
export async function getAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const accounts = await listAccounts(this);
	if (accounts.length === 0) throw withoutAccounts(this.getNode());
	return accounts.map((account) => ({ name: accountLabel(account), value: account.id }));
}

/** What to say when the integration may read no account at all. */
export function withoutAccounts(node: INode): NodeOperationError {
	return new NodeOperationError(node, 'The Ponto integration has no accounts', {
		description:
			'In the Ponto dashboard (Integrations), open the integration that this credential belongs to and choose the accounts that it may read. Then try again.',
		failure: { cause: 'configuration-invalid' },
	});
}
