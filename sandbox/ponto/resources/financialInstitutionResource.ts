import type { Resource } from '../jsonApi';
import type { FinancialInstitution } from '../store/financialInstitution';

/** A bank as the API shows it. */
export function financialInstitutionResource({ id, attributes }: FinancialInstitution): Resource {
	return { attributes, id, type: 'financialInstitution' };
}
