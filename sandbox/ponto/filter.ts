import { invalidParameter } from './apiFailure';
import type { Query } from './paging';

type Test = (value: string, wanted: string) => boolean;

const containsText: Test = (value, wanted) => value.toLowerCase().includes(wanted.toLowerCase());

const OPERATORS: Readonly<Record<string, Test>> = {
	eq: (value, wanted) => value === wanted,
	in: (value, wanted) => wanted.split(',').includes(value),
	contains: containsText,
	like: containsText,
};

/**
 * Keeps what fits all `filter[<attribute>][eq|in|contains|like]` parameters.
 * @throws ApiFailure 400 for an unknown operator.
 */
export function filterByQuery<T extends { readonly attributes: object }>(
	list: readonly T[],
	query: Query,
): T[] {
	const filters = Object.entries(query).flatMap(([parameter, wanted]) => {
		const parts = /^filter\[(\w+)\]\[(\w+)\]$/.exec(parameter);
		if (parts === null) return [];
		const [, attribute, operator] = parts;
		const test = OPERATORS[operator];
		if (test === undefined) throw invalidParameter(parameter, 'The filter operator is unknown.');
		return [{ attribute, test, wanted: String(wanted) }];
	});
	return list.filter(({ attributes }) => {
		const values = new Map<string, unknown>(Object.entries(attributes));
		return filters.every(({ attribute, test, wanted }) =>
			test(String(values.get(attribute) ?? ''), wanted),
		);
	});
}
