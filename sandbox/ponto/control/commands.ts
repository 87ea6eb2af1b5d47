import { accountCommands } from './accountCommands';
import { serverCommands } from './serverCommands';
import { transactionCommands } from './transactionCommands';

/** Every control command, by its name in `POST /_control/<name>`. */
export const commands = {
	...accountCommands,
	...serverCommands,
	...transactionCommands,
};

/** The control commands with their types. */
export type Commands = typeof commands;
