import { startN8n, type RunningN8n } from '../../n8n/server/startN8n';

describe('the packed package in a real n8n', () => {
	let n8n: RunningN8n;

	beforeAll(async () => {
		n8n = await startN8n();
	});

	afterAll(async () => await n8n.close());

	it('offers its nodes under the name of an installed community package', async () => {
		expect(await n8n.client.nodeTypes()).toContain('n8n-nodes-ponto.ponto');
	});
});
