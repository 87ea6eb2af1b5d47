import { z } from 'zod';
import {
	simplifyTransaction,
	transactionSchema,
	type Transaction,
} from '../../shared/ponto/schemas/transaction';
import { paginate } from '../../shared/ponto/paginate';
import { pathTo } from '../../shared/ponto/pathTo';
import { shortHash } from '../poll/shortHash';
import { ID_LENGTH } from '../transactions/listedTransaction';
import type { ReadAccount } from '../poll/pollRun';
import { matchesDirection } from '../poll/settings';

const PAGES_AT_MOST = 10;

const cursorSchema = z.object({
	/** Keys of the pending transactions that were listed last. */
	pending: z.array(z.string()),
});

/**
 * Pending transactions that were not listed before. They are for information only: they come and go, and
 * Ponto may list the same one under another id after each synchronization, so they are told apart by what
 * they say and by how many say the same.
 */
export const readPending: ReadAccount = async ({ context, settings, budget }, account, stored) => {
	const before = cursorSchema.safeParse(stored).data?.pending;
	const known = new Set(before);
	const listed: Transaction[] = [];
	let pages = 0;
	let isComplete = true;
	const path = pathTo`/accounts/${account.id}/pending-transactions`;
	for await (const { resources, isLast } of paginate(context, path, transactionSchema)) {
		listed.push(...resources);
		pages += 1;
		isComplete = isLast;
		if (!budget.takePage() || pages >= PAGES_AT_MOST) break;
	}
	const keys = keysOf(listed);
	const arrived = listed
		.filter((_, index) => !known.has(keys[index] ?? ''))
		.filter((transaction) => matchesDirection(settings, transaction))
		.slice(0, before === undefined ? settings.firstPollLimit : undefined);
	return {
		items: arrived
			.map((transaction) => simplifyTransaction(transaction, account, settings.timeZone))
			.reverse(),
		cursor: { pending: isComplete ? keys : [...new Set([...keys, ...known])] },
	};
};

/** One key each; the second of two that say the same gets another one than the first. */
function keysOf(transactions: readonly Transaction[]): string[] {
	const seen = new Map<string, number>();
	return transactions.map(({ attributes }) => {
		const content = JSON.stringify([
			attributes.amount,
			attributes.currency,
			attributes.executionDate ?? attributes.valueDate ?? null,
			attributes.description ?? null,
			attributes.remittanceInformation ?? null,
			attributes.counterpartReference ?? null,
			attributes.counterpartName ?? null,
		]);
		const count = (seen.get(content) ?? 0) + 1;
		seen.set(content, count);
		return shortHash(`${content}${count}`, ID_LENGTH);
	});
}
