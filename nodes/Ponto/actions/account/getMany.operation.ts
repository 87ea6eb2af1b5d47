import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { accountSchema } from '../../../shared/ponto/schemas/account';
import { paginateEach } from '../../../shared/ponto/paginate';
import { pagingFields, take, wantedCount } from '../../../shared/fields/paging';
import { showHint } from '../../../shared/actions/showHint';
import { unreadHint } from '../../../shared/ponto/unreadHint';
import { showFor } from '../../../shared/fields/showFor';
import { chosenOutput, outputFields } from '../../fields/output';
import { ESSENTIAL_OF_ACCOUNT, shapesOf } from './simplifyAccount';

export const description: INodeProperties[] = showFor('account', 'getAll', [
	...pagingFields,
	...outputFields,
]);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const shape = chosenOutput(this, itemIndex, ESSENTIAL_OF_ACCOUNT);
	const accounts = paginateEach(this, '/accounts', accountSchema);
	const taken = await take(wantedCount(this, itemIndex), accounts);
	await showHint(this, unreadHint('account', taken));
	return taken.map((account) => shape(shapesOf(account)));
}
