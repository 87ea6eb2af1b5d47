import { NodeOperationError } from 'n8n-workflow';
import { simplifyTransaction, transactionSchema } from '../../shared/ponto/schemas/transaction';
import { paginate } from '../../shared/ponto/paginate';
import { pathTo } from '../../shared/ponto/pathTo';
import type { ReadAccount } from '../poll/pollRun';
import { matchesDirection } from '../poll/settings';
import { marksOfIds, newUnderAnyId } from './bookingMarks';
import { parseCursor } from './cursor';
import { awaitsFirstSynchronization } from './loading';
import { revisionOf } from './revision';
import { walkAccount } from './walk';

/** New or updated transactions of an account. */
export const readBooked: ReadAccount = async (
	{ context, settings, now, budget },
	{ account, stored, attempts, startsAt, storedOfOtherIds },
) => {
	const before = parseCursor(stored);
	const firstSeenAt = before?.firstSeenAt ?? new Date(now).toISOString();
	const isNew = !before?.region && !before?.openWalk;
	if (isNew && awaitsFirstSynchronization(account, Date.parse(firstSeenAt), now)) {
		return { items: [], cursor: { firstSeenAt, isLoading: true } };
	}
	const marksOfOtherIds = readMarksOf(storedOfOtherIds);
	const path = pathTo`/accounts/${account.id}/transactions`;
	const watchesUpdates = settings.event === 'updatedTransaction';
	const { arrivals, updates, cursor, failure, isDoubted } = await walkAccount(
		before,
		(after) =>
			paginate(context, path, transactionSchema, { 'page[after]': after }, () =>
				budget.patience(attempts),
			),
		{
			now,
			overlapDays: settings.overlapDays,
			revision: revisionOf(account),
			watchesUpdates,
			timeZone: settings.timeZone,
			authorizedAt: account.attributes.authorizedAt,
			firstPoll: {
				limit: watchesUpdates ? 0 : settings.firstPollLimit,
				matches: (transaction) => matchesDirection(settings, transaction),
			},
			startsAt: before?.firstSeenAt ? Date.parse(before.firstSeenAt) : startsAt,
			...(marksOfOtherIds !== undefined && { marksOfOtherIds }),
			mayContinue: () => budget.takePage(),
		},
	);
	const oldestFirst = [...(watchesUpdates ? updates : arrivals)].reverse();
	// A first walk has left out what is known under another ID.
	const isTold = watchesUpdates || !before?.region || marksOfOtherIds === undefined;
	const { timeZone } = settings;
	const found = isTold
		? oldestFirst
		: newUnderAnyId(oldestFirst, marksOfOtherIds, cursor.latest ?? '', timeZone);
	return {
		items: found
			.filter((transaction) => matchesDirection(settings, transaction))
			.map((transaction) => simplifyTransaction(transaction, account, settings.timeZone)),
		cursor: { ...cursor },
		...(failure !== undefined && { failure }),
		...(isDoubted && { failure: listNotBelieved(context.getNode()) }),
	};
};

function readMarksOf(stored: readonly unknown[]): string | undefined {
	const others = stored.flatMap((other) => {
		const { latest, walkedAt } = parseCursor(other) ?? {};
		return latest ? [{ marks: latest, isWalked: walkedAt !== undefined }] : [];
	});
	return others.length > 0 ? marksOfIds(others) : undefined;
}

function listNotBelieved(node: ConstructorParameters<typeof NodeOperationError>[0]) {
	return new NodeOperationError(
		node,
		'Ponto shows none of the transactions that it showed before',
		{
			description:
				'What was emitted stays remembered, and the account is read again with the next poll. If it stays for a day, look at the account in the Ponto dashboard (https://dashboard.myponto.com): what comes in until then may have to be fetched with Transaction > Get Many.',
		},
	);
}
