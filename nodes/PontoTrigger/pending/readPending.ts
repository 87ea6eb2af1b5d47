import { uniqBy } from 'lodash';
import type { IDataObject } from 'n8n-workflow';
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
import { isAtRest } from '../transactions/atRest';
import { revisionOf } from '../transactions/revision';
import { matchesDirection } from '../poll/settings';

const PAGES_AT_MOST = 10;

const cursorSchema = z.object({
	/** Keys of the pending transactions that were listed last. */
	pending: z.array(z.string()).optional(),
	/** Keys of those that the list before showed and the last one did not. */
	lately: z.array(z.string()).default([]),
	/** When they were listed. */
	walkedAt: z.string().default(''),
	/** The account's revision before that. */
	revision: z.string().optional(),
});

/**
 * Pending transactions that were not listed before. They are for information only: they come and go, and
 * Ponto may list the same one under another id after each synchronization, so they are told apart by what
 * they say and by how many say the same. Nothing is asked while Ponto has not synchronized the account.
 */
export const readPending: ReadAccount = async (
	{ context, settings, now, budget },
	{ account, stored, attempts },
) => {
	const before = cursorSchema.safeParse(stored).data;
	const revision = revisionOf(account);
	if (before?.pending && isAtRest(before, revision, now)) {
		return { items: [], cursor: { ...(stored as IDataObject) } };
	}
	const known = new Set([...(before?.pending ?? []), ...(before?.lately ?? [])]);
	const listed: Transaction[] = [];
	let pages = 0;
	let isComplete = true;
	const path = pathTo`/accounts/${account.id}/pending-transactions`;
	const patience = () => budget.patience(attempts);
	for await (const { resources, isLast } of paginate(
		context,
		path,
		transactionSchema,
		{},
		patience,
	)) {
		listed.push(...resources);
		pages += 1;
		isComplete = isLast;
		if (!budget.takePage() || pages >= PAGES_AT_MOST) break;
	}
	const different = uniqBy(listed, ({ id }) => id);
	const keys = keysOf(different);
	const arrived = different
		.filter((_, index) => !known.has(keys[index] ?? ''))
		.filter((transaction) => matchesDirection(settings, transaction))
		.slice(0, before?.pending === undefined ? settings.firstPollLimit : undefined);
	return {
		items: arrived
			.map((transaction) => simplifyTransaction(transaction, account, settings.timeZone))
			.reverse(),
		cursor: {
			pending: isComplete ? keys : [...new Set([...keys, ...known])],
			lately: isComplete ? (before?.pending ?? []).filter((key) => !keys.includes(key)) : [],
			walkedAt: new Date(now).toISOString(),
			...(revision !== undefined && isComplete && { revision }),
		},
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
