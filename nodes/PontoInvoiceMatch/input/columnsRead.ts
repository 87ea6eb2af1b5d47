import type { INodeExecutionData } from 'n8n-workflow';
import { canonicalName, keysByName } from './columnName';
import { sheetColumns } from './sheetColumns';
import type { FieldNames } from './fieldNames';
import type { ChosenNames } from './fieldReader';

/** A column with a name of people's own, and what it was read as. */
export interface ColumnRead {
	readonly label: string;
	readonly column: string;
}

/** Which columns of the sheet of the first item were read by what people call them, rather than by what a program does. */
export function columnsRead<Names extends FieldNames>(
	fields: Names,
	chosen: ChosenNames<keyof Names & string>,
	items: readonly INodeExecutionData[],
): ColumnRead[] {
	const byName = keysByName(sheetColumns(items, fields)(items[0]?.json ?? {}));
	const columnOf = (name: string) => byName.get(canonicalName(name));
	return Object.entries(fields).flatMap(
		([field, { label, names, firstColumns = [], columns = [] }]) => {
			const firstColumn = firstColumns.map(columnOf).find((key) => key !== undefined);
			const isNamed = names.some((name) => columnOf(firstPart(name)) !== undefined);
			if ((isNamed && firstColumn === undefined) || (chosen[field] ?? '') !== '') return [];
			const column = firstColumn ?? columns.map(columnOf).find((key) => key !== undefined);
			return column === undefined ? [] : [{ label, column }];
		},
	);
}

const firstPart = (name: FieldNames[string]['names'][number]): string =>
	(typeof name === 'string' ? name : name.name).split('.')[0] ?? '';
