import type { IExecuteFunctions } from 'n8n-workflow';
import { findDoubles } from '../domain/findDoubles';
import type { Payment } from '../domain/payment';
import type { KnownPayments } from './knownPayments';
import { deletePayment } from './payments';

/**
 * The payments from that day on, without what should not be there: copies that a run at the same time or
 * a slow answer left, and payments whose undoing was not finished. These are deleted.
 */
export async function withoutDoubles(
	run: IExecuteFunctions,
	known: KnownPayments,
	from: string,
): Promise<readonly Payment[]> {
	const doubles = findDoubles(await known.since(from));
	for (const { id } of doubles) {
		await deletePayment(run, id);
		known.forget(id);
	}
	return await known.since(from);
}
