import { NodeVersionNotFoundError } from 'n8n-workflow';
import { BestInvoicing } from '../../../nodes/BestInvoicing/BestInvoicing.node';
import { Ponto } from '../../../nodes/Ponto/Ponto.node';
import { startBench } from '../../support/bestInvoicing';
import { runNode } from '../../../n8n/engine';
import { sandboxCredential } from '../../support/runPonto';
import { emptySeed, useSandbox } from '../../support/sandboxFixture';

// What n8n before 2.35 calls it; see failedRow.
const ADVICE = NodeVersionNotFoundError === undefined ? 'message' : 'details';
const sandbox = useSandbox();
const [account] = emptySeed.accounts;

test('Ponto: what did not work leaves by the error output, with its advice', async () => {
	const [done, failed] = await runNode(new Ponto(), {
		errorOutput: true,
		credentials: { pontoOAuth2Api: sandboxCredential(sandbox()) },
		parameters: {
			resource: 'account',
			operation: 'get',
			account: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
		},
		inputs: [[{ id: account.id }, { id: '00000000-0000-4000-8000-000000000000' }, { id: '..' }]],
	});
	expect(done).toMatchObject([{ json: { id: account.id }, pairedItem: { item: 0 } }]);
	expect(failed).toEqual([
		{
			json: {
				error: 'Ponto does not know this account',
				[ADVICE]: expect.stringContaining('Check the ID'),
			},
			pairedItem: { item: 1 },
		},
		{
			json: {
				error: 'Account ".." is not an ID',
				[ADVICE]: expect.stringContaining('check what the expression gives'),
			},
			pairedItem: { item: 2 },
		},
	]);
});

test('Ponto: a bulk that cannot be paid leaves by the error output once', async () => {
	const [done, failed] = await runNode(new Ponto(), {
		errorOutput: true,
		credentials: { pontoOAuth2Api: sandboxCredential(sandbox()) },
		parameters: {
			resource: 'bulkPayment',
			operation: 'create',
			account: { __rl: true, mode: 'id', value: account.id },
			reference: 'Suppliers',
			amount: '={{ $json.amount }}',
			creditorName: 'Drukkerij Peeters',
			creditorIban: 'BE68 5390 0754 7034',
		},
		inputs: [[{ amount: '10' }, { amount: 'ten' }]],
	});
	expect(done).toEqual([]);
	expect(failed).toMatchObject([
		{
			json: { error: expect.stringContaining('Item 1: Amount'), [ADVICE]: expect.any(String) },
			pairedItem: [{ item: 0 }, { item: 1 }],
		},
	]);
});

test('BestInvoicing: what did not work leaves by the error output, with its advice', async () => {
	const bench = await startBench();
	try {
		const { url: apiUrl, apiKey, companyUuid } = bench.sandbox;
		const [done, failed] = await runNode(new BestInvoicing(), {
			errorOutput: true,
			credentials: { bestInvoicingApi: { apiKey, companyUuid, apiUrl } },
			parameters: {
				resource: 'invoice',
				operation: 'get',
				documentId: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
			},
			inputs: [[{ id: 'invoice-5001' }, { id: '..' }]],
		});
		expect(done).toMatchObject([{ json: { id: 'invoice-5001' }, pairedItem: { item: 0 } }]);
		expect(failed).toEqual([
			{
				json: {
					error: expect.stringContaining('".." is not an ID'),
					[ADVICE]: expect.stringContaining('Take the ID from Get Many'),
				},
				pairedItem: { item: 1 },
			},
		]);
	} finally {
		await bench.sandbox.close();
	}
});
