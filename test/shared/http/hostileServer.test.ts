import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';
import type { IHttpRequestOptions } from 'n8n-workflow';
import { z } from 'zod';
import { datedList } from '../../../nodes/BestInvoicing/api/datedList';
import { readPage } from '../../../nodes/BestInvoicing/api/readPage';
import type { RequestContext } from '../../../nodes/shared/http/requestContext';
import { BestInvoicing } from '../../../nodes/BestInvoicing/BestInvoicing.node';
import { Ponto } from '../../../nodes/Ponto/Ponto.node';
import { askForKeys } from '../../../nodes/PontoConnectTrigger/delivery/askForKeys';
import { PontoTrigger } from '../../../nodes/PontoTrigger/PontoTrigger.node';
import { pollOnce, runNode } from '../../../n8n/engine';
import { insideNode, pontoCredential } from '../../support/insideNode';

const FASTER = 40;
const BOMB_BYTES = 60_000_000;

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<object>('n8n-workflow'),
	sleep: jest.fn(async () => {}),
}));

let server: Server;
let answered = 0;
let answer: (response: ServerResponse) => void;
const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
	server = createServer((request, response) => {
		request.resume();
		answered += 1;
		answer(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});
beforeEach(() => {
	answered = 0;
});
afterEach(() => jest.restoreAllMocks());

/** A byte at a time, for ever: no time-out on silence ever ends it. */
function drip(response: ServerResponse): void {
	response.writeHead(200, { 'Content-Type': 'application/json' });
	const timer = setInterval(() => response.write(' '), 20);
	response.on('close', () => clearInterval(timer));
}

/** Small on the way, large once unpacked. */
function bomb(response: ServerResponse): void {
	response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' });
	const packed = createGzip();
	packed.pipe(response);
	const chunk = Buffer.alloc(1_000_000, ' ');
	for (let sent = 0; sent < BOMB_BYTES; sent += chunk.length) packed.write(chunk);
	packed.end('{}');
}

const credentials = () => ({
	pontoOAuth2Api: pontoCredential(url()),
	bestInvoicingApi: { apiKey: 'key-123456', companyUuid: 'company-1', apiUrl: url() },
});
const callers: Array<readonly [string, () => Promise<unknown>]> = [
	[
		'Ponto',
		async () =>
			await runNode(new Ponto(), {
				parameters: { resource: 'account', operation: 'getAll' },
				credentials: credentials(),
			}),
	],
	[
		'BestInvoicing',
		async () =>
			await runNode(new BestInvoicing(), {
				parameters: { resource: 'invoice', operation: 'getAll' },
				credentials: credentials(),
			}),
	],
	[
		'Ponto Trigger',
		async () => await pollOnce(new PontoTrigger(), 'manual', {}, { credentials: credentials() }),
	],
	[
		'the keys of Ponto Connect Trigger',
		async () =>
			await insideNode(url(), async (context) => ({
				keys: await askForKeys(context as Parameters<typeof askForKeys>[0], `${url()}/keys`),
			})),
	],
];

describe.each(callers)('%s', (_who, call) => {
	test('gives up a server that sends a byte from time to time, and does not ask it again', async () => {
		answer = drip;
		const { timeout } = AbortSignal;
		jest
			.spyOn(AbortSignal, 'timeout')
			.mockImplementation((ms) => timeout.call(AbortSignal, ms / FASTER));
		await expect(call()).rejects.toMatchObject({
			message: expect.stringContaining('did not finish its answer in time'),
		});
		expect(answered).toBe(1);
	});

	test('does not unpack an answer of any size, nor fetch it again', async () => {
		answer = bomb;
		await expect(call()).rejects.toMatchObject({
			message: expect.stringContaining('too large to read'),
		});
		expect(answered).toBe(1);
	}, 90_000);
});

test('BestInvoicing does not read a list without an end for ever', async () => {
	const COUNT = 10_000_000;
	const page = (offset: number) =>
		Array.from({ length: 100 }, (_, index) => ({ id: COUNT - offset - index, date: '2026-11-20' }));
	const helpers = {
		httpRequestWithAuthentication: async (_type: string, { qs }: IHttpRequestOptions) => ({
			statusCode: 200,
			headers: {},
			body: { count: COUNT, items: page(Number(qs?.offset)) },
		}),
	};
	const context = {
		getNode: () => ({ name: 'BestInvoicing', parameters: {} }),
		getCredentials: async () => credentials().bestInvoicingApi,
		helpers,
	} as unknown as RequestContext;
	const endless = { message: 'BestInvoicing gives a list of more than 200000 records' };
	const paymentRow = z.object({ id: z.coerce.string(), date: z.string() });
	// Each of the three readers of lists goes down page by page.
	await expect(readPage(context, '/payments', paymentRow, 200_000, {})).rejects.toMatchObject(
		endless,
	);
	const dated = datedList(context, '/payments', paymentRow);
	const readOn = async () => {
		for (;;) await dated.readMore();
	};
	await expect(readOn()).rejects.toMatchObject(endless);
}, 120_000);
