import type { IExecuteFunctions } from 'n8n-workflow';
import { accountSchema, type Account } from '../../shared/ponto/schemas/account';
import { documentSchema } from '../../shared/ponto/schemas/jsonApi';
import { paginateEach } from '../../shared/ponto/paginate';
import { pathTo } from '../../shared/ponto/pathTo';
import { request } from '../../shared/ponto/request';
import { take } from '../../shared/fields/paging';

// n8n makes one context for each run of a node: what is read once serves all items of that run.
const accountLists = new WeakMap<IExecuteFunctions, Promise<Account[]>>();
const singleAccounts = new WeakMap<IExecuteFunctions, Map<string, Promise<Account>>>();

/** All accounts of the integration, read once for each run of the node. */
export async function allAccounts(context: IExecuteFunctions): Promise<Account[]> {
	const read =
		accountLists.get(context) ?? take(Infinity, paginateEach(context, '/accounts', accountSchema));
	accountLists.set(context, read);
	return await read;
}

/** One account by Ponto's ID, read once for each run of the node. */
export async function accountById(context: IExecuteFunctions, id: string): Promise<Account> {
	const known = singleAccounts.get(context) ?? new Map<string, Promise<Account>>();
	singleAccounts.set(context, known);
	const read = known.get(id) ?? readAccount(context, id);
	known.set(id, read);
	return await read;
}

async function readAccount(context: IExecuteFunctions, id: string): Promise<Account> {
	const path = pathTo`/accounts/${id}`;
	return (await request(context, { path, answer: documentSchema(accountSchema) })).data;
}
