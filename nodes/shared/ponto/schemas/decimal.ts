import { z } from 'zod';

/** An amount as APIs send it: a JSON number, or decimal text. Not rounded, not converted. */
export const decimalSchema = z.union([
	z.number().finite(),
	z.string().regex(/^-?\d+(\.\d+)?$/, 'not a decimal'),
]);
