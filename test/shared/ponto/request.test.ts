import { sleep } from 'n8n-workflow';
import { accountSchema } from '../../../nodes/shared/ponto/schemas/account';
import { anyResourceSchema, documentSchema } from '../../../nodes/shared/ponto/schemas/jsonApi';
import { pathTo } from '../../../nodes/shared/ponto/pathTo';
import { request } from '../../../nodes/shared/ponto/request';
import type { RequestContext } from '../../../nodes/shared/http/requestContext';
import { insideNode } from '../../support/insideNode';
import { ScriptedApi } from '../../support/scriptedApi';

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<object>('n8n-workflow'),
	sleep: jest.fn(async () => {}),
}));

const waits = () => jest.mocked(sleep).mock.calls.map(([ms]) => ms);
const ACCOUNT = {
	data: {
		id: '1',
		type: 'account',
		attributes: { reference: 'BE68539007547034', currency: 'EUR', addedLater: 'kept' },
	},
};

const ASKED = 'GET /accounts/1';
const RENEWED = 'POST /oauth2/token';

const readAccount = async (context: RequestContext) =>
	await request(context, { path: '/accounts/1', answer: documentSchema(accountSchema) });

let api: ScriptedApi;
beforeAll(async () => {
	api = await ScriptedApi.start();
});
beforeEach(() => jest.mocked(sleep).mockClear());
afterAll(async () => await api.close());

describe('a request', () => {
	test('sends the access token and keeps attributes that Ponto added later', async () => {
		api.script({ body: ACCOUNT });
		const [answer] = await insideNode(api.url, readAccount);
		expect(answer).toMatchObject({ data: { attributes: { addedLater: 'kept' } } });
		expect(api.requests).toMatchObject([
			{ line: 'GET /accounts/1', authorization: 'Bearer secret-token' },
		]);
	});

	test('never leaves for a plain http host', async () => {
		await expect(insideNode('http://ponto.example.test', readAccount)).rejects.toMatchObject({
			message: expect.stringContaining('API URL in the Ponto credential cannot be used'),
			description: expect.stringContaining('https://'),
		});
	});

	test.each([
		['status 503', { status: 503, body: 'down' }],
		['a connection cut before the answer', { cut: 'before' as const }],
		['a connection cut within the answer', { cut: 'within' as const }],
		['too many requests', { status: 429 }],
	])('is repeated after %s', async (_trouble, answer) => {
		api.script(answer, { body: ACCOUNT });
		await insideNode(api.url, readAccount);
		expect(api.requests).toHaveLength(2);
		expect(waits()).toEqual([1_000]);
	});

	test('waits as long as Ponto asks for', async () => {
		api.script({ status: 429, headers: { 'Retry-After': '7' } }, { body: ACCOUNT });
		await insideNode(api.url, readAccount);
		expect(waits()).toEqual([7_000]);
	});

	test('waits until the moment that Ponto asks for', async () => {
		const moment = new Date(Date.now() + 8_000).toUTCString();
		api.script({ status: 503, headers: { 'Retry-After': moment } }, { body: ACCOUNT });
		await insideNode(api.url, readAccount);
		expect(waits()[0]).toBeGreaterThan(5_000);
		const later = new Date(Date.now() + 3_600_000).toUTCString();
		api.script({ status: 429, headers: { 'Retry-After': later } });
		await expect(insideNode(api.url, readAccount)).rejects.toMatchObject({
			failure: { cause: 'rate-limited' },
		});
		expect(api.requests).toHaveLength(1);
	});

	test('whose answer is too large to read is not repeated', async () => {
		api.script({ body: { ...ACCOUNT, more: 'x'.repeat(11_000_000) } });
		await expect(insideNode(api.url, readAccount)).rejects.toMatchObject({
			message: 'Ponto sent an answer that is too large to read',
		});
		expect(api.requests).toHaveLength(1);
	});

	test('is not repeated when Ponto asks for a wait that is too long for a workflow', async () => {
		api.script({ status: 429, headers: { 'Retry-After': '600' } });
		await expect(insideNode(api.url, readAccount)).rejects.toMatchObject({
			message: 'Ponto is receiving too many requests',
			description: expect.stringContaining('600 seconds'),
			failure: { cause: 'rate-limited', retryAfterMs: 600_000 },
		});
		expect(waits()).toEqual([]);
	});

	test('gives up after three attempts, with growing waits', async () => {
		const down = { status: 502, body: '<html>Bad gateway</html>' };
		api.script(down, down, down);
		await expect(insideNode(api.url, readAccount)).rejects.toMatchObject({
			message: 'Ponto cannot answer at the moment (status 502)',
			httpCode: '502',
			failure: { cause: 'temporarily-unavailable' },
		});
		expect(waits()).toEqual([1_000, 3_000]);
	});

	test('that changes something is sent once', async () => {
		api.script({ status: 503 });
		const remove = async (context: RequestContext) => {
			await request(context, { method: 'DELETE', path: '/accounts/1', answer: anyResourceSchema });
			return {};
		};
		await expect(insideNode(api.url, remove)).rejects.toMatchObject({ httpCode: '503' });
		expect(api.lines).toEqual(['DELETE /accounts/1']);
	});
});

describe('what a person reads when', () => {
	test.each([
		[
			'the ID is unknown',
			404,
			{ code: 'resourceNotFound', detail: 'Not found.', meta: { resource: 'account' } },
			'Ponto does not know this account',
			'Check the ID',
		],
		[
			'the permission is missing',
			403,
			{ code: 'forbidden', detail: 'Scope pi is missing.' },
			'Ponto does not allow this with the chosen credential: Scope pi is missing.',
			'Ponto dashboard',
		],
		[
			'a value is not accepted',
			400,
			{ code: 'x', detail: 'is too long', source: { pointer: '/data/attributes/creditorName' } },
			'Ponto did not accept the request (status 400): Creditor Name: is too long',
			'Correct what is named',
		],
	])('%s', async (_case, status, complaint, message, advice) => {
		const headers = { 'ibanity-request-id': 'request-7' };
		api.script({ status, body: { errors: [complaint] }, headers });
		await expect(insideNode(api.url, readAccount)).rejects.toMatchObject({
			message,
			description: expect.stringMatching(new RegExp(`${advice}.*\\(Request ID request-7\\)`)),
		});
	});

	test('the complaint is a book', async () => {
		api.script({ status: 400, body: { errors: [{ detail: 'very long '.repeat(20_000) }] } });
		const failed: unknown = await insideNode(api.url, readAccount).catch((error) => error);
		expect((failed as Error).message.length).toBeLessThan(500);
	});

	test('a record has no ID', async () => {
		api.script({ body: { data: { ...ACCOUNT.data, id: '' } } });
		await expect(insideNode(api.url, readAccount)).rejects.toMatchObject({
			message: 'Ponto sent a record without a usable ID',
		});
	});

	test('the token is refused, even after renewing it', async () => {
		const refusal = { code: 'invalidAccessToken', detail: 'Your access token is invalid.' };
		api.script(
			{ always: ASKED, status: 401, body: { errors: [refusal] } },
			{ always: RENEWED, body: { access_token: 'new', token_type: 'bearer' } },
		);
		await expect(insideNode(api.url, readAccount)).rejects.toMatchObject({
			message: 'Ponto did not accept the credential: Your access token is invalid.',
			failure: { cause: 'credential-invalid' },
		});
		expect(api.lines.filter((line) => line === RENEWED)).toHaveLength(1);
		expect(api.lines.at(-1)).toBe(ASKED);
	});

	test.each(['invalid_client', 'invalid_grant', 'unauthorized_client', 'invalid_scope'])(
		'the token endpoint refuses with %s',
		async (code) => {
			api.script(
				{ always: ASKED, status: 401 },
				{ always: RENEWED, status: 401, body: { error: code } },
			);
			await expect(insideNode(api.url, readAccount)).rejects.toMatchObject({
				message: `Ponto did not accept the credential (${code})`,
				description: expect.stringContaining('Client Secret'),
			});
		},
	);

	test('the token endpoint is down', async () => {
		api.script(
			{ always: ASKED, status: 401 },
			{ always: RENEWED, status: 503, body: '<html>down</html>' },
		);
		await expect(insideNode(api.url, readAccount)).rejects.toMatchObject({ httpCode: '503' });
	});

	test('the answer is not JSON', async () => {
		api.script({ body: '{"data": [' });
		await expect(insideNode(api.url, readAccount)).rejects.toMatchObject({
			message: 'Ponto answered with something that cannot be read',
			description: expect.stringContaining('The answer is not JSON'),
		});
	});

	test('the answer is JSON of another kind', async () => {
		api.script({ body: { accounts: [] } });
		await expect(insideNode(api.url, readAccount)).rejects.toMatchObject({
			description: expect.stringContaining('"data"'),
		});
	});

	test('nothing answers at the API URL', async () => {
		const gone = await ScriptedApi.start();
		const { url } = gone;
		await gone.close();
		await expect(insideNode(url, readAccount)).rejects.toMatchObject({
			message: 'The connection to Ponto did not hold',
			description: expect.stringContaining('ECONNREFUSED'),
		});
	});

	test('the API wants to send the request elsewhere', async () => {
		api.script({ status: 302, headers: { Location: 'https://elsewhere.example.test/' } });
		await expect(insideNode(api.url, readAccount)).rejects.toMatchObject({ httpCode: '302' });
	});

	test('and no secret is in what n8n keeps of it', async () => {
		api.script({ status: 400, body: { errors: [{ code: 'x' }] } });
		const failed: unknown = await insideNode(api.url, readAccount).catch((error) => error);
		expect(failed).toMatchObject({ httpCode: '400' });
		expect(everythingIn(failed)).not.toMatch(/secret-token|sandbox-secret/);
	});
});

test('an ID cannot lead to another path', () => {
	expect(pathTo`/accounts/${'a?b'}/transactions/${'c#d'}`).toBe(
		'/accounts/a%3Fb/transactions/c%23d',
	);
	expect(() => pathTo`/accounts/${'1'}/payments/${'..'}`).toThrow('Payment ID ".." is not an ID');
});

/** All own properties, hidden and inherited causes included, as text. */
function everythingIn(value: unknown, seen = new Set<unknown>()): string {
	if (typeof value !== 'object' || value === null) return String(value);
	if (seen.has(value)) return '';
	seen.add(value);
	return Object.getOwnPropertyNames(value)
		.map((name) => `${name}: ${everythingIn(Reflect.get(value, name), seen)}`)
		.join('\n');
}
