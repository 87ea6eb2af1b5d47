import { z } from 'zod';

/** An id, whether the API writes it as number or text. */
export const idText = z.union([z.string().min(1), z.number().int()]).transform(String);

/** Text that may be missing, null or empty; a number counts as text. */
export const optionalText = z
	.union([z.string(), z.number()])
	.nullish()
	.transform((value) => String(value ?? '').trim() || undefined);

/** The calendar date of `2026-11-20` or `2026-11-20 00:00:00`, if there is one. */
export const optionalDate = z
	.string()
	.nullish()
	.transform((value) => /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0]);

/** A number that may be missing, null or written as text. */
export const optionalNumber = z
	.union([z.number(), z.string()])
	.nullish()
	.transform((value) =>
		value === null || value === undefined || value === '' ? undefined : Number(value),
	);
