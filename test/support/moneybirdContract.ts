import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const DOCUMENT_FILE =
	process.env.MONEYBIRD_OPENAPI ?? resolve(__dirname, '../../../shared/moneybird/openapi.json');

/**
 * A block of tests that needs the vendor's OpenAPI document, which is not part of this repository; without the
 * document the block is skipped and its name says why.
 */
export function contractDescribe(name: string, tests: () => void): void {
	if (existsSync(DOCUMENT_FILE)) describe(name, tests);
	else
		describe.skip(
			`${name} (skipped: no document at ${DOCUMENT_FILE}, set MONEYBIRD_OPENAPI)`,
			tests,
		);
}

interface Content {
	readonly content: Readonly<Record<string, { readonly schema: object }>>;
}

interface VendorDocument {
	readonly paths: Readonly<
		Record<
			string,
			Record<string, { requestBody: Content; responses: Readonly<Record<string, Content>> }>
		>
	>;
	readonly components: object;
}

let document: VendorDocument | undefined;
const vendorDocument = () =>
	(document ??= JSON.parse(readFileSync(DOCUMENT_FILE, 'utf8')) as VendorDocument);

function validator(schema: object): ValidateFunction {
	const ajv = new Ajv2020({ strict: false, allErrors: true });
	addFormats(ajv);
	return ajv.compile({ ...schema, components: vendorDocument().components });
}

const schemaIn = ({ content }: Content) => Object.values(content)[0].schema;

/** Validates what is sent to a path of the vendor's document. */
export const requestSchema = (path: string, method: string): ValidateFunction =>
	validator(schemaIn(vendorDocument().paths[path][method].requestBody));

/** Validates what is answered there with that status. */
export const responseSchema = (path: string, method: string, status: string): ValidateFunction =>
	validator(schemaIn(vendorDocument().paths[path][method].responses[status]));

/** Validates with a schema of the vendor's document, by its name under components. */
export const vendorSchema = (name: string): ValidateFunction =>
	validator({ $ref: `#/components/schemas/${name}` });
