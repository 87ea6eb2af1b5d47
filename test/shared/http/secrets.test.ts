import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { escape } from 'lodash';
import type {
	ILoadOptionsFunctions,
	INodeParameters,
	INodeProperties,
	INodeType,
} from 'n8n-workflow';
import { resources as bestInvoicingResources } from '../../../nodes/BestInvoicing/actions/resources';
import { BestInvoicing } from '../../../nodes/BestInvoicing/BestInvoicing.node';
import * as bestInvoicingLists from '../../../nodes/BestInvoicing/methods/listSearch';
import { resources as pontoResources } from '../../../nodes/Ponto/actions/resources';
import * as pontoLists from '../../../nodes/Ponto/methods/listSearch';
import { Ponto } from '../../../nodes/Ponto/Ponto.node';
import { PontoConnectTrigger } from '../../../nodes/PontoConnectTrigger/PontoConnectTrigger.node';
import { PontoTrigger } from '../../../nodes/PontoTrigger/PontoTrigger.node';
import type { Resources } from '../../../nodes/shared/actions/operation';
import { parseApiUrl } from '../../../nodes/shared/http/apiUrl';
import { withoutSecrets } from '../../../nodes/shared/http/secrets';
import { activate, pollOnce, runTask, type NodeRun } from '../../../n8n/engine';
import { insideNode, pontoCredential } from '../../support/insideNode';

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<object>('n8n-workflow'),
	sleep: jest.fn(async () => {}),
}));

const CANARY = 'canary-7f3e9a51c2';
const [TOKEN, CLIENT, PASSPHRASE, REFRESH] = ['token', 'client', 'passphrase', 'refresh'].map(
	(name) => `${CANARY}-${name}`,
);
/** With the signs that onFact's keys have: none of its parts may be left, whatever they are escaped to. */
const API_KEY = `${CANARY}!q#5%z&'"<${CANARY}/*end`;
const SECRETS_OF: Readonly<Record<string, readonly string[]>> = {
	ponto: [TOKEN, CLIENT, REFRESH],
	bestInvoicing: [API_KEY],
};

/** What a server makes of the headers of a request that it complains about. */
const echoes: Array<(headers: IncomingHttpHeaders, secrets: string) => unknown> = [
	(headers) => ({
		errors: [{ code: headers.authorization ?? headers['x-session-key'], detail: 'x' }],
	}),
	(headers, secrets) => ({
		errors: [
			{
				detail: JSON.stringify(headers),
				source: { pointer: `/${headers.authorization}` },
				meta: { resource: secrets, attribute: secrets },
			},
		],
	}),
	(headers, secrets) => ({ error: secrets, error_description: headers.authorization }),
	(headers) => `<html>${JSON.stringify(headers)}</html>`,
	(_headers, secrets) => ({
		errors: [
			{ detail: escape(secrets), code: escape(secrets).replaceAll('&#39;', '&#039;') },
			{ detail: encodeURIComponent(secrets), code: encodeURIComponent(secrets) },
			{ detail: secrets.replaceAll('/', '\\/').replaceAll('&', '\\u0026') },
		],
		message: escape(secrets),
	}),
	(headers, secrets) => ({ data: [{ id: '', [secrets]: headers }], links: { next: secrets } }),
];

let server: Server;
let answer: { status: number; echo: (typeof echoes)[number]; secrets: string };
const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
beforeAll(async () => {
	server = createServer((request, response) => {
		request.resume();
		const { status, echo, secrets } = answer;
		const body = echo(request.headers, secrets);
		const type = typeof body === 'string' ? 'text/html' : 'application/json';
		const echoed = { 'ibanity-request-id': secrets, 'WWW-Authenticate': secrets };
		response.writeHead(status, { 'Content-Type': type, ...echoed });
		response.end(typeof body === 'string' ? body : JSON.stringify(body));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const credentials = () => ({
	pontoOAuth2Api: {
		...pontoCredential(url()),
		clientSecret: CLIENT,
		oauthTokenData: { access_token: TOKEN, refresh_token: REFRESH, token_type: 'bearer' },
	},
	bestInvoicingApi: { apiKey: API_KEY, companyUuid: 'company-1', apiUrl: url() },
});

const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 })
	.privateKey.export({
		type: 'pkcs8',
		format: 'pem',
		cipher: 'aes-256-cbc',
		passphrase: PASSPHRASE,
	})
	.toString();
const connectCredentials = () => ({
	pontoConnectOAuth2Api: {
		grantType: 'pkce',
		clientId: 'client-1',
		clientSecret: CLIENT,
		accessTokenUrl: `${url()}/oauth2/token`,
		authentication: 'header',
		gatewayUrl: url(),
		signaturePrivateKey: KEY,
		signatureKeyPassphrase: PASSPHRASE,
		signatureKeyId: 'certificate-1',
		oauthTokenData: { access_token: TOKEN, refresh_token: REFRESH, token_type: 'bearer' },
	},
});

/** All that n8n keeps or shows of a run: items, hints, and every property of what it threw. */
async function traceOf(nodeType: INodeType, run: NodeRun): Promise<string> {
	try {
		return everythingIn(await runTask(nodeType, run));
	} catch (error) {
		return everythingIn(error);
	}
}

function everythingIn(value: unknown, seen = new Set<unknown>()): string {
	if (typeof value !== 'object' || value === null) return String(value);
	if (seen.has(value)) return '';
	seen.add(value);
	return Object.getOwnPropertyNames(value)
		.map((name) => `${name}: ${everythingIn(Reflect.get(value, name), seen)}`)
		.join('\n');
}

const FILLED: Readonly<Record<string, unknown>> = {
	amount: '1.00',
	bookedOn: '2026-11-20',
	creditorIban: 'BE68 5390 0754 7034',
	creditorName: 'Drukkerij Peeters',
	currency: 'EUR',
	customerIpAddress: '81.82.83.84',
	documentId: { __rl: true, mode: 'id', value: '5001' },
	email: 'jan@example.com',
	idempotencyKey: 'one',
	paymentId: '9001',
	redirectUrl: 'https://example.com/back',
	reference: 'Suppliers',
	transactionId: 't1',
};

function filled({ name, type, default: given }: INodeProperties): unknown {
	if (name in FILLED) return FILLED[name];
	if (type === 'resourceLocator') return { __rl: true, mode: 'id', value: 'one' };
	return given === '' ? 'one' : given;
}

const operationsOf = (nodeType: INodeType, resources: Resources) =>
	Object.entries(resources).flatMap(([resource, { operations }]) =>
		Object.entries(operations).map(([operation, { description }]) => ({
			name: `${nodeType.description.displayName}, ${resource} > ${operation}`,
			nodeType,
			parameters: {
				...Object.fromEntries(
					description
						.filter(({ type }) => type !== 'notice')
						.map((field) => [field.name, filled(field)]),
				),
				resource,
				operation,
			} as INodeParameters,
		})),
	);

const STATUSES = [200, 400, 401, 404, 409, 500];

test.each([
	...operationsOf(new Ponto(), pontoResources),
	...operationsOf(new BestInvoicing(), bestInvoicingResources),
])(
	'$name: no secret is in what a failure leaves behind',
	async ({ name, nodeType, parameters }) => {
		const secrets = (SECRETS_OF[nodeType.description.name] ?? []).join(' ');
		const run = { parameters, credentials: credentials() };
		// Each operation meets half of the statuses, and together they meet all.
		const met = STATUSES.filter((_status, index) => (index + name.length) % 2 === 0);
		for (const [index, status] of met.entries()) {
			answer = { status, echo: echoes[(index + name.length) % echoes.length], secrets };
			expect(await traceOf(nodeType, { ...run, errorOutput: index === 0 })).not.toContain(CANARY);
		}
	},
);

test.each(STATUSES)('Ponto Trigger: nor at status %i', async (status) => {
	for (const echo of echoes) {
		answer = { status, echo, secrets: SECRETS_OF.ponto.join(' ') };
		const run = { parameters: {}, credentials: credentials() };
		const staticData = {};
		for (const mode of ['trigger', 'manual'] as const) {
			const polled = pollOnce(new PontoTrigger(), mode, staticData, run);
			const [settled] = await Promise.allSettled([polled]);
			expect(everythingIn(settled)).not.toContain(CANARY);
			expect(everythingIn(staticData)).not.toContain(CANARY);
		}
	}
});

const LISTS = {
	ponto: Object.values(pontoLists),
	bestInvoicing: Object.values(bestInvoicingLists),
};

test.each(STATUSES)('the lists of the editor: nor at status %i', async (status) => {
	for (const [service, lists] of Object.entries(LISTS)) {
		for (const [echo, search] of echoes.flatMap((one) =>
			lists.map((list) => [one, list] as const),
		)) {
			answer = { status, echo, secrets: (SECRETS_OF[service] ?? []).join(' ') };
			const [settled] = await Promise.allSettled([
				insideNode({ credentials: credentials() }, async (context) => ({
					found: await search.call(context as ILoadOptionsFunctions, 'a'),
				})),
			]);
			expect(everythingIn(settled)).not.toContain(CANARY);
		}
	}
});

test.each(STATUSES)('Ponto Connect: nor at status %i', async (status) => {
	const parameters = {
		authentication: 'pontoConnectOAuth2Api',
		resource: 'account',
		operation: 'getAll',
		applicationId: 'application-1',
		events: ['pontoConnect.synchronization.succeededWithoutChange'],
	};
	for (const echo of echoes) {
		answer = { status, echo, secrets: [...SECRETS_OF.ponto, PASSPHRASE].join(' ') };
		const run = { parameters, credentials: connectCredentials() };
		expect(await traceOf(new Ponto(), run)).not.toContain(CANARY);
		// Nothing secret is sent along for the keys, so there is nothing to repeat but headers.
		answer = { status, echo, secrets: 'none' };
		const [activated] = await Promise.allSettled([activate(new PontoConnectTrigger(), run)]);
		expect(everythingIn(activated)).not.toContain(CANARY);
	}
});

test('what looks like an Authorization value is blotted out also when it is not known', () => {
	const echoed =
		'Headers: {"authorization":"Bearer abc.def-123", "x-api-key": "k1"}; access_token=xyz';
	const shown = withoutSecrets(echoed, []);
	expect(shown).not.toMatch(/abc|def|k1|xyz/);
});

test.each([
	'https//user:hunter2@api.example.com',
	'https://user:hunter2@',
	'https://user:hunter2@api.example.com',
])('the refusal of %s as API URL repeats no login', (text) => {
	expect(() => parseApiUrl(text)).toThrow(RangeError);
	expect(() => parseApiUrl(text)).not.toThrow(/hunter2/);
});
