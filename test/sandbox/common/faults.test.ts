import Fastify, { type FastifyInstance } from 'fastify';
import { remoteControl, type RemoteControl } from '../../../sandbox/common/control/remoteControl';
import { serveControl } from '../../../sandbox/common/control/serveControl';
import { standInCommands } from '../../../sandbox/common/control/standInCommands';
import { noFaults } from '../../../sandbox/common/faults/faultPlan';
import { injectFaults } from '../../../sandbox/common/faults/injectFaults';
import { logRequests } from '../../../sandbox/common/logRequests';
import type { StandInState } from '../../../sandbox/common/standInState';

const commands = standInCommands<StandInState>((state) => state);
const NOW = new Date('2026-11-20T08:00:00Z');

let server: FastifyInstance;
let url: string;
let done: number;
let control: RemoteControl<typeof commands>;

/** A service with one list of four rows, which counts how often it did what was asked. */
beforeEach(async () => {
	const state: StandInState = { faults: noFaults(), requestLog: [] };
	done = 0;
	server = Fastify({ forceCloseConnections: true });
	serveControl(server, state, commands);
	void server.register(async (api) => {
		logRequests(api, { log: () => state.requestLog, now: () => NOW });
		injectFaults(api, {
			plan: () => state.faults,
			now: () => NOW,
			statusBody: (status) => ({ refused: status }),
			list: {
				rowsOf: ({ rows }) => (Array.isArray(rows) ? rows : undefined),
				withRows: (answer, rows, ends) => ({ ...answer, rows, ...(ends && { next: null }) }),
			},
		});
		api.all('/list', async () => {
			done += 1;
			return { rows: [1, 2, 3, 4], next: '/list?page=2' };
		});
		api.get('/one', async () => ({ id: 'one' }));
	});
	url = await server.listen({ host: '127.0.0.1', port: 0 });
	control = remoteControl(url, commands);
});

afterEach(async () => await server.close());

const ask = async (path = '/list') =>
	await fetch(url + path, { signal: AbortSignal.timeout(2_000) });
const rows = async () => await (await ask()).json();

describe('a fault', () => {
	it('answers a status in the service’s words, with Retry-After in seconds', async () => {
		await control.failNext({ failure: { kind: 'status', status: 429, retryAfter: 30 } });
		const answer = await ask();
		expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '30']);
		expect(await answer.json()).toEqual({ refused: 429 });
		expect(done).toBe(0);
	});

	it('is meant for what is asked, by query or body', async () => {
		const failure = { kind: 'status', status: 500 } as const;
		await control.failNext({ content: "Id = '70'", failure });
		await control.failNext({ content: '"ids":\\[7\\]', failure });
		expect((await ask('/list?query=Id%20=%20%2771%27')).status).toBe(200);
		expect((await ask('/list?query=Id%20=%20%2770%27')).status).toBe(500);
		const post = async (body: object) =>
			await fetch(`${url}/list`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(body),
			});
		expect((await post({ ids: [70] })).status).toBe(200);
		expect((await post({ ids: [7] })).status).toBe(500);
		expect((await post({ ids: [7] })).status).toBe(200);
		expect(done).toBe(3);
	});

	it('gives Retry-After as an HTTP date', async () => {
		const failure = { kind: 'status', status: 503, retryAfter: { dateInSeconds: 90 } } as const;
		await control.failNext({ failure });
		expect((await ask()).headers.get('retry-after')).toBe('Fri, 20 Nov 2026 08:01:30 GMT');
	});

	it('answers late', async () => {
		await control.failNext({ failure: { kind: 'slow', delayMs: 120 } });
		const started = Date.now();
		expect((await ask()).status).toBe(200);
		expect(Date.now() - started).toBeGreaterThan(100);
	});

	it.each([
		['cut', 0],
		['cutAfter', 1],
		['truncated', 1],
	] as const)('%s breaks the connection, %i call being carried out', async (kind, expected) => {
		await control.failNext({ failure: { kind } });
		await expect(rows()).rejects.toThrow();
		expect(done).toBe(expected);
		expect((await ask()).status).toBe(200);
	});

	it.each([
		['silence', 0],
		['silenceAfter', 1],
	] as const)('%s never answers, %i call being carried out', async (kind, expected) => {
		await control.failNext({ failure: { kind } });
		const call = fetch(`${url}/list`, { signal: AbortSignal.timeout(150) });
		await expect(call).rejects.toThrow(/timeout/);
		expect(done).toBe(expected);
		expect((await ask()).status).toBe(200);
	});

	it('holds a silent line for a while, then closes it', async () => {
		await control.failNext({ failure: { kind: 'silence', forMs: 80 } });
		const started = Date.now();
		await expect(ask()).rejects.toThrow('fetch failed');
		expect(Date.now() - started).toBeGreaterThan(60);
	});

	it('sends JSON that ends too early', async () => {
		await control.failNext({ failure: { kind: 'malformed' } });
		await expect(rows()).rejects.toThrow('JSON');
	});

	it('sends a page for people, with 200 or with a status of its own', async () => {
		await control.failNext({ failure: { kind: 'html' } });
		await control.failNext({ failure: { kind: 'html', status: 502 } });
		const statuses = [await ask(), await ask()].map(({ status, headers }) => [
			status,
			headers.get('content-type'),
		]);
		expect(statuses).toEqual([
			[200, 'text/html'],
			[502, 'text/html'],
		]);
	});

	it.each([
		['duplicated', { rows: [1, 1, 2, 2, 3, 3, 4, 4], next: '/list?page=2' }],
		['reordered', { rows: [4, 3, 2, 1], next: '/list?page=2' }],
		['emptyList', { rows: [], next: null }],
		['cutList', { rows: [1, 2], next: null }],
	] as const)('sends a list %s', async (kind, expected) => {
		await control.failNext({ failure: { kind } });
		expect(await rows()).toEqual(expected);
	});

	it('about lists leaves other answers alone', async () => {
		await control.failNext({ failure: { kind: 'emptyList' } });
		expect(await (await ask('/one')).json()).toEqual({ id: 'one' });
	});
});

describe('the control of a stand-in', () => {
	it('spoils calls at random, the same ones for the same seed', async () => {
		const statuses = async () => {
			const failures = [{ kind: 'status', status: 500 }] as const;
			await control.failRandomly({ probability: 0.4, failures: [...failures], seed: 7 });
			const seen = [];
			for (let calls = 0; calls < 20; calls++) seen.push((await ask()).status);
			return seen;
		};
		const first = await statuses();
		expect(new Set(first)).toEqual(new Set([200, 500]));
		expect(await statuses()).toEqual(first);
		await control.stopFailing();
		expect((await ask()).status).toBe(200);
	});

	it('spoils one and the same call so often at most', async () => {
		await control.failRandomly({
			probability: 1,
			failures: [{ kind: 'status', status: 500 }],
			seed: 7,
			timesPerCall: 1,
		});
		const statusOf = async (query: string) => (await fetch(`${url}/list?${query}`)).status;
		expect(await statusOf('x=1')).toBe(500);
		expect(await statusOf('x=1')).toBe(200);
		expect(await statusOf('x=2')).toBe(500);
		expect(await statusOf('x=2')).toBe(200);
	});

	it('names in the request log what was spoiled, and its outcome', async () => {
		await control.failNext({ failure: { kind: 'cut' } });
		await ask().catch(() => undefined);
		await fetch(`${url}/list?x=1`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: '{"a":1}',
		});
		expect(await control.requests()).toMatchObject([
			{ method: 'GET', path: '/list', status: 0, fault: 'cut' },
			{ method: 'POST', path: '/list', query: 'x=1', status: 200, body: { a: 1 } },
		]);
		expect(await control.requests({ method: 'post' })).toHaveLength(1);
		await control.clearRequests();
		expect(await control.requests()).toEqual([]);
	});

	it('refuses what makes no sense, and unknown commands', async () => {
		await expect(control.failNext({ failure: { kind: 'odd' } as never })).rejects.toThrow(
			'The stand-in refused failNext',
		);
		expect((await fetch(`${url}/_control/nothing`)).status).toBe(404);
		const { commands: listed } = (await (await fetch(`${url}/_control`)).json()) as {
			commands: object;
		};
		expect(Object.keys(listed)).toContain('POST /_control/failNext');
	});
});
