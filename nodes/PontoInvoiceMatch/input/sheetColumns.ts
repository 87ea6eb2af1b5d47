import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { once } from 'lodash';
import { canonicalName, withoutAdditions } from './columnName';
import { knownNamesOf, type FieldNames } from './fieldNames';
import { memoizeWeakly } from './memoizeWeakly';

/** Tells all columns of the sheet that an item is a row of; the very same list for the rows of one sheet. */
export type ColumnsOf = (json: IDataObject) => readonly string[];

type Shapes = ReadonlyArray<readonly string[]>;

/**
 * Builds a reader of the columns of a list. A row has no key for a cell that is left empty, and the column is in the
 * sheet all the same: what stands beside it must not be taken for it. Rows that share half of their columns are of one
 * sheet. Of two columns for one of the fields that no row has together, each is of a list of its own.
 */
export function sheetColumns(
	items: readonly INodeExecutionData[],
	fields: FieldNames = {},
): ColumnsOf {
	const shapes = once(() => shapesOf(items));
	const byShape = new Map<string, readonly string[]>();
	const sheets = new Map<string, readonly string[]>();
	const meansTheSame = sameMeaning(fields);
	const sheetOf = (keys: readonly string[]): readonly string[] => {
		const columns = columnsBeside(keys, shapes(), meansTheSame);
		const names = columns.join('\n');
		const sheet = sheets.get(names) ?? columns;
		sheets.set(names, sheet);
		return sheet;
	};
	let last = { keys: [] as readonly string[], columns: [] as readonly string[] };
	return (json) => {
		const keys = Object.keys(json);
		if (haveSameKeys(keys, last.keys)) return last.columns;
		const shape = keys.join('\n');
		const columns = byShape.get(shape) ?? sheetOf(keys);
		byShape.set(shape, columns);
		last = { keys, columns };
		return columns;
	};
}

function columnsBeside(
	keys: readonly string[],
	shapes: Shapes,
	meansTheSame: (one: string, other: string) => boolean,
): readonly string[] {
	const own = new Set(keys);
	const isOfOneSheet = (shape: readonly string[]) =>
		shape.filter((key) => own.has(key)).length * 2 >= Math.min(shape.length, keys.length);
	const isOfAnother = (column: string) =>
		!own.has(column) &&
		keys.some((key) => meansTheSame(key, column) && !areTogether(key, column, shapes));
	const columns = new Set([...shapes.filter(isOfOneSheet).flat(), ...keys]);
	return [...columns].filter((column) => !isOfAnother(column));
}

const areTogether = (one: string, other: string, shapes: Shapes): boolean =>
	shapes.some((shape) => shape.includes(one) && shape.includes(other));

/** The fields that only one column can be, by the names of that column. */
const fieldsByName = memoizeWeakly(
	(fields: FieldNames): ReadonlyMap<string, string> =>
		new Map(
			Object.entries(fields)
				.filter(([, { isOne }]) => isOne === true)
				.flatMap(([field, names]) =>
					knownNamesOf(names)
						.filter(({ members }) => members.length === 0)
						.map(({ column }) => [column, field] as const),
				),
		),
);

/** Tells whether two columns are called the same, or are names of one of the fields that only one column can be. */
function sameMeaning(fields: FieldNames): (one: string, other: string) => boolean {
	const fieldOf = fieldsByName(fields);
	const known = new Map<string, string>();
	const meaningOf = (column: string): string => {
		const before = known.get(column);
		if (before !== undefined) return before;
		const name = canonicalName(column);
		const meaning = fieldOf.get(name) ?? fieldOf.get(withoutAdditions(column)) ?? name;
		known.set(column, meaning);
		return meaning;
	};
	return (one, other) => meaningOf(one) === meaningOf(other);
}

function shapesOf(items: readonly INodeExecutionData[]): Shapes {
	const shapes = new Map<string, readonly string[]>();
	let last: readonly string[] = [];
	for (const { json } of items) {
		const keys = Object.keys(json);
		if (haveSameKeys(keys, last)) continue;
		last = keys;
		shapes.set(keys.join('\n'), keys);
	}
	return [...shapes.values()];
}

const haveSameKeys = (keys: readonly string[], others: readonly string[]): boolean =>
	keys.length === others.length && keys.every((key, place) => key === others[place]);
