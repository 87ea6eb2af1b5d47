import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { financialInstitutionSchema } from '../../../shared/ponto/schemas/financialInstitution';
import { flattenResource } from '../../../shared/ponto/flattenResource';
import { paginateEach } from '../../../shared/ponto/paginate';
import { pagingFields, take, wantedCount } from '../../../shared/fields/paging';
import { showFor } from '../../../shared/fields/showFor';

export const description: INodeProperties[] = showFor('financialInstitution', 'getAll', [
	...pagingFields,
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add filter',
		default: {},
		options: [
			{
				displayName: 'Country',
				name: 'country',
				type: 'string',
				default: '',
				placeholder: 'e.g. BE',
				description: 'Two-letter country code',
			},
			{
				displayName: 'Name',
				name: 'name',
				type: 'string',
				default: '',
				description: 'Part of the name of the bank',
			},
		],
	},
]);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const filters = this.getNodeParameter('filters', itemIndex, {}) as IDataObject;
	const country = String(filters.country ?? '')
		.trim()
		.toUpperCase();
	const name = String(filters.name ?? '').trim();
	const banks = paginateEach(this, '/financial-institutions', financialInstitutionSchema, {
		'filter[country][eq]': country || undefined,
		'filter[name][contains]': name || undefined,
	});
	return (await take(wantedCount(this, itemIndex), banks)).map(flattenResource);
}
