import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApiRefusal } from './apiRefusal';

const LONGEST_PAGE = 100;

const pageQuery = z.object({
	offset: z.coerce.number().int().min(0).catch(0),
	limit: z.coerce.number().int().min(1).default(LONGEST_PAGE),
	order_by: z
		.string()
		.regex(/^[a-z_]+:(ascend|descend|asc|desc)$/)
		.optional(),
});

/** A page of a list, as the API answers it. */
export interface ListAnswer {
	readonly count: number;
	readonly items: readonly object[];
}

/**
 * Cuts the asked page out of all rows: `limit` is never above 100, whatever was asked, and `q` and
 * unknown parameters are ignored, as integrators report.
 */
export function listPage(
	rows: ReadonlyArray<Readonly<Record<string, unknown>>>,
	query: FastifyRequest['query'],
	{ sorts }: { readonly sorts: boolean },
): ListAnswer {
	const page = pageQuery.safeParse(query);
	if (!page.success) {
		throw new ApiRefusal(400, 'ValidationError', 'The parameters are not valid', {
			[String(page.error.issues[0]?.path[0])]: 'invalid',
		});
	}
	const { offset, limit, order_by: order } = page.data;
	const ordered = sorts && order ? sorted(rows, order) : rows;
	return {
		count: rows.length,
		items: ordered.slice(offset, offset + Math.min(limit, LONGEST_PAGE)),
	};
}

function sorted<Row extends Readonly<Record<string, unknown>>>(
	rows: readonly Row[],
	order: string,
): Row[] {
	const [field, direction] = order.split(':');
	const sign = direction.startsWith('desc') ? -1 : 1;
	return [...rows].sort((left, right) => sign * compare(left[field], right[field]));
}

function compare(left: unknown, right: unknown): number {
	if (typeof left === 'number' && typeof right === 'number') return left - right;
	return String(left).localeCompare(String(right));
}
