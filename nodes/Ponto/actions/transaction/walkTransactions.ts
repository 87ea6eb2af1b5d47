import type { IExecuteFunctions } from 'n8n-workflow';
import { DateTime } from 'luxon';
import {
	datedOn,
	transactionSchema,
	type Transaction,
} from '../../../shared/ponto/schemas/transaction';
import { paginate } from '../../../shared/ponto/paginate';
import { passes, type TransactionFilter } from './transactionFilter';

/** How much later than its record at Ponto a booking may be dated, and the other way round. */
const OVERLAP_DAYS = 10;

/**
 * The transactions of a list that pass the filter, newest first.
 *
 * Ponto has no date filter, and its order is by creation at Ponto, not by booking date: an old booking can stand
 * above a new one. So an old date alone never ends the walk. With Booked From it ends after the first page on which
 * every transaction was both created and booked more than ten days before that date; without it, at the list's end.
 */
export async function* walkTransactions(
	context: IExecuteFunctions,
	path: string,
	filter: TransactionFilter,
	timeZone: string,
): AsyncGenerator<Transaction> {
	const oldestOfInterest =
		filter.bookedFrom === undefined ? undefined : daysBefore(filter.bookedFrom, OVERLAP_DAYS);
	for await (const { resources } of paginate(context, path, transactionSchema)) {
		yield* resources.filter((transaction) => passes(transaction, filter, timeZone));
		if (
			oldestOfInterest !== undefined &&
			resources.length > 0 &&
			resources.every((transaction) => isOlder(transaction, oldestOfInterest, timeZone))
		) {
			return;
		}
	}
}

function isOlder(transaction: Transaction, date: string, timeZone: string): boolean {
	const createdAt = transaction.attributes.createdAt ?? '';
	const dated = datedOn(transaction, timeZone);
	return createdAt !== '' && createdAt < date && dated !== null && dated < date;
}

function daysBefore(date: string, days: number): string {
	return DateTime.fromISO(date, { zone: 'utc' }).minus({ days }).toFormat('yyyy-MM-dd');
}
