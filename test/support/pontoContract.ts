import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** JSON of the vendor's document, which tests only look into. */
type Json = ReturnType<typeof JSON.parse>;

const ROOT = resolve(__dirname, '../..');
const PLACES = [process.env.PONTO_OPENAPI, join(ROOT, '../shared/ponto/openapi.json')];

const CONTRACT_PATH = PLACES.find((path) => path !== undefined && existsSync(path));

/**
 * A block of tests that needs the vendor's document, which is not part of this repository; without it
 * the block is skipped, and says so.
 */
export function describeWithContract(name: string, tests: (contract: PontoContract) => void): void {
	if (CONTRACT_PATH !== undefined) {
		const contract = readContract(CONTRACT_PATH);
		describe(name, () => tests(contract));
		return;
	}
	const reason = "Ponto's OpenAPI document is neither at PONTO_OPENAPI nor in ../shared/ponto";
	process.stderr.write(`Skipped: ${name}: ${reason}\n`);
	describe.skip(`${name} (${reason})`, () => {
		it('needs the document', () => undefined);
	});
}

/** These are typed `object` in the document, while its own samples hold strings. */
const STRINGS_TYPED_OBJECT = new Set([
	'counterpartName',
	'holderName',
	'maintenanceFrom',
	'maintenanceTo',
	'maintenanceType',
	'product',
	'sharedBrandName',
	'sharedBrandReference',
]);

/** The vendor's document: what answers must look like. */
export interface PontoContract {
	/** Problems of an answer under the schema for that operation and status; none when it fits. */
	problems(method: string, template: string, status: number, body: unknown): string[];
	/** The captured sample of that answer. */
	sample(method: string, template: string, status: number): Json;
	/** The request sample of that operation, if it has one. */
	requestSample(method: string, template: string): Json;
	/** Names of the attributes that the document lists for a resource. */
	attributes(resource: string): string[];
	/** Every operation with its success status, as `GET /accounts 200`. */
	readonly operations: readonly string[];
}

function forgiving(name: string, attribute: Json): Json {
	if (STRINGS_TYPED_OBJECT.has(name)) return { type: ['string', 'null'] };
	return { ...attribute, type: [attribute.type, 'null'] };
}

/** Any attribute may be null, and the id of a usage is a month. */
function withSlipsMended(schemas: Record<string, Json>): Record<string, Json> {
	const mended = structuredClone(schemas);
	for (const [schemaName, schema] of Object.entries(mended)) {
		if (schemaName === 'usage') schema.properties.id = { type: 'string' };
		const attributes = schema.properties?.attributes?.properties;
		for (const name of Object.keys(attributes ?? {})) {
			attributes[name] = forgiving(name, attributes[name]);
		}
	}
	return mended;
}

function readContract(path: string): PontoContract {
	const document: Json = JSON.parse(readFileSync(path, 'utf8'));
	const ajv = new Ajv({ strict: false, allErrors: true });
	addFormats(ajv);
	ajv.addSchema({
		$id: 'ponto',
		components: { schemas: withSlipsMended(document.components.schemas) },
	});

	const answer = (method: string, template: string, status: number): Json => {
		const operation = document.paths[template]?.[method.toLowerCase()];
		const content = operation?.responses[String(status)]?.content['application/json'];
		if (content === undefined) throw new RangeError(`No ${status} for ${method} ${template}`);
		return content;
	};
	const validatorOf = (reference: string): ValidateFunction =>
		ajv.compile({ $ref: `ponto${reference}` });
	const methods = ['get', 'post', 'patch', 'delete'];

	return {
		problems(method, template, status, body) {
			const schema = answer(method, template, status).schema.$ref;
			// userinfo comes without the envelope that its schema has.
			const flat = schema === '#/components/schemas/userInfo_single';
			const validate = validatorOf(
				flat ? '#/components/schemas/userInfo/properties/attributes' : schema,
			);
			if (validate(body)) return [];
			return (validate.errors ?? []).map(
				({ instancePath, message }) => `${instancePath} ${message}`,
			);
		},
		sample: (method, template, status) => JSON.parse(answer(method, template, status).example),
		requestSample(method, template) {
			const operation = document.paths[template][method.toLowerCase()];
			const example = operation.requestBody?.content['application/json']?.example;
			return typeof example === 'string' ? JSON.parse(example) : example;
		},
		attributes: (resource) =>
			Object.keys(document.components.schemas[resource].properties.attributes.properties),
		operations: Object.entries<Json>(document.paths).flatMap(([template, operations]) =>
			methods
				.filter((method) => operations[method] !== undefined)
				.map((method) => {
					const [status] = Object.keys(operations[method].responses);
					return `${method.toUpperCase()} ${template} ${status}`;
				}),
		),
	};
}
