import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { accountSchema } from '../../../shared/ponto/schemas/account';
import { flattenResource } from '../../../shared/ponto/flattenResource';
import { paginateEach } from '../../../shared/ponto/paginate';
import { pagingFields, take, wantedCount } from '../../../shared/fields/paging';
import { showHint } from '../../../shared/actions/showHint';
import { unreadHint } from '../../../shared/ponto/unreadHint';
import { showFor } from '../../../shared/fields/showFor';
import { simplifyField } from '../../fields/simplify';
import { simplifyAccount } from './simplifyAccount';

export const description: INodeProperties[] = showFor('account', 'getAll', [
	...pagingFields,
	simplifyField,
]);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const simplify = this.getNodeParameter('simplify', itemIndex) as boolean;
	const accounts = paginateEach(this, '/accounts', accountSchema);
	const taken = await take(wantedCount(this, itemIndex), accounts);
	await showHint(this, unreadHint('account', taken));
	return taken.map((account) => (simplify ? simplifyAccount(account) : flattenResource(account)));
}
