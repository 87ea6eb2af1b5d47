import { createSeed } from '../seed/createSeed';
import { createClock } from './clock';
import { controlRoutes } from './control/controlRoutes';
import { createControl, type Control } from './control/createControl';
import type { SandboxContext } from './sandboxContext';
import type { SandboxOptions } from './sandboxOptions';
import { approvalRoutes } from './pages/approvalRoutes';
import { consentRoutes } from './pages/consentRoutes';
import { CONNECT_PATH, createServer, mountApi } from './server/apiServer';
import { createState } from './store/sandboxState';

/** A sandbox that is up. */
export interface PontoSandbox {
	/** Base URL of the direct API for custom integrations, without trailing slash. */
	readonly url: string;
	/** Base URL of Ponto Connect as a gateway would show it: without a client certificate. */
	readonly connectUrl: string;
	/** Where the browser goes for consent. */
	readonly authorizationUrl: string;
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
		applicationId: 'c9cdc3f3-6fd5-4c8a-9f3d-6a4e5a4f9f10',
		redirectUris: [],
		...options,
	};
}

function createContext(options: SandboxOptions): SandboxContext {
	const clock = createClock();
	const initialState = () =>
		createState(options.seed, new Date(clock.now().getTime() - HOUR_MS), options.redirectUris);
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
	const server = createServer();
	mountApi(server, context, 'custom');
	mountApi(server, context, 'connect');
	consentRoutes(server, context);
	approvalRoutes(server, context);
	controlRoutes(server, context);
	const url = await server.listen({ host: '127.0.0.1', port: context.options.port });
	Object.assign(context.urls, {
		custom: url,
		connect: url + CONNECT_PATH,
		authorization: url,
	});
	return {
		url,
		connectUrl: context.urls.connect,
		authorizationUrl: `${url}/oauth2/auth`,
		control: createControl(url),
		async close() {
			context.clock.reset();
			await server.close();
		},
	};
}
