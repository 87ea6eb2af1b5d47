import { decideTransactions } from '../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { PontoInvoiceMatch } from '../../nodes/PontoInvoiceMatch/PontoInvoiceMatch.node';
import { runNode } from '../../n8n/engine';
import type { LedgerSize } from '../generator/generateLedger';
import { createDataSet } from './dataSet';
import { sideBySide, type Timing } from './sideBySide';

/** The node in n8n's own execution engine beside the pure engine. */
export interface WholeNodeResult {
	readonly size: LedgerSize;
	readonly node: Timing;
	readonly engine: Timing;
	readonly timesTheEngine: number;
}

const ROUNDS = 9;

/** Times the whole node, from n8n items to n8n items, and the engine in turns. */
export async function measureWholeNode(size: LedgerSize): Promise<WholeNodeResult> {
	const { ledger, transactions, invoices, options } = createDataSet(size);
	const inputs = [ledger.transactions, ledger.invoices].map((rows) =>
		rows.map((row) => ({ ...row })),
	);
	const parameters = {
		options: {
			ownIbans: ledger.ownIbans.join(', '),
			knownReferences: ledger.settledReferences.join(', '),
		},
	};
	const timings = await sideBySide(
		{
			engine: () => decideTransactions(transactions, invoices, options),
			node: async () => await runNode(new PontoInvoiceMatch(), { inputs, parameters }),
		},
		ROUNDS,
	);
	return { size, ...timings, timesTheEngine: timings.node.median / timings.engine.median };
}
