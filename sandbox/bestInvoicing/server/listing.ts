import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ApiHabits } from '../sandboxOptions';
import type { Books } from '../store/books';
import { ApiRefusal } from './apiRefusal';
import { filterRows } from './filterExpression';
import type { Resource } from './present';

const LONGEST_PAGE = 100;
const LISTS_KEPT = 12;

const pageQuery = z.object({
	offset: z.coerce.number().int().min(0).catch(0),
	limit: z.coerce.number().int().min(1).default(LONGEST_PAGE),
	order_by: z
		.string()
		.regex(/^[a-z_]+:(ascend|descend|asc|desc)$/)
		.optional(),
	q: z.string().default(''),
});

/** A page of a list, as the API answers it. */
export interface ListAnswer {
	readonly count: number;
	readonly items: readonly object[] | Readonly<Record<number, object>>;
}

/** Lists that were made of the books at one revision, by path, order and filter. */
interface KeptLists {
	revision: number;
	readonly rows: Map<string, readonly Resource[]>;
}

const kept = new WeakMap<Books, KeptLists>();

/**
 * Cuts the asked page out of all rows: `limit` is never above 100, whatever was asked, and unknown
 * parameters are ignored. Rows are made, filtered and ordered once for all pages of a list, until
 * something in the books changes.
 */
export function listPage(
	books: Books,
	name: string,
	makeRows: () => readonly Resource[],
	query: FastifyRequest['query'],
	habits: ApiHabits,
): ListAnswer {
	const page = pageQuery.safeParse(query);
	if (!page.success) {
		throw new ApiRefusal(400, 'ValidationError', 'The parameters are not valid', {
			[String(page.error.issues[0]?.path[0])]: 'invalid',
		});
	}
	const { offset, limit, order_by: order, q } = page.data;
	const rows = keep(books, `${name}|${order ?? ''}|${q}`, () => {
		const fitting = filterRows(makeRows(), q, habits.unfiltered);
		return order === undefined ? fitting : inOrder(fitting, order, habits);
	});
	const items = rows.slice(offset, offset + Math.min(limit, LONGEST_PAGE));
	return { count: rows.length, items: habits.pagesAs === 'list' ? items : { ...items } };
}

function keep(books: Books, key: string, make: () => readonly Resource[]): readonly Resource[] {
	let lists = kept.get(books);
	if (lists?.revision !== books.revision || lists.rows.size > LISTS_KEPT) {
		lists = { revision: books.revision, rows: new Map() };
		kept.set(books, lists);
	}
	const rows = lists.rows.get(key) ?? make();
	lists.rows.set(key, rows);
	return rows;
}

function inOrder(
	rows: readonly Resource[],
	order: string,
	{ ordering }: ApiHabits,
): readonly Resource[] {
	if (ordering === 'ignored') return rows;
	const [field = '', direction = ''] = order.split(':');
	const sign = direction.startsWith('desc') === (ordering === 'asked') ? -1 : 1;
	return [...rows].sort((left, right) => sign * compare(left[field], right[field]));
}

function compare(left: unknown, right: unknown): number {
	if (typeof left === 'number' && typeof right === 'number') return left - right;
	const [one, other] = [String(left ?? ''), String(right ?? '')];
	return one < other ? -1 : one > other ? 1 : 0;
}
