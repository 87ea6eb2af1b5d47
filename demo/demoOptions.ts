import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface DemoOptions {
	/** End after the first poll instead of staying up. */
	readonly once: boolean;
	/** Print one JSON object instead of a table. */
	readonly json: boolean;
}

/** Reads the command line; throws on an option that the demo does not have. */
export function readDemoOptions(args: readonly string[]): DemoOptions {
	const { values } = parseArgs({
		args: [...args],
		options: {
			once: { type: 'boolean', default: false },
			json: { type: 'boolean', default: false },
		},
	});
	return { once: values.once ?? false, json: values.json ?? false };
}
