import { anyResourceSchema } from '../../../nodes/shared/ponto/schemas/jsonApi';
import { paginateEach } from '../../../nodes/shared/ponto/paginate';
import type { RequestContext } from '../../../nodes/shared/http/requestContext';
import { insideNode, pontoCredential } from '../../support/insideNode';
import { ScriptedApi } from '../../support/scriptedApi';

const listIds = async (context: RequestContext) => {
	const ids: string[] = [];
	for await (const { id } of paginateEach(context, '/accounts', anyResourceSchema)) ids.push(id);
	return { ids };
};
const page = (ids: string[], next?: string) => ({
	body: {
		data: ids.map((id) => ({ id, type: 'account', attributes: {} })),
		links: { first: 'https://first.example.test', ...(next && { next }) },
		meta: { paging: { limit: 100 } },
	},
});

let api: ScriptedApi;
beforeAll(async () => {
	api = await ScriptedApi.start();
});
afterAll(async () => await api.close());

describe('a list', () => {
	test('is read at 100 a page, by the links as they are, past short and empty pages', async () => {
		api.script(
			page(['1'], `${api.url}/accounts?page[after]=1&page[limit]=100`),
			page([], '/accounts?after=2'),
			page(['3']),
		);
		expect(await insideNode(api.url, listIds)).toEqual([{ ids: ['1', '3'] }]);
		expect(api.lines).toEqual([
			'GET /accounts?page%5Blimit%5D=100',
			'GET /accounts?page[after]=1&page[limit]=100',
			'GET /accounts?after=2',
		]);
	});

	test('asks for no page that nobody takes', async () => {
		api.script(page(['1', '2'], '/accounts?after=2'));
		const takeOne = async (context: RequestContext) => {
			const each = paginateEach(context, '/accounts', anyResourceSchema);
			const { value } = await each.next();
			await each.return(undefined);
			return { taken: (value as { id: string }).id };
		};
		expect(await insideNode(api.url, takeOne)).toEqual([{ taken: '1' }]);
		expect(api.requests).toHaveLength(1);
	});

	test.each(['https://elsewhere.example.test/accounts', 'http://127.0.0.1:9/accounts'])(
		'never follows a link to %s with the token',
		async (next) => {
			api.script(page(['1'], next));
			await expect(insideNode(api.url, listIds)).rejects.toMatchObject({
				message: 'Ponto answered with a link that leaves the configured API',
			});
			expect(api.requests).toHaveLength(1);
		},
	);

	test('whose next link is no link says so', async () => {
		api.script(page(['1'], 'http://['));
		await expect(insideNode(api.url, listIds)).rejects.toMatchObject({
			description: expect.stringContaining('"http://[", which is not a URL'),
		});
	});

	test('without an end is not read for ever', async () => {
		let asked = 0;
		const answer = async () => ({
			statusCode: 200,
			headers: {},
			body: page([String(++asked)], `/accounts?after=${asked}`).body,
		});
		const context = {
			getNode: () => ({ name: 'Ponto', parameters: {} }),
			getCredentials: async () => pontoCredential(api.url),
			helpers: { httpRequestWithAuthentication: answer },
		} as unknown as RequestContext;
		await expect(listIds(context)).rejects.toMatchObject({
			message: 'Ponto gives a list of more than 200000 records',
		});
		expect(asked).toBe(2_000);
	});

	test('that leads back to itself is not read for ever', async () => {
		api.script(page(['1'], '/accounts?after=1'), page(['2'], '/accounts?after=1'));
		await expect(insideNode(api.url, listIds)).rejects.toMatchObject({
			description: expect.stringContaining('leads back to itself'),
		});
		expect(api.requests).toHaveLength(2);
	});
});

describe('a caller with little patience', () => {
	const listWithin =
		(milliseconds: number, attempts: number) => async (context: RequestContext) => {
			const patience = () => ({ deadline: Date.now() + milliseconds, attempts });
			const each = paginateEach(context, '/accounts', anyResourceSchema, {}, patience);
			await each.next();
			return {};
		};
	const broken = { status: 503, body: {} };
	const unavailable = { message: expect.stringContaining('cannot answer') };

	test('gets no second attempt when the wait before it would outlast the time', async () => {
		api.script(broken, page(['1']));
		await expect(insideNode(api.url, listWithin(500, 3))).rejects.toMatchObject(unavailable);
		expect(api.requests).toHaveLength(1);
	});

	test('gets as many attempts as it has patience for', async () => {
		api.script(broken, page(['1']));
		await expect(insideNode(api.url, listWithin(60_000, 1))).rejects.toMatchObject(unavailable);
		expect(api.requests).toHaveLength(1);
	});
});
