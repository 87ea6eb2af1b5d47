import { noFaults } from '../../common/faults/faultPlan';
import type { StandInState } from '../../common/standInState';
import type { Meanwhile } from '../server/meanwhile';
import type { Books } from './books';
import { createBooks } from './createBooks';
import type { BestInvoicingSandboxOptions } from '../sandboxOptions';

/** What every part of the running stand-in shares. */
export interface Bookkeeping extends StandInState {
	readonly options: BestInvoicingSandboxOptions;
	books: Books;
	/** What happens while calls are under way; the list itself is never replaced. */
	readonly meanwhile: Meanwhile[];
}

/** The state at the start, and after a reset. */
export function openBooks(
	options: BestInvoicingSandboxOptions,
): Pick<Bookkeeping, 'books' | 'faults' | 'requestLog'> {
	return {
		books: createBooks(options.seed, options.habits.settlesByItself),
		faults: noFaults(),
		requestLog: [],
	};
}
