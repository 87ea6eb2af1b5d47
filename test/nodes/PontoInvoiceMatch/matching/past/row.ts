import type {
	Moment,
	PastAllocation,
} from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';

/** A row that says that 100.00 EUR of t1 went to F-1042 of Bakkerij Janssens, differing so. */
export const row = (differs: Partial<PastAllocation> = {}): PastAllocation => ({
	transactionId: 't1',
	invoiceId: 'F-1042',
	invoiceNumber: 'F-1042',
	allocatedMinor: 10_000,
	currency: 'EUR',
	...differs,
});

/** The second of so many minutes past an hour. */
export const at = (minute: number): { readonly decidedAt: Moment } => ({
	decidedAt: { earliest: minute * 60_000, latest: minute * 60_000 + 999 },
});
