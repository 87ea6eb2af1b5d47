import { decideTransactions } from '../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { LedgerSize } from '../generator/generateLedger';
import { createDataSet } from './dataSet';
import { createCodeNode } from './rivals/codeNode';
import { createFuse, createFuzzball } from './rivals/fuzzyLibraries';
import type { Tasks } from './tasks';
import { createMergeNode } from './rivals/mergeNode';
import type { Rival, RivalFactory } from './rivals/rival';
import { milliseconds, sideBySide, type Timing } from './sideBySide';

export interface RivalResult {
	readonly name: string;
	/** How many of the transactions it was given; its time for all of them is extrapolated from these. */
	readonly sampled: number;
	/** Milliseconds for all transactions. */
	readonly milliseconds: number;
	readonly timesTheEngine: number;
}

/** What several rivals take for one ledger, and the engine in the same minutes. */
export interface RivalsResult {
	readonly size: LedgerSize;
	readonly engine: Timing;
	readonly rivals: readonly RivalResult[];
}

const RIVALS: ReadonlyArray<readonly [string, RivalFactory]> = [
	['nested-loop Code node', createCodeNode],
	['n8n Merge', createMergeNode],
	['fuse.js', createFuse],
	['fuzzball', createFuzzball],
];

/** How long one round of a rival may take; it gets as many transactions as fit. */
const SAMPLE_MS = 700;
const ROUNDS = 9;

/** Every rival takes its transactions one by one, so its time grows with their number. */
async function sampleSize(rival: Rival, data: ReturnType<typeof createDataSet>): Promise<number> {
	const { transactions } = data.ledger;
	let count = 1;
	let time = await milliseconds(() => rival(transactions.slice(0, count)));
	while (time < SAMPLE_MS / 8 && count < transactions.length) {
		count = Math.min(count * 4, transactions.length);
		time = await milliseconds(() => rival(transactions.slice(0, count)));
	}
	return Math.max(1, Math.min(transactions.length, Math.floor((count * SAMPLE_MS) / time)));
}

/** Times the engine and the rivals in turns; slow rivals see a sample of the transactions. */
export async function measureRivals({
	size,
	n8nNodesBase,
}: Tasks['rivals']): Promise<RivalsResult> {
	const data = createDataSet(size);
	const { transactions, invoices, options, ledger } = data;
	const engine = () => decideTransactions(transactions, invoices, options);
	const samples = new Map<string, { run: () => unknown; count: number }>();
	for (const [name, create] of RIVALS) {
		const rival = await create(ledger.invoices, n8nNodesBase);
		const count = await sampleSize(rival, data);
		const sample = ledger.transactions.slice(0, count);
		samples.set(name, { run: () => rival(sample), count });
	}
	const timings: Record<string, Timing> = await sideBySide(
		{ engine, ...Object.fromEntries([...samples].map(([name, { run }]) => [name, run])) },
		ROUNDS,
	);
	return {
		size,
		engine: timings.engine,
		rivals: [...samples].map(([name, { count }]) => {
			const milliseconds = (timings[name].median * size.transactions) / count;
			const timesTheEngine = milliseconds / timings.engine.median;
			return { name, sampled: count, milliseconds, timesTheEngine };
		}),
	};
}
