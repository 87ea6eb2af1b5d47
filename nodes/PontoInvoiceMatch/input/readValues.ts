import { currencyDigits } from '../../shared/domain/currency';

/** A value that must be there; `name` is what its field may be called, `setting` the parameter that maps it. */
export function required(value: unknown, name: string, setting: string): unknown {
	if (value !== undefined) return value;
	throw new RangeError(`no value found. Call the field "${name}", or choose it under ${setting}`);
}

/** A value as one trimmed text; throws a RangeError for a list, an object or a yes/no. */
export function readText(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	if (typeof value === 'number' || typeof value === 'bigint') return String(value);
	throw new RangeError(`${shown(value)} is not a text`);
}

/** A text that may be missing; what is no text counts as missing. */
export function readOptional(value: unknown): string | undefined {
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	return readText(value) || undefined;
}

/** The ISO 4217 code of an item, or the one set for items without. */
export function readCurrency(value: unknown, defaultCurrency: string): string {
	const code = (readOptional(value) ?? defaultCurrency).trim().toUpperCase();
	if (code === '') {
		throw new RangeError(
			'no value found. Call the field "currency", or set the option Default Currency',
		);
	}
	currencyDigits(code);
	return code;
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

/** Several texts as the lines of one; undefined when there is none. */
export function readLines(value: unknown): string | undefined {
	if (value === undefined) return undefined;
	const lines = (Array.isArray(value) ? value : [value]).map(readOptional);
	return lines.filter((line) => line !== undefined).join('\n') || undefined;
}

function shown(value: unknown): string {
	if (Array.isArray(value)) return 'A list';
	return typeof value === 'object' ? 'An object' : `"${String(value)}"`;
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
