import { z } from 'zod';

/** An id, whether the API writes it as number or text. */
export const idText = z.union([z.string().min(1), z.number().int()]).transform(String);

/** Text that may be missing, null or empty; a number counts as text, anything else as none. */
export const optionalText = z.unknown().transform((value) => {
	const isText = typeof value === 'string' || typeof value === 'number';
	return (isText && String(value).trim()) || undefined;
});

/** The calendar date of `2026-11-20` or `2026-11-20 00:00:00`, if there is one. */
export const optionalDate = z
	.unknown()
	.transform((value) => /^\d{4}-\d{2}-\d{2}/.exec(typeof value === 'string' ? value : '')?.[0]);

/** A number that may be missing, null or written as text; NaN for what is no number. */
export const optionalNumber = z
	.unknown()
	.transform((value) =>
		value === null || value === undefined || value === '' ? undefined : Number(value),
	);

/** Whether something is so: `true`, 1, "1", or the date on which it became so. */
export const truth = z
	.unknown()
	.transform((value) => Boolean(value) && !['0', 'false', 'null'].includes(String(value)));
