import type { z } from 'zod';
import { textField } from './fields';
import { resourceSchema } from './jsonApi';

/** A bank as Ponto knows it. */
export const financialInstitutionSchema = resourceSchema({
	name: textField,
	bic: textField,
	country: textField,
	status: textField,
});

export type FinancialInstitution = z.output<typeof financialInstitutionSchema>;
