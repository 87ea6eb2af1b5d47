import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { once } from 'lodash';

/** Tells all columns of the sheet that an item is a row of; the very same list for the rows of one sheet. */
export type ColumnsOf = (json: IDataObject) => readonly string[];

/**
 * Builds a reader of the columns of a list. A row has no key for a cell that is left empty, and the column is in the
 * sheet all the same: what stands beside it must not be taken for it. Rows that share half of their columns are of one
 * sheet.
 */
export function sheetColumns(items: readonly INodeExecutionData[]): ColumnsOf {
	const shapes = once(() => shapesOf(items));
	const byShape = new Map<string, readonly string[]>();
	const sheets = new Map<string, readonly string[]>();
	const sheetWith = (columns: readonly string[]): readonly string[] => {
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
		const columns = byShape.get(shape) ?? sheetWith(columnsBeside(keys, shapes()));
		byShape.set(shape, columns);
		last = { keys, columns };
		return columns;
	};
}

function columnsBeside(
	keys: readonly string[],
	shapes: ReadonlyArray<readonly string[]>,
): readonly string[] {
	const own = new Set(keys);
	const isOfOneSheet = (shape: readonly string[]) =>
		shape.filter((key) => own.has(key)).length * 2 >= Math.min(shape.length, keys.length);
	return [...new Set([...shapes.filter(isOfOneSheet).flat(), ...keys])];
}

function shapesOf(items: readonly INodeExecutionData[]): ReadonlyArray<readonly string[]> {
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
