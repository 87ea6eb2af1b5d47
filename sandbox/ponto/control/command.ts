import type { z } from 'zod';
import { ApiFailure } from '../apiFailure';
import type { SandboxContext } from '../sandboxContext';

/** A control command as the HTTP endpoint sees it. */
export interface InvokableCommand {
	/** One line for the list at `GET /_control`. */
	readonly description: string;
	/** Checks the input and runs the command. @throws ApiFailure 400 for other input. */
	invoke(sandbox: SandboxContext, body: unknown): unknown;
}

/** Something a test or a person can tell the sandbox to do. */
export interface ControlCommand<Input extends z.ZodTypeAny, Output> extends InvokableCommand {
	readonly input: Input;
	invoke(sandbox: SandboxContext, body: unknown): Output;
}

/** Makes a command out of its input's schema and what it does. */
export function defineCommand<Input extends z.ZodTypeAny, Output>(command: {
	readonly description: string;
	readonly input: Input;
	readonly run: (sandbox: SandboxContext, input: z.output<Input>) => Output;
}): ControlCommand<Input, Output> {
	const { description, input, run } = command;
	return {
		description,
		input,
		invoke(sandbox, body) {
			const parsed = input.safeParse(body ?? {});
			if (parsed.success) return run(sandbox, parsed.data);
			const errors = parsed.error.issues.map(({ message, path }) => ({
				code: 'controlInputInvalid',
				detail: `${path.join('.')}: ${message}`,
			}));
			throw new ApiFailure(400, errors);
		},
	};
}
