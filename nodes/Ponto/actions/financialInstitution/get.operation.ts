import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { financialInstitutionSchema } from '../../../shared/ponto/schemas/financialInstitution';
import { flattenResource } from '../../../shared/ponto/flattenResource';
import { pathTo } from '../../../shared/ponto/pathTo';
import { readResource } from '../../../shared/ponto/resources';
import {
	chosenFinancialInstitutionId,
	financialInstitutionLocator,
} from '../../fields/financialInstitutionLocator';
import { showFor } from '../../../shared/fields/showFor';

export const description: INodeProperties[] = showFor('financialInstitution', 'get', [
	financialInstitutionLocator,
]);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const path = pathTo`/financial-institutions/${chosenFinancialInstitutionId(this, itemIndex)}`;
	return [flattenResource(await readResource(this, path, financialInstitutionSchema))];
}
