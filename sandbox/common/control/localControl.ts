import type { z } from 'zod';
import type { CommandSet, ControlCommand } from './command';

type Method<Command> =
	Command extends ControlCommand<never, infer Input, infer Output>
		? Record<never, never> extends z.input<Input>
			? (input?: z.input<Input>) => Output
			: (input: z.input<Input>) => Output
		: never;

/** One method for each control command, run at once in this process. */
export type LocalControl<Commands> = {
	readonly [Name in keyof Commands]: Method<Commands[Name]>;
};

/** The control commands of a stand-in that runs in this process. */
export function localControl<Context, Commands extends CommandSet<Context>>(
	context: Context,
	commands: Commands,
): LocalControl<Commands> {
	return Object.fromEntries(
		Object.entries(commands).map(([name, command]) => [
			name,
			(input: unknown) => command.invoke(context, input),
		]),
	) as unknown as LocalControl<Commands>;
}
