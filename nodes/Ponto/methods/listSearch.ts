import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { accountLabel, accountSchema } from '../../shared/schemas/account';
import { paginateEach } from '../../shared/transport/paginate';

/** Accounts whose IBAN or name holds the filter; spaces do not matter. */
export async function searchAccounts(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const results = [];
	for await (const account of paginateEach(this, '/accounts', accountSchema)) {
		const name = accountLabel(account);
		if (compact(name).includes(compact(filter))) results.push({ name, value: account.id });
	}
	return { results };
}

function compact(text: string): string {
	return text.replace(/\s+/g, '').toLowerCase();
}
