import { commandsFor } from '../../common/control/command';
import type { SandboxContext } from '../sandboxContext';

/** Makes a control command of the Ponto sandbox out of its input's schema and what it does. */
export const defineCommand = commandsFor<SandboxContext>();
