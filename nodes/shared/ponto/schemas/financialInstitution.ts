import { z } from 'zod';
import { resourceSchema } from './jsonApi';

const text = z.string().nullish();

/** A bank as Ponto knows it. */
export const financialInstitutionSchema = resourceSchema({
	name: text,
	bic: text,
	country: text,
	status: text,
});

export type FinancialInstitution = z.output<typeof financialInstitutionSchema>;
