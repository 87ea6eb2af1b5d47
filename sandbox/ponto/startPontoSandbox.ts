import { serveControl } from '../common/control/serveControl';
import { createSeed } from '../seed/createSeed';
import { createClock } from './clock';
import { commands } from './control/commands';
import { createControl, type Control } from './control/createControl';
import type { SandboxContext } from './sandboxContext';
import type { SandboxOptions } from './sandboxOptions';
import { approvalRoutes } from './pages/approvalRoutes';
import { consentRoutes } from './pages/consentRoutes';
import { CONNECT_PATH, createServer, mountApi } from './server/apiServer';
import { startMutualTls, type MutualTlsListener } from './tls/mutualTls';
import { createState } from './store/sandboxState';

/** A sandbox that is up. */
export interface PontoSandbox {
	/** Base URL of the direct API for custom integrations, without trailing slash. */
	readonly url: string;
	/** Base URL of Ponto Connect as a gateway would show it: without a client certificate. */
	readonly connectUrl: string;
	/** Where the browser goes for consent. */
	readonly authorizationUrl: string;
	/** The listener with client certificates, where one was asked for. */
	readonly mutualTls?: MutualTlsListener;
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
		pagesUrl: '',
		reset() {
			clock.reset();
			// Keys are slow to make; the first one is as good as a new one.
			const signingKeys = context.state.signingKeys.slice(0, 1);
			for (const key of signingKeys) key.status = 'ACTIVE';
			context.state = { ...initialState(), signingKeys };
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
	serveControl(server, context, commands);
	const url = await server.listen({ host: '127.0.0.1', port: context.options.port });
	context.pagesUrl = url;
	const { mutualTlsPort } = context.options;
	const mutualTls =
		mutualTlsPort === undefined ? undefined : await startMutualTls(context, mutualTlsPort);
	return {
		url,
		connectUrl: url + CONNECT_PATH,
		authorizationUrl: `${url}/oauth2/auth`,
		mutualTls,
		control: createControl(url),
		async close() {
			context.clock.reset();
			await mutualTls?.close();
			await server.close();
		},
	};
}
