import { invalidParameter } from './apiFailure';
import type { Resource } from './jsonApi';

/** Which part of a list is asked for; cursors are ids of resources in that list. */
export interface PageRequest {
	readonly limit: number;
	readonly after?: string;
	readonly before?: string;
}

/** Query parameters as the HTTP server hands them over. */
export type Query = Readonly<Record<string, unknown>>;

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 100;
const PAGING_PARAMETERS = new Set(['limit', 'after', 'before'].flatMap((n) => [n, `page[${n}]`]));

function pagingParameter(query: Query, name: string): string | undefined {
	const value = query[`page[${name}]`] ?? query[name];
	return value === undefined || value === '' ? undefined : String(value);
}

/**
 * Reads `page[limit|after|before]` or the bare `limit`, `after`, `before`.
 * @throws ApiFailure 400 for a limit outside 1-100 or two cursors at once.
 */
export function parsePageRequest(query: Query): PageRequest {
	const limitText = pagingParameter(query, 'limit') ?? String(DEFAULT_LIMIT);
	const limit = Number(limitText);
	if (!/^\d+$/.test(limitText) || limit < 1 || limit > MAX_LIMIT) {
		throw invalidParameter('page[limit]', `The page limit must be between 1 and ${MAX_LIMIT}.`);
	}
	const after = pagingParameter(query, 'after');
	const before = pagingParameter(query, 'before');
	if (after !== undefined && before !== undefined) {
		throw invalidParameter('page[before]', 'Only one of page[after] and page[before] can be used.');
	}
	return { limit, after, before };
}

function cursorIndex(list: ReadonlyArray<{ id: string }>, parameter: string, id: string): number {
	const index = list.findIndex((entry) => entry.id === id);
	if (index < 0) throw invalidParameter(parameter, 'The cursor is not a resource of this list.');
	return index;
}

/** The asked part of a list, and whether more follows on either side. */
export function cutPage<T extends { readonly id: string }>(
	list: readonly T[],
	{ limit, after, before }: PageRequest,
) {
	if (before !== undefined) {
		const end = cursorIndex(list, 'page[before]', before);
		const start = Math.max(0, end - limit);
		return { page: list.slice(start, end), hasNext: false, hasPrevious: start > 0 };
	}
	const start = after === undefined ? 0 : cursorIndex(list, 'page[after]', after) + 1;
	const page = list.slice(start, start + limit);
	return { page, hasNext: start + limit < list.length, hasPrevious: false };
}

function otherParameters(query: Query): string {
	return Object.entries(query)
		.filter(([name]) => !PAGING_PARAMETERS.has(name))
		.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}&`)
		.join('');
}

/**
 * A collection document: `links.next` only where something follows, `links.prev` only when walking
 * with `before` and more remains; brackets in links stay unencoded, as Ponto sends them.
 */
export function collectionDocument<T extends { readonly id: string }>(
	list: readonly T[],
	query: Query,
	address: string,
	toResource: (entry: T) => Resource,
	meta: object = {},
) {
	const request = parsePageRequest(query);
	const { page, hasNext, hasPrevious } = cutPage(list, request);
	const after = hasNext ? (page.at(-1)?.id ?? null) : null;
	const before = hasPrevious ? (page.at(0)?.id ?? null) : null;
	const start = `${address}?${otherParameters(query)}`;
	const limit = `page[limit]=${request.limit}`;
	return {
		data: page.map(toResource),
		links: {
			first: start + limit,
			...(after === null ? {} : { next: `${start}page[after]=${after}&${limit}` }),
			...(before === null ? {} : { prev: `${start}page[before]=${before}&${limit}` }),
		},
		meta: { ...meta, paging: { after, before, limit: request.limit } },
	};
}
