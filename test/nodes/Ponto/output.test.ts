import type { INodeParameters } from 'n8n-workflow';
import { Ponto } from '../../../nodes/Ponto/Ponto.node';
import { runNode } from '../../../n8n/engine';
import { sandboxCredential } from '../../support/runPonto';
import { startPontoSandbox, type PontoSandbox } from '../../../sandbox/ponto/startPontoSandbox';

let sandbox: PontoSandbox;
beforeAll(async () => {
	sandbox = await startPontoSandbox();
});
afterAll(async () => await sandbox.close());

/** Runs the node as n8n's AI agents do: n8n gives a tool another name. */
async function asTool(parameters: INodeParameters) {
	const tool = new Ponto();
	tool.description = { ...tool.description, name: 'pontoTool' };
	const [items] = await runNode(tool, {
		credentials: { pontoOAuth2Api: sandboxCredential(sandbox) },
		parameters: { operation: 'getAll', returnAll: false, limit: 1, ...parameters },
	});
	return (items ?? []).map(({ json }) => json);
}

describe('what an AI agent gets to read', () => {
	it.each([
		['transaction', 'bookedOn'],
		['account', 'name'],
	])('of a %s is ten fields at most', async (resource, first) => {
		const [row] = await asTool({ resource });
		const fields = Object.keys(row ?? {});
		expect(fields[0]).toBe(first);
		expect(fields.length).toBeLessThanOrEqual(10);
		expect(fields).toContain('id');
	});

	it('is what Ponto sends when that is chosen, with Output or by turning Simplify off', async () => {
		const [raw] = await asTool({ resource: 'transaction', output: 'raw' });
		const [unsimplified] = await asTool({ resource: 'transaction', simplify: false });
		expect(raw).toHaveProperty('executionDate');
		expect(raw).not.toHaveProperty('amountText');
		expect(unsimplified).toEqual(raw);
	});

	it('is the fields that were selected', async () => {
		const [row] = await asTool({
			resource: 'transaction',
			output: 'selectedFields',
			fields: 'bookedOn, amountText',
		});
		expect(Object.keys(row ?? {})).toEqual(['bookedOn', 'amountText']);
	});

	it.each([
		[' , ', 'Fields is empty'],
		['bookedOn, betrag', 'Fields names what is not there: betrag'],
	])('fails with the fields "%s", and names those that there are', async (fields, message) => {
		await expect(
			asTool({ resource: 'transaction', output: 'selectedFields', fields }),
		).rejects.toMatchObject({
			message: expect.stringContaining(message),
			description: expect.stringContaining('bookedOn'),
		});
	});
});

it('a node outside an agent returns all fields, as before', async () => {
	const [items] = await runNode(new Ponto(), {
		credentials: { pontoOAuth2Api: sandboxCredential(sandbox) },
		parameters: { resource: 'transaction', operation: 'getAll', returnAll: false, limit: 1 },
	});
	expect(Object.keys(items?.[0]?.json ?? {}).length).toBeGreaterThan(25);
});
