import { decideTransactions } from '../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { LedgerSize } from '../generator/generateLedger';
import { createDataSet } from './dataSet';
import { sideBySide, type Timing } from './sideBySide';

/** How the engine's time grows from a small ledger to a large one. */
export interface GrowthResult {
	readonly small: LedgerSize;
	readonly large: LedgerSize;
	/** Of so many small ledgers, one after the other: as much work as the large one. */
	readonly smallOnes: Timing & { readonly count: number };
	readonly largeOne: Timing;
	/** 1 is in proportion, 2 is every transaction against every invoice. */
	readonly exponent: number;
}

const ROUNDS = 7;

function engineOf(size: LedgerSize): () => unknown {
	const { transactions, invoices, options } = createDataSet(size);
	return () => decideTransactions(transactions, invoices, options);
}

/**
 * Times a large ledger and as many small ones as are the same work, in turns and with nothing else in the process: so
 * both meet the same machine, and both pay for the memory they clear away.
 */
export async function measureGrowth({
	small,
	large,
}: Pick<GrowthResult, 'small' | 'large'>): Promise<GrowthResult> {
	const factor = large.invoices / small.invoices;
	const [matchSmall, matchLarge] = [engineOf(small), engineOf(large)];
	const { smallOnes, largeOne } = await sideBySide(
		{
			smallOnes: () => {
				for (let count = 0; count < factor; count += 1) matchSmall();
			},
			largeOne: matchLarge,
		},
		ROUNDS,
	);
	const ratio = largeOne.median / (smallOnes.median / factor);
	const exponent = Math.log(ratio) / Math.log(factor);
	return { small, large, smallOnes: { ...smallOnes, count: factor }, largeOne, exponent };
}
