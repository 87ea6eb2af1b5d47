import type { SandboxClock } from './clock';
import type { SandboxOptions } from './sandboxOptions';
import type { SandboxState } from './store/sandboxState';

/** What every part of the running sandbox shares. */
export interface SandboxContext {
	readonly clock: SandboxClock;
	readonly options: SandboxOptions;
	state: SandboxState;
	readonly urls: SandboxUrls;
	/** Makes the state anew from the seed. */
	reset(): void;
}

/** Addresses of the running listeners, without trailing slash. */
export interface SandboxUrls {
	/** The direct API for custom integrations. */
	custom: string;
	/** Ponto Connect. */
	connect: string;
	/** Pages for the browser: consent, signing, reauthorization. */
	authorization: string;
}
