import type { Books } from './books';
import { createBooks } from './createBooks';
import type { FaultPlan } from '../control/faultPlan';
import type { RequestLogEntry } from './requestLogEntry';
import type { BestInvoicingSandboxOptions } from '../sandboxOptions';

/** What every part of the running stand-in shares. */
export interface Bookkeeping {
	readonly options: BestInvoicingSandboxOptions;
	books: Books;
	faults: FaultPlan;
	requestLog: RequestLogEntry[];
}

/** The state at the start, and after a reset. */
export function openBooks(
	options: BestInvoicingSandboxOptions,
): Pick<Bookkeeping, 'books' | 'faults' | 'requestLog'> {
	return {
		books: createBooks(options.seed, options.habits.settlesByItself),
		faults: { planned: [], random: undefined, latencyMs: 0 },
		requestLog: [],
	};
}
