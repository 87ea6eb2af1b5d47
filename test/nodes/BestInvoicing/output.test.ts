import type { INodeParameters } from 'n8n-workflow';
import { allocation, startBench, type BestInvoicingBench } from '../../support/bestInvoicing';
import { books, openInvoice, openPurchase } from '../../support/bestInvoicingSeed';
import { BestInvoicing } from '../../../nodes/BestInvoicing/BestInvoicing.node';
import { runNode } from '../../../n8n/engine';

let bench: BestInvoicingBench;
beforeAll(async () => {
	bench = await startBench({
		seed: books({ invoices: [openInvoice({})], purchases: [openPurchase({})] }),
	});
});
afterAll(async () => await bench.sandbox.close());

/** Runs the node as n8n's AI agents do: n8n gives a tool another name. */
async function asTool(parameters: INodeParameters) {
	const tool = new BestInvoicing();
	tool.description = { ...tool.description, name: 'bestInvoicingTool' };
	const { apiKey, companyUuid, url: apiUrl } = bench.sandbox;
	const [items] = await runNode(tool, {
		credentials: { bestInvoicingApi: { apiKey, companyUuid, apiUrl } },
		parameters: { resource: 'invoice', operation: 'getAll', ...parameters },
	});
	return (items ?? []).map(({ json }) => json);
}
const GET: INodeParameters = {
	operation: 'get',
	documentId: { __rl: true, mode: 'id', value: 'invoice-5001' },
};

describe('what an AI agent gets to read of the books', () => {
	it.each<[string, INodeParameters]>([
		['invoices', {}],
		['an invoice', GET],
		['purchases', { resource: 'purchase' }],
	])('of %s is some ten fields, the number first and without the whole document', async (_, of) => {
		const [row] = await asTool(of);
		const fields = Object.keys(row ?? {});
		expect(fields[0]).toBe('number');
		expect(fields).toEqual(expect.arrayContaining(['openAmount', 'currency', 'dueDate', 'id']));
		expect(fields.length).toBeLessThanOrEqual(10);
		expect(fields).not.toContain('document');
	});

	it.each<[string, INodeParameters]>([
		['invoices', {}],
		['an invoice', GET],
	])('of %s is what BestInvoicing sends when that is chosen', async (_, of) => {
		const [row] = await asTool({ ...of, output: 'raw' });
		expect(row).toMatchObject({ id: '5001' });
		expect(row).not.toHaveProperty('openAmount');
	});

	it('is the fields that were selected', async () => {
		const chosen = { output: 'selectedFields', fields: 'number, openAmount' };
		expect(await asTool(chosen)).toEqual([{ number: '2026-0001', openAmount: '121.00' }]);
	});

	it('fails with fields that are not there, and names those that are', async () => {
		await expect(asTool({ output: 'selectedFields', fields: 'bedrag' })).rejects.toMatchObject({
			message: expect.stringContaining('Fields names what is not there: bedrag'),
			description: expect.stringContaining('openAmount'),
		});
	});

	it('outside an agent is all that matching needs, as before', async () => {
		const [row] = await bench.run('invoice', 'getAll');
		expect(row).toHaveProperty('customerIbans');
		expect(row).toHaveProperty('document');
	});

	it('of payments is less than ten fields, what BestInvoicing sends, or the fields that were selected', async () => {
		await bench.markAsPaid([allocation()]);
		const PAYMENTS = { resource: 'payment' };
		const [row] = await asTool(PAYMENTS);
		const fields = Object.keys(row ?? {});
		expect(fields[0]).toBe('bookedOn');
		expect(fields).toEqual(expect.arrayContaining(['amount', 'documentId', 'transactionId', 'id']));
		expect(fields.length).toBeLessThan(10);
		const [raw] = await asTool({ ...PAYMENTS, output: 'raw' });
		expect(raw).toMatchObject({ id: '9001', payment_account_id: '11' });
		expect(raw).not.toHaveProperty('bookedOn');
		const chosen = { ...PAYMENTS, output: 'selectedFields', fields: 'amount, currency' };
		expect(await asTool(chosen)).toEqual([{ amount: '121.00', currency: 'EUR' }]);
	});
});
