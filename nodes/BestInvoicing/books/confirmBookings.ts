import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { formatDocumentId } from '../domain/documentId';
import type { Payment } from '../domain/payment';
import { openKnownPayments, rereadKnownPayments } from './knownPayments';

const NOT_CHECKED =
	'Not checked yet for a copy by another run, because BestInvoicing did not answer; the next run checks';
const NOT_FOUND = 'BestInvoicing confirmed this payment but does not list it: look for it there';
const NOT_MARKED =
	'BestInvoicing did not keep the transaction ID in the name of the payer, so a repeat can only be recognized by date, amount and IBAN';

/**
 * Reads the payments once more after the last item and corrects the rows of what this run registered:
 * where another run was faster, the copy is gone and the row names the payment that stayed.
 */
export async function confirmBookings(
	run: IExecuteFunctions,
	rows: readonly IDataObject[],
): Promise<void> {
	const known = await openKnownPayments(run);
	if (!known.unchecked) return;
	const booked = rows.filter(({ outcome }) => outcome === 'booked');
	try {
		await rereadKnownPayments(run, known);
	} catch {
		for (const row of booked) note(row, NOT_CHECKED);
		return;
	}
	for (const row of booked) confirm(row, known.payments);
}

function confirm(row: IDataObject, payments: readonly Payment[]): void {
	const marked = payments.find(
		({ transactionId, document }) =>
			transactionId !== undefined &&
			transactionId === row.transactionId &&
			document !== undefined &&
			formatDocumentId(document) === row.documentId,
	);
	if (marked) {
		if (row.paymentId !== null && marked.id !== row.paymentId) row.outcome = 'alreadyBooked';
		row.paymentId = marked.id;
		return;
	}
	if (!payments.some(({ id }) => id === row.paymentId)) {
		row.outcome = 'review';
		note(row, NOT_FOUND);
	} else if (row.transactionId !== null) {
		note(row, NOT_MARKED);
	}
}

function note(row: IDataObject, reason: string): void {
	row.reasons = [...(Array.isArray(row.reasons) ? row.reasons : []), reason];
}
