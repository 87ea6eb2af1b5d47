import { standInCommands } from '../../common/control/standInCommands';
import type { SandboxContext } from '../sandboxContext';
import { accountCommands } from './accountCommands';
import { serverCommands } from './serverCommands';
import { synchronizationCommands } from './synchronizationCommands';
import { transactionCommands } from './transactionCommands';
import { webhookCommands } from './webhookCommands';

/** Every control command, by its name in `POST /_control/<name>`. */
export const commands = {
	...standInCommands<SandboxContext>(({ state }) => state),
	...accountCommands,
	...serverCommands,
	...synchronizationCommands,
	...transactionCommands,
	...webhookCommands,
};

/** The control commands with their types. */
export type Commands = typeof commands;
