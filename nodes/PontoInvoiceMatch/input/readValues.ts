import { DateTime } from 'luxon';
import type { IDataObject } from 'n8n-workflow';
import { currencyDigits } from '../../shared/domain/currency';
import { canonicalName, keysByName } from './columnName';
import { namesOf, type FieldName } from './fieldNames';
import type { ChosenNames } from './fieldReader';
import { currencyWrittenWith } from './writtenAmount';
import { isSpreadsheetDay } from './writtenDate';
import { A_LIST, AN_OBJECT, readOr, UnreadableValue, type HasFields } from './unreadable';

/** An item, what it was asked for, and the parameter under which the user says what its fields are called. */
export interface AskedItem<Field extends string> {
	readonly json: IDataObject;
	/** Those of the sheet, which may be more than the item has. */
	readonly columns: readonly string[];
	readonly values: Readonly<Record<Field, unknown>>;
	readonly fields: Readonly<Record<Field, FieldName>>;
	readonly chosen: ChosenNames<Field>;
	readonly setting: string;
}

// What programs that read sheets call a column without a name in the first row, which then is a title.
const UNNAMED = /^(?:__EMPTY(?:_\d+)?|_\d+|Unnamed: \d+)$/;
const MOST_FIELDS_SHOWN = 15;

/** The value of a field that must be there; else a RangeError that says which fields the item has. */
export function required<Field extends string>(item: AskedItem<Field>, field: Field): unknown {
	const value = item.values[field];
	if (value !== undefined) return value;
	const { json, columns, fields, chosen, setting } = item;
	const name = chosen[field] || undefined;
	const place = `${setting} > ${fields[field].label}`;
	const empty = emptyField(columns, name === undefined ? namesOf(fields[field]) : [name]);
	if (empty !== undefined) throw new UnreadableValue({ code: 'field-empty', field: empty });
	const title = Object.keys(json).find((key) => !UNNAMED.test(key));
	if (name === undefined && Object.keys(json).some((key) => UNNAMED.test(key))) {
		throw new UnreadableValue({ code: 'headers-lower', text: title ?? '' });
	}
	const has = fieldsOf(json);
	throw new UnreadableValue(
		name === undefined
			? { code: 'value-missing', has, place }
			: { code: 'field-missing', field: name, has, place },
	);
}

function emptyField(columns: readonly string[], names: FieldName['names']): string | undefined {
	const byName = keysByName(columns);
	return names.map((name) => byName.get(canonicalName(String(name)))).find(Boolean);
}

function fieldsOf(json: IDataObject): HasFields {
	const names = Object.keys(json);
	return { names: names.slice(0, MOST_FIELDS_SHOWN), more: names.length - MOST_FIELDS_SHOWN };
}

/** A value as one trimmed text; throws a RangeError for a list, an object or a yes/no. */
export function readText(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	if (typeof value === 'number' || typeof value === 'bigint') return String(value);
	throw new UnreadableValue({ code: 'not-a-text', value: shown(value) });
}

/** A date object, as databases give it, as the text that others write; anything else as it is. */
export const dateAsText = (value: unknown): unknown =>
	value instanceof Date || DateTime.isDateTime(value) ? value.toJSON() : value;

/** A text that may be missing; what is no text, number or date counts as missing. */
export function readOptional(value: unknown): string | undefined {
	const text = typeof value === 'object' ? dateAsText(value) : value;
	if (typeof text !== 'string' && typeof text !== 'number') return undefined;
	return readText(text) || undefined;
}

const DAY = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;
const isDay = (text: string): boolean => DAY.test(text) || isSpreadsheetDay(text);

/**
 * The ISO 4217 code of an item: its own, the one written with its amount (`€ 12,50`), or the one set for items without.
 * `€` and `euro` are EUR.
 */
export function readCurrency(value: unknown, amount: unknown, defaultCurrency: string): string {
	const given = readOptional(value);
	// `Valuta` is a currency in Dutch and the day of value in German.
	const own = given !== undefined && isDay(given) ? undefined : given;
	const written = own ?? (typeof amount === 'string' ? currencyWrittenWith(amount) : undefined);
	const code = written ?? defaultCurrency.trim();
	if (code === '') {
		throw new UnreadableValue({ code: 'currency-missing' });
	}
	const known = currencyOf(code) ?? code.toUpperCase();
	readOr(() => currencyDigits(known), { code: 'not-a-currency', text: known });
	return known;
}

/** The currency that all words of a text tell, such as `EUR (€)`; a sentence about one tells none. */
function currencyOf(text: string): string | undefined {
	const words = text.split(/[^\p{L}\p{Sc}]+/u).filter(Boolean);
	const [first, ...others] = words.map(currencyWrittenWith);
	return others.every((other) => other === first) ? first : undefined;
}

/**
 * A list of texts, without empty ones and repeats: an array, a JSON array in a text, or a text separated by commas,
 * semicolons or line breaks, as a spreadsheet or Data Table cell holds it.
 *
 * @example readTextList('+++123/4567/89002+++; RF18539007547034') // ['+++123/4567/89002+++', 'RF18539007547034']
 */
export function readTextList(value: unknown): string[] {
	if (value === undefined || value === null) return [];
	if (typeof value === 'string' && !/[,;\n[]/.test(value)) return [value.trim()].filter(Boolean);
	const parts = Array.isArray(value) ? value : (jsonArray(value) ?? [value]);
	const texts = parts.flatMap((part) => readText(part).split(/[,;\n]/));
	return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

const BETWEEN_IDS = /[\s|{}[\]"']+/;

/**
 * The ids of a cell, in whatever form a database or a person lists them, each as a whole and in its parts: what was
 * applied must not be missed.
 *
 * @example readIds('{t1,t2}') // ['{t1', 't2}', 't1', 't2']
 */
export function readIds(value: unknown): string[] {
	const texts = readTextList(value);
	const parts = texts
		.filter((text) => BETWEEN_IDS.test(text))
		.flatMap((text) => text.split(BETWEEN_IDS));
	return [...new Set([...texts, ...parts])].filter((text) => text !== '');
}

/** Several texts as the lines of one; undefined when there is none. */
export function readLines(value: unknown): string | undefined {
	if (value === undefined) return undefined;
	const lines = (Array.isArray(value) ? value : [value]).map(readOptional);
	return lines.filter((line) => line !== undefined).join('\n') || undefined;
}

function shown(value: unknown): string | typeof A_LIST | typeof AN_OBJECT {
	if (Array.isArray(value)) return A_LIST;
	return typeof value === 'object' ? AN_OBJECT : String(value);
}

function jsonArray(value: unknown): unknown[] | undefined {
	if (typeof value !== 'string' || !value.trimStart().startsWith('[')) return undefined;
	try {
		const parsed: unknown = JSON.parse(value);
		return Array.isArray(parsed) ? parsed : undefined;
	} catch {
		return undefined;
	}
}
