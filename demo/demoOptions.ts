import { parseArgs } from 'node:util';
import { INVOICING_NAMES } from './invoicing/startInvoicing';

/** What the command line asks for. */
export interface DemoOptions {
	/** End after the first poll instead of staying up. */
	readonly once: boolean;
	/** Print one JSON object instead of a table. */
	readonly json: boolean;
	/** Where the invoices are. */
	readonly invoicing: string;
}

/** Reads the command line; throws on an option that the demo does not have. */
export function readDemoOptions(args: readonly string[]): DemoOptions {
	const { values } = parseArgs({
		args: [...args],
		options: {
			once: { type: 'boolean', default: false },
			json: { type: 'boolean', default: false },
			invoicing: { type: 'string', default: INVOICING_NAMES[0] },
		},
	});
	const invoicing = INVOICING_NAMES.find((name) => name === values.invoicing);
	if (!invoicing) {
		throw new Error(`--invoicing is ${INVOICING_NAMES.join(' or ')}, not ${values.invoicing}`);
	}
	return { once: values.once ?? false, json: values.json ?? false, invoicing };
}
