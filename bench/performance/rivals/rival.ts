import type { InvoiceRow, TransactionRow } from '../../generator/ledger';

/** Another way to match, prepared on the invoices; a call matches these transactions and returns how many it found. */
export type Rival = (transactions: readonly TransactionRow[]) => number | Promise<number>;

/** Prepares a rival; what it prepares is not timed, which favours it. */
export type RivalFactory = (
	invoices: readonly InvoiceRow[],
	n8nNodesBase: string,
) => Rival | Promise<Rival>;
