import type { SandboxClock } from './clock';
import type { SandboxOptions } from './sandboxOptions';
import type { SandboxState } from './store/sandboxState';

/** What every part of the running sandbox shares. */
export interface SandboxContext {
	readonly clock: SandboxClock;
	readonly options: SandboxOptions;
	state: SandboxState;
	/** Where the pages for the browser are, without trailing slash; known once the server listens. */
	pagesUrl: string;
	/** Makes the state anew from the seed. */
	reset(): void;
}
