import type { IExecuteFunctions } from 'n8n-workflow';
import { oncePerRun } from '../../shared/actions/oncePerRun';
import { accountSchema, type Account } from '../../shared/ponto/schemas/account';
import { documentSchema } from '../../shared/ponto/schemas/jsonApi';
import { paginateEach } from '../../shared/ponto/paginate';
import { pathTo } from '../../shared/ponto/pathTo';
import { request } from '../../shared/ponto/request';
import { take } from '../../shared/fields/paging';

/** All accounts of the integration, read once for each run of the node. */
export async function allAccounts(context: IExecuteFunctions): Promise<Account[]> {
	return await oncePerRun(
		context,
		'accounts',
		async () => await take(Infinity, paginateEach(context, '/accounts', accountSchema)),
	);
}

/** One account by Ponto's ID, read once for each run of the node. */
export async function accountById(context: IExecuteFunctions, id: string): Promise<Account> {
	return await oncePerRun(context, `account ${id}`, async () => await readAccount(context, id));
}

async function readAccount(context: IExecuteFunctions, id: string): Promise<Account> {
	const path = pathTo`/accounts/${id}`;
	return (await request(context, { path, answer: documentSchema(accountSchema) })).data;
}
