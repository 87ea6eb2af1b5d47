import type { IDataObject } from 'n8n-workflow';
import { canonicalName, keysByName } from './columnName';
import { knownNamesOf, pathOf, type FieldName, type FieldNames } from './fieldNames';
import { sheetColumns, type ColumnsOf } from './sheetColumns';

/** Names that the user chose for some of the fields. */
export type ChosenNames<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** Reads one item: for each field the value found (a list where the field collects), or undefined. */
export type FieldReader<Field extends string> = (json: IDataObject) => Record<Field, unknown>;

interface Path {
	readonly key: string;
	readonly members: readonly string[];
}

/** Where the fields stand in items with these columns. */
interface Plan<Field extends string> {
	readonly columns: readonly string[];
	readonly fields: ReadonlyArray<{
		readonly name: Field;
		readonly collects: boolean;
		readonly isAnswer: boolean;
		readonly paths: readonly Path[];
	}>;
}

/** False is how Odoo writes "nothing". */
const isEmpty = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	value === false ||
	(typeof value === 'string' && value.trim() === '');

/**
 * Builds a reader for the items of one input. A name that the user chose replaces the automatic ones of that field and
 * may be a path (`contact.iban`). `columnsOf` tells the columns of a sheet that leaves out empty cells. Items of one source share their keys, so the names are looked up again only where the keys change.
 */
export function fieldReader<Names extends FieldNames>(
	fields: Names,
	chosen: ChosenNames<keyof Names & string>,
	columnsOf: ColumnsOf = sheetColumns([]),
): FieldReader<keyof Names & string> {
	const entries = Object.entries(fields) as Array<[keyof Names & string, FieldName]>;
	const fieldsIn = (columns: readonly string[]): Plan<keyof Names & string>['fields'] => {
		const byName = keysByName(columns);
		return entries.map(([name, field]) => ({
			name,
			collects: field.collects === true,
			isAnswer: field.isAnswer === true,
			paths: pathsOf(field, chosen[name], byName),
		}));
	};
	const plans = new Map<readonly string[], Plan<keyof Names & string>>();
	const planFor = (columns: readonly string[]): Plan<keyof Names & string> => {
		const known = plans.get(columns) ?? { columns, fields: fieldsIn(columns) };
		plans.set(columns, known);
		return known;
	};
	let plan = planFor([]);
	// Copied for each item: an object that has all its fields from the start costs less than one that grows.
	const blank = Object.fromEntries(entries.map(([name]) => [name, undefined])) as Record<
		keyof Names & string,
		unknown
	>;
	return (json) => {
		const columns = columnsOf(json);
		if (columns !== plan.columns) plan = planFor(columns);
		const values = { ...blank };
		for (const { name, collects, isAnswer, paths } of plan.fields) {
			values[name] = collects ? allValues(json, paths) : firstValue(json, paths, isAnswer);
		}
		return values;
	};
}

function pathsOf(
	field: FieldName,
	chosen: string | undefined,
	byName: ReadonlyMap<string, string>,
): Path[] {
	if (chosen) return [{ key: chosen, members: [] }, pathOf(chosen)];
	const paths = knownNamesOf(field).flatMap(({ column, members, beside }) => {
		const key = byName.get(column);
		const isBelieved = beside === undefined || byName.has(beside);
		return key === undefined || !isBelieved ? [] : [{ key, members }];
	});
	return field.isOne === true ? paths.slice(0, 1) : paths;
}

function firstValue(json: IDataObject, paths: readonly Path[], isAnswer = false): unknown {
	for (const path of paths) {
		const value = valueAt(json, path);
		if (!isEmpty(value) || (isAnswer && value === false)) return value;
	}
	return undefined;
}

function allValues(json: IDataObject, paths: readonly Path[]): unknown {
	if (paths.length < 2) return firstValue(json, paths);
	const found = paths.map((path) => valueAt(json, path)).filter((value) => !isEmpty(value));
	return found.length > 1 ? found.flat() : found[0];
}

const valueAt = (json: IDataObject, { key, members }: Path): unknown =>
	members.length === 0 ? json[key] : members.reduce<unknown>(memberOf, json[key]);

function memberOf(parent: unknown, name: string): unknown {
	if (typeof parent !== 'object' || parent === null) return undefined;
	if (Object.hasOwn(parent, name)) return (parent as Record<string, unknown>)[name];
	const key = Object.keys(parent).find(
		(candidate) => canonicalName(candidate) === canonicalName(name),
	);
	return key === undefined ? undefined : (parent as Record<string, unknown>)[key];
}
