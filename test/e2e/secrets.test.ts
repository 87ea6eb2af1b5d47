import { createServer, type IncomingMessage, type Server } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { INode, INodeParameters } from 'n8n-workflow';
import type { CredentialReference } from '../../n8n/client/Credentials';
import type { WorkflowFile } from '../../n8n/client/Workflows';
import { startN8n, type RunningN8n } from '../../n8n/server/startN8n';

const CANARY = 'canary-7f3e9a51c2';
const TOKEN = `${CANARY}-token`;
const [CLIENT, SECRET] = ['client-1', `${CANARY}-client`];
/** In plain text, and as Basic authentication carries it. */
const SECRETS = [CANARY, Buffer.from(`${CLIENT}:${SECRET}`).toString('base64')];
const START = 'Start';

/** Repeats in each answer what was sent along, as some servers and proxies do; `round` says with which status. */
let round = 0;
const STATUSES = [400, 401, 403, 404, 409, 500, 200];
function answerTo({ url, headers }: IncomingMessage): { status: number; body: string } {
	if (url?.startsWith('/oauth2/token')) {
		const given = { access_token: TOKEN, token_type: 'bearer', expires_in: 3600 };
		const refused = { error: 'invalid_client', error_description: headers.authorization };
		return round === 0
			? { status: 401, body: JSON.stringify(refused) }
			: { status: 200, body: JSON.stringify(given) };
	}
	const repeated = JSON.stringify(headers);
	const errors = [{ code: headers.authorization, detail: repeated, meta: { resource: repeated } }];
	const isPage = round % 2 === 0;
	return {
		status: STATUSES[round % STATUSES.length] ?? 500,
		body: isPage ? `<html>${repeated}</html>` : JSON.stringify({ errors, message: repeated }),
	};
}

/** What was sent along to prove who asks, under whatever name. */
const secretIn = ({ headers }: IncomingMessage): string | undefined =>
	headers.authorization ??
	Object.values(headers)
		.flat()
		.find((value) => value?.includes(CANARY));

/** The files of n8n's folder that hold the text: its database, its log, whatever it writes. */
async function filesWith(text: string, folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	const found = await Promise.all(
		entries.map(async (entry): Promise<string[]> => {
			const path = join(folder, entry.name);
			if (entry.name === 'node_modules') return [];
			if (entry.isDirectory()) return await filesWith(text, path);
			return entry.isFile() && (await readFile(path)).includes(text) ? [path] : [];
		}),
	);
	return found.flat();
}

describe('what a real n8n keeps when a server repeats the secrets that it was sent', () => {
	let n8n: RunningN8n;
	let server: Server;
	const shown: string[] = [];

	beforeAll(async () => {
		server = createServer((request, response) => {
			request.resume();
			const { status, body } = answerTo(request);
			const type = body.startsWith('<') ? 'text/html' : 'application/json';
			response.writeHead(status, {
				'Content-Type': type,
				'Ibanity-Request-Id': secretIn(request) ?? 'request-1',
			});
			response.end(body);
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		n8n = await startN8n();
		await everyNodeFails();
	});

	afterAll(async () => {
		await n8n?.close();
		server?.closeAllConnections();
		server?.close();
	});

	async function everyNodeFails(): Promise<void> {
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const { credentials } = n8n.client;
		const ponto = await credentials.create('pontoOAuth2Api', 'Ponto', {
			environment: 'custom',
			apiUrl: url,
			clientId: CLIENT,
			clientSecret: SECRET,
		});
		const bestInvoicing = await credentials.create('bestInvoicingApi', 'BestInvoicing', {
			apiUrl: url,
			apiKey: `${CANARY}!q#5%z&-api`,
			companyUuid: 'company-1',
		});
		for (round = 0; round < STATUSES.length; round++) {
			for (const credential of [ponto, bestInvoicing]) {
				shown.push(written(await tried(credentials.test(credential))));
			}
			await runs(workflowOf(ponto, bestInvoicing));
			shown.push(written(await tried(activates(triggerOf(ponto)))));
		}
	}

	const written = (value: unknown): string => inspect(value, { depth: null });

	const tried = async (act: Promise<unknown>): Promise<unknown> =>
		await act.catch((error: Error) => ({ ...error, message: error.message }));

	async function runs(workflow: WorkflowFile): Promise<void> {
		const { executions, workflows } = n8n.client;
		const id = await workflows.import(workflow);
		const execution = await executions.finished(await workflows.run(id, START));
		shown.push(written(execution));
		expect(execution.status).toBe('error');
	}

	async function activates(workflow: WorkflowFile): Promise<void> {
		const { workflows } = n8n.client;
		const id = await workflows.import(workflow);
		await workflows.activate(id);
		await workflows.deactivate(id);
	}

	it('is none of them: not in its database, its logs or its answers', async () => {
		for (const secret of SECRETS) {
			expect(shown.filter((text) => text.includes(secret))).toEqual([]);
			expect(await filesWith(secret, n8n.userFolder)).toEqual([]);
		}
		expect(await filesWith('[hidden]', n8n.userFolder)).not.toEqual([]);
	});
});

const node = (
	name: string,
	type: string,
	parameters: INodeParameters,
	differs: Partial<INode> = {},
): INode => ({ id: name, name, type, typeVersion: 1, position: [0, 0], parameters, ...differs });

/** Each node fails; the first ones hand their failure on as an item, the last one ends the execution. */
function workflowOf(ponto: CredentialReference, bestInvoicing: CredentialReference): WorkflowFile {
	const goesOn = { onError: 'continueRegularOutput' as const };
	const pontoApi = { credentials: { pontoOAuth2Api: { ...ponto } } };
	const bestInvoicingApi = { credentials: { bestInvoicingApi: { ...bestInvoicing } } };
	const nodes = [
		node(START, 'n8n-nodes-base.manualTrigger', {}),
		node(
			'Accounts',
			'n8n-nodes-ponto.ponto',
			{ resource: 'account', operation: 'getAll' },
			{ ...pontoApi, ...goesOn },
		),
		node(
			'Invoices',
			'n8n-nodes-ponto.bestInvoicing',
			{ resource: 'invoice', operation: 'getAll' },
			{ ...bestInvoicingApi, ...goesOn },
		),
		node(
			'Payments',
			'n8n-nodes-ponto.bestInvoicing',
			{ resource: 'payment', operation: 'getAll' },
			bestInvoicingApi,
		),
	];
	const connections = Object.fromEntries(
		nodes
			.slice(0, -1)
			.map(({ name }, index) => [
				name,
				{ main: [[{ node: String(nodes[index + 1]?.name), type: 'main' as const, index: 0 }]] },
			]),
	);
	return { name: 'Fails', nodes, connections, settings: {} };
}

function triggerOf(ponto: CredentialReference): WorkflowFile {
	const polls = { pollTimes: { item: [{ mode: 'everyMinute' }] } };
	const credentials = { pontoOAuth2Api: { ...ponto } };
	const nodes = [node('Ponto Trigger', 'n8n-nodes-ponto.pontoTrigger', polls, { credentials })];
	return { name: 'Polls', nodes, connections: {}, settings: {} };
}
