import type { IDataObject } from 'n8n-workflow';
import { PontoInvoiceMatch } from '../../../../nodes/PontoInvoiceMatch/PontoInvoiceMatch.node';
import { runWorkflow, sourceOf, type WorkflowNode } from '../../../support/workflow';

const transaction = {
	id: 't1',
	bookedOn: '2025-04-15',
	amountText: '121.00',
	currency: 'EUR',
	counterpartReference: 'NL91ABNA0417164300',
	remittanceInformation: '+++123/4567/89002+++',
};
const invoice = {
	id: 'i1',
	number: '2025-50',
	references: '+++123/4567/89002+++',
	openAmount: '121.00',
	currency: 'EUR',
	customerId: 'c1',
};

/** Start leads to every source, and each source to one input of the match. */
async function runMatch(...sources: Array<IDataObject[] | undefined>) {
	const connected = sources.flatMap((items, input) => (items ? [{ items, input }] : []));
	const nodes: Record<string, WorkflowNode> = {
		Start: {
			nodeType: sourceOf([{}]),
			leadsTo: connected.map(({ input }) => [`Source ${input}`, 0]),
		},
		Match: {
			nodeType: new PontoInvoiceMatch(),
			parameters: { bookAutomatically: 'referencesAndKnownPayers' },
		},
	};
	for (const { items, input } of connected) {
		nodes[`Source ${input}`] = { nodeType: sourceOf(items), leadsTo: [['Match', input]] };
	}
	const run = await runWorkflow(nodes, 'Start');
	return {
		counts: run.Match?.data?.main.map((items) => items?.length ?? 0),
		hints: run.Match?.hints?.map(({ message }) => message),
		outputs: run.Match?.data?.main,
	};
}

describe('the inputs of Ponto Invoice Match in a workflow', () => {
	it('runs without Past Allocations', async () => {
		expect(await runMatch([transaction], [invoice])).toMatchObject({ counts: [1, 0, 0] });
	});

	it('runs with an input Past Allocations that has no rows yet', async () => {
		expect(await runMatch([transaction], [invoice], [])).toMatchObject({ counts: [1, 0, 0] });
	});

	it('runs when no invoice is open: the payment comes out on Unmatched, and the node says why', async () => {
		const { counts, hints } = await runMatch([transaction], []);
		expect(counts).toEqual([0, 0, 1]);
		expect(hints).toContain('No open invoice arrived, so nothing could be matched.');
	});

	it('runs when only Transactions is connected', async () => {
		expect(await runMatch([transaction])).toMatchObject({ counts: [0, 0, 1] });
	});

	it('waits for transactions: without any it does not run', async () => {
		expect(await runMatch([], [invoice])).toMatchObject({ counts: undefined });
	});

	it('tells on the node how many transactions went where', async () => {
		const { hints } = await runMatch(
			[transaction, { ...transaction, id: 't2', amountText: '-3.50' }],
			[invoice, { id: 'i2' }],
		);
		expect(hints).toEqual([
			'2 transactions: 1 paid (1 booking), 0 to review, 0 unmatched, 1 ignored.',
			'1 item could not be read: see the reasons on Unmatched.',
		]);
	});

	it('puts a past allocation that cannot be read on Unmatched', async () => {
		const { outputs } = await runMatch([transaction], [invoice], [{ transactionId: 't0' }]);
		expect(outputs?.[2]?.map(({ json }) => json)).toEqual([
			{
				outcome: 'invalid',
				pastAllocation: { transactionId: 't0' },
				reasonCodes: ['item-unreadable'],
				reasons: [
					'Past Allocations item 1, Currency: no value found. Call the field "currency", or set the option Default Currency',
					'Past Allocations item 1, Invoice ID: no value found. The item has transactionId. Choose the right one under Past Allocation Field Names > Invoice ID',
					'Past Allocations item 1, Allocated Amount: no value found. The item has transactionId. Choose the right one under Past Allocation Field Names > Allocated Amount',
				],
			},
		]);
	});
});
