import type { z } from 'zod';
import { ControlRefusal } from './controlRefusal';

/** A control command as the HTTP endpoint sees it. */
export interface InvokableCommand<Context> {
	/** One line for the list at `GET /_control`. */
	readonly description: string;
	/** Checks the input and runs the command. @throws ControlRefusal 400 for other input. */
	invoke(context: Context, body: unknown): unknown;
}

/** Something a test or a person can tell a stand-in to do. */
export interface ControlCommand<
	Context,
	Input extends z.ZodTypeAny,
	Output,
> extends InvokableCommand<Context> {
	readonly input: Input;
	invoke(context: Context, body: unknown): Output;
}

/** Commands of one stand-in, by their name in `/_control/<name>`. */
export type CommandSet<Context> = Readonly<Record<string, InvokableCommand<Context>>>;

/** Makes a function that makes commands for stand-ins of that context. */
export function commandsFor<Context>() {
	return <Input extends z.ZodTypeAny, Output>(command: {
		readonly description: string;
		readonly input: Input;
		readonly run: (context: Context, input: z.output<Input>) => Output;
	}): ControlCommand<Context, Input, Output> => {
		const { description, input, run } = command;
		return {
			description,
			input,
			invoke(context, body) {
				const parsed = input.safeParse(body ?? {});
				if (parsed.success) return run(context, parsed.data);
				const complaints = parsed.error.issues.map(
					({ message, path }) => `${path.join('.')}: ${message}`,
				);
				throw new ControlRefusal(400, complaints.join('; '));
			},
		};
	};
}
