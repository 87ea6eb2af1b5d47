import type { LedgerSize } from '../generator/generateLedger';
import type { GrowthResult } from './measureGrowth';

/** What a worker can measure, and what it needs to know for it. */
export interface Tasks {
	readonly growth: Pick<GrowthResult, 'small' | 'large'>;
	readonly rivals: { readonly size: LedgerSize; readonly n8nNodesBase: string };
	readonly adversaries: Record<never, never>;
	readonly memory: { readonly transactionsPath: string; readonly invoicesPath: string };
	readonly wholeNode: { readonly size: LedgerSize };
}
