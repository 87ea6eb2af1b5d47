import { NodeOperationError } from 'n8n-workflow';
import { simplifyTransaction, transactionSchema } from '../../shared/ponto/schemas/transaction';
import { paginate } from '../../shared/ponto/paginate';
import { pathTo } from '../../shared/ponto/pathTo';
import type { ReadAccount } from '../poll/pollRun';
import { matchesDirection } from '../poll/settings';
import { knownUnderOtherId } from './bookingMarks';
import { parseCursor } from './cursor';
import { awaitsFirstSynchronization } from './loading';
import { revisionOf } from './revision';
import { walkAccount } from './walk';

/** New or updated transactions of an account. */
export const readBooked: ReadAccount = async (
	{ context, settings, now, budget },
	{ account, stored, attempts, startsAt, storedOfOtherId },
) => {
	const before = parseCursor(stored);
	const firstSeenAt = before?.firstSeenAt ?? new Date(now).toISOString();
	const isNew = !before?.region && !before?.openWalk;
	if (isNew && awaitsFirstSynchronization(account, Date.parse(firstSeenAt), now)) {
		return { items: [], cursor: { firstSeenAt, isLoading: true } };
	}
	const marksOfOtherId = parseCursor(storedOfOtherId)?.latest;
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
			marksOfOtherId,
			mayContinue: () => budget.takePage(),
		},
	);
	const isKnown = before?.region
		? knownUnderOtherId(marksOfOtherId, before.latest, settings.timeZone)
		: () => false;
	const oldestFirst = [...(watchesUpdates ? updates : arrivals)].reverse();
	return {
		items: oldestFirst
			.filter((transaction) => watchesUpdates || !isKnown(transaction))
			.filter((transaction) => matchesDirection(settings, transaction))
			.map((transaction) => simplifyTransaction(transaction, account, settings.timeZone)),
		cursor: { ...cursor },
		...(failure !== undefined && { failure }),
		...(isDoubted && { failure: listNotBelieved(context.getNode()) }),
	};
};

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
