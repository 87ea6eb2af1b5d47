import { createHash } from 'node:crypto';

/** The same for the same transaction and invoice in every run: what keeps a booking from being made twice. */
export function allocationId(transactionId: string, invoiceId: string): string {
	return createHash('sha256')
		.update(JSON.stringify([transactionId, invoiceId]))
		.digest('hex');
}
