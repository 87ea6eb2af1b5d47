import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { accountLabel, accountSchema } from '../../shared/ponto/schemas/account';
import { financialInstitutionSchema } from '../../shared/ponto/schemas/financialInstitution';
import { paginate, paginateEach } from '../../shared/ponto/paginate';

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

/** Banks whose name holds the filter, a page at a time; the whole catalogue has thousands. */
export async function searchFinancialInstitutions(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const pages = paginate(this, '/financial-institutions', financialInstitutionSchema, {
		'filter[name][contains]': filter || undefined,
		'page[after]': paginationToken,
	});
	for await (const { resources, isLast } of pages) {
		const results = resources.map(({ id, attributes: { name, country, bic } }) => ({
			name: [name ?? id, country, bic].filter(Boolean).join(' · '),
			value: id,
		}));
		return { results, paginationToken: isLast ? undefined : results.at(-1)?.value };
	}
	return { results: [] };
}

function compact(text: string): string {
	return text.replace(/\s+/g, '').toLowerCase();
}
