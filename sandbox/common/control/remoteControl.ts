import type { z } from 'zod';
import type { CommandSet, ControlCommand } from './command';

type Method<Command> =
	Command extends ControlCommand<never, infer Input, infer Output>
		? Record<never, never> extends z.input<Input>
			? (input?: z.input<Input>) => Promise<Awaited<Output>>
			: (input: z.input<Input>) => Promise<Awaited<Output>>
		: never;

/** One method for each control command of a running stand-in. */
export type RemoteControl<Commands> = {
	readonly [Name in keyof Commands]: Method<Commands[Name]>;
};

async function runCommand(url: string, name: string, input: unknown): Promise<unknown> {
	const response = await fetch(`${url}/_control/${name}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(input ?? {}),
	});
	const text = await response.text();
	if (!response.ok) throw new Error(`The stand-in refused ${name}: ${text}`);
	const { result }: { result: unknown } = JSON.parse(text);
	return result;
}

/** A client for the control endpoint of the stand-in at that URL, in this or another process. */
export function remoteControl<Context, Commands extends CommandSet<Context>>(
	url: string,
	commands: Commands,
): RemoteControl<Commands> {
	return Object.fromEntries(
		Object.keys(commands).map((name) => [name, (input: unknown) => runCommand(url, name, input)]),
	) as unknown as RemoteControl<Commands>;
}
