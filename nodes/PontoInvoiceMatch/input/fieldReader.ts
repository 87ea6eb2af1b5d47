import type { IDataObject } from 'n8n-workflow';

/** A field under another name, believed only beside a second field that tells which system wrote the item. */
interface NameBeside {
	readonly name: string;
	readonly beside: string;
}

/** What a field is called on screen, and the names it may have in an item, the likeliest first. */
export interface FieldName {
	readonly label: string;
	readonly names: ReadonlyArray<string | NameBeside>;
	/** The field takes the values of all its names, not of the first alone. */
	readonly collects?: boolean;
}

export type FieldNames = Readonly<Record<string, FieldName>>;

/** Names that the user chose for some of the fields. */
export type ChosenNames<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** Reads one item: for each field the value found (a list where the field collects), or undefined. */
export type FieldReader<Field extends string> = (json: IDataObject) => Record<Field, unknown>;

type Path = readonly string[];

/** Lower case without spaces, dashes and underscores: `Invoice_Number` and `invoiceNumber` are one name. */
const canonical = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** False is how Odoo writes "nothing". */
const isEmpty = (value: unknown): boolean =>
	value === undefined || value === null || value === '' || value === false;

/**
 * Builds a reader for the items of one input. A name that the user chose replaces the automatic ones of that field and
 * may be a path (`contact.iban`). Items of one source share their keys, so names are looked up once for each set of keys.
 */
export function fieldReader<Names extends FieldNames>(
	fields: Names,
	chosen: ChosenNames<keyof Names & string>,
): FieldReader<keyof Names & string> {
	const names = Object.keys(fields) as Array<keyof Names & string>;
	const planned = new Map<string, readonly Path[][]>();
	return (json) => {
		const keys = Object.keys(json);
		const shape = keys.join('\n');
		let plan = planned.get(shape);
		if (plan === undefined) {
			const byName = keysByName(keys);
			plan = names.map((name) => pathsOf(fields[name], chosen[name], byName));
			planned.set(shape, plan);
		}
		const values = {} as Record<keyof Names & string, unknown>;
		for (const [position, name] of names.entries()) {
			const paths = plan[position];
			values[name] = fields[name].collects ? allValues(json, paths) : firstValue(json, paths);
		}
		return values;
	};
}

function keysByName(keys: readonly string[]): ReadonlyMap<string, string> {
	const byName = new Map<string, string>();
	for (const key of keys) {
		const name = canonical(key);
		if (!byName.has(name)) byName.set(name, key);
	}
	return byName;
}

function pathsOf(
	field: FieldName,
	chosen: string | undefined,
	byName: ReadonlyMap<string, string>,
): Path[] {
	if (chosen) return [[chosen], chosen.split('.')];
	return field.names.flatMap((name) => {
		if (typeof name !== 'string' && !byName.has(canonical(name.beside))) return [];
		const [head, ...rest] = (typeof name === 'string' ? name : name.name).split('.');
		const key = byName.get(canonical(head));
		return key === undefined ? [] : [[key, ...rest]];
	});
}

function firstValue(json: IDataObject, paths: readonly Path[]): unknown {
	for (const path of paths) {
		const value = valueAt(json, path);
		if (!isEmpty(value)) return value;
	}
	return undefined;
}

function allValues(json: IDataObject, paths: readonly Path[]): unknown {
	const found = paths.map((path) => valueAt(json, path)).filter((value) => !isEmpty(value));
	return found.length > 1 ? found.flat() : found[0];
}

function valueAt(json: IDataObject, [head, ...rest]: Path): unknown {
	return rest.reduce<unknown>(memberOf, json[head]);
}

function memberOf(parent: unknown, name: string): unknown {
	if (typeof parent !== 'object' || parent === null) return undefined;
	if (Object.hasOwn(parent, name)) return (parent as Record<string, unknown>)[name];
	const key = Object.keys(parent).find((candidate) => canonical(candidate) === canonical(name));
	return key === undefined ? undefined : (parent as Record<string, unknown>)[key];
}
