import { createSeed } from '../seed/createSeed';
import { createClock } from './clock';
import { controlRoutes } from './control/controlRoutes';
import { createControl, type Control } from './control/createControl';
import type { SandboxContext } from './sandboxContext';
import type { SandboxOptions } from './sandboxOptions';
import { createApiServer } from './server/apiServer';
import { createState } from './store/sandboxState';

/** A sandbox that is up. */
export interface PontoSandbox {
	/** Base URL of the direct API for custom integrations, without trailing slash. */
	readonly url: string;
	/** Changes what the sandbox holds and how it behaves. */
	readonly control: Control;
	close(): Promise<void>;
}

const HOUR_MS = 60 * 60 * 1000;

function withDefaults(options: Partial<SandboxOptions>): SandboxOptions {
	return {
		port: 0,
		seed: options.seed ?? createSeed({ today: new Date().toISOString().slice(0, 10) }),
		customClient: { clientId: 'sandbox-client', clientSecret: 'sandbox-secret' },
		customScopes: ['ai', 'pi'],
		connectClient: { clientId: 'sandbox-connect-client', clientSecret: 'sandbox-connect-secret' },
		...options,
	};
}

function createContext(options: SandboxOptions): SandboxContext {
	const clock = createClock();
	const initialState = () => createState(options.seed, new Date(clock.now().getTime() - HOUR_MS));
	const context: SandboxContext = {
		clock,
		options,
		state: initialState(),
		urls: { custom: '', connect: '', authorization: '' },
		reset() {
			clock.reset();
			context.state = initialState();
		},
	};
	return context;
}

/** Starts a stand-in for the Ponto API on 127.0.0.1; it stays until it is closed. */
export async function startPontoSandbox(
	options: Partial<SandboxOptions> = {},
): Promise<PontoSandbox> {
	const context = createContext(withDefaults(options));
	const server = createApiServer(context);
	controlRoutes(server, context);
	const url = await server.listen({ host: '127.0.0.1', port: context.options.port });
	Object.assign(context.urls, { custom: url, connect: `${url}/ponto-connect`, authorization: url });
	return {
		url,
		control: createControl(url),
		async close() {
			context.clock.reset();
			await server.close();
		},
	};
}
