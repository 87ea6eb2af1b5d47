import type { z } from 'zod';
import type { ControlCommand } from './command';
import { commands, type Commands } from './commands';

type Method<Command> =
	Command extends ControlCommand<infer Input, infer Output>
		? Record<never, never> extends z.input<Input>
			? (input?: z.input<Input>) => Promise<Awaited<Output>>
			: (input: z.input<Input>) => Promise<Awaited<Output>>
		: never;

/** One method for each control command of a running sandbox. */
export type Control = { readonly [Name in keyof Commands]: Method<Commands[Name]> } & {
	/** How many API calls so far fit the method and the regular expression for the path. */
	countRequests(filter?: { method?: string; path?: string }): Promise<number>;
};

async function runCommand(url: string, name: string, input: unknown): Promise<unknown> {
	const response = await fetch(`${url}/_control/${name}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(input ?? {}),
	});
	const text = await response.text();
	if (!response.ok) throw new Error(`The sandbox refused ${name}: ${text}`);
	const { result }: { result: unknown } = JSON.parse(text);
	return result;
}

/** A client for the control endpoint of the sandbox at that URL, in this or another process. */
export function createControl(url: string): Control {
	const methods = Object.fromEntries(
		Object.keys(commands).map((name) => [name, (input: unknown) => runCommand(url, name, input)]),
	) as unknown as Omit<Control, 'countRequests'>;
	return {
		...methods,
		countRequests: async (filter) => (await methods.requests(filter)).length,
	};
}
