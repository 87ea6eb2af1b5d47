import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const DOCUMENT_FILE =
	process.env.ONFACT_OPENAPI ?? resolve(__dirname, '../../../shared/onfact/openapi.json');

/**
 * A block of tests that needs the vendor's OpenAPI document, which is not part of this repository;
 * without the document the block is skipped and its name says why.
 */
export function contractDescribe(name: string, tests: () => void): void {
	if (existsSync(DOCUMENT_FILE)) describe(name, tests);
	else
		describe.skip(`${name} (skipped: no document at ${DOCUMENT_FILE}, set ONFACT_OPENAPI)`, tests);
}

interface Schema {
	$ref?: string;
	required?: string[];
	properties?: Record<string, Schema>;
	items?: Schema;
	readOnly?: boolean;
	type?: string;
	format?: string;
}

interface VendorDocument {
	components: { schemas: Record<string, Schema> };
}

/** Slips of the 2021 document, each against its own descriptions. */
function correct({ components: { schemas } }: VendorDocument): void {
	schemas.Success.required = ['code'];
	schemas.PaymentsList.properties!.items.items!.$ref = '#/components/schemas/Payment';
	schemas.PaymentAccountsList.properties!.items.items!.$ref = '#/components/schemas/PaymentAccount';
	// Described as free text, declared as a date.
	delete schemas.Invoice.properties!.order_reference.format;
}

/** Validates with a schema of the vendor's document, by its name under components. */
export function vendorSchema(name: string): ValidateFunction {
	const document = JSON.parse(readFileSync(DOCUMENT_FILE, 'utf8')) as VendorDocument;
	correct(document);
	const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
	addFormats(ajv);
	ajv.addFormat('datetime', true);
	ajv.addFormat('html', true);
	ajv.addSchema(document, 'onfact');
	const validate = ajv.getSchema(`onfact#/components/schemas/${name}`);
	if (!validate) throw new RangeError(`the document has no schema ${name}`);
	return validate;
}
