import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const DOCUMENT_FILE =
	process.env.XERO_OPENAPI ?? resolve(__dirname, '../../../shared/xero/openapi.yaml');

/**
 * A block of tests that needs the vendor's OpenAPI document, which is not part of this repository; without the
 * document the block is skipped and its name says why.
 */
export function contractDescribe(name: string, tests: () => void): void {
	if (existsSync(DOCUMENT_FILE)) describe(name, tests);
	else describe.skip(`${name} (skipped: no document at ${DOCUMENT_FILE}, set XERO_OPENAPI)`, tests);
}

let components: object | undefined;

/** Validates with a schema of the vendor's document, by its name under components; fields it does not know fail. */
export function vendorSchema(name: string): ValidateFunction {
	components ??= closed(
		(parse(readFileSync(DOCUMENT_FILE, 'utf8')) as { components: object }).components,
	) as object;
	const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
	addFormats(ajv);
	return ajv.compile({ $ref: `#/components/schemas/${name}`, components });
}

/** What every answer begins with, and dates in a second form; the document leaves these out. */
const EVERYWHERE = ['Id', 'Status', 'ProviderName', 'DateTimeUTC', 'DateString', 'DueDateString'];

/** The document with no other fields than those that it names. */
function closed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(closed);
	if (typeof value !== 'object' || value === null) return value;
	const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, closed(each)]));
	if (inner.type !== 'object' || typeof inner.properties !== 'object') return inner;
	const extra = Object.fromEntries(EVERYWHERE.map((field) => [field, {}]));
	return { ...inner, properties: { ...extra, ...inner.properties }, additionalProperties: false };
}
