import { simplifyTransaction, transactionSchema } from '../../shared/ponto/schemas/transaction';
import { paginate } from '../../shared/ponto/paginate';
import { pathTo } from '../../shared/ponto/pathTo';
import { parseCursor } from './cursor';
import type { ReadAccount } from '../poll/pollRun';
import { revisionOf } from './revision';
import { walkAccount } from './walk';
import { matchesDirection } from '../poll/settings';

/** New or updated transactions of an account. */
export const readTransactions: ReadAccount = async (
	{ context, settings, now, budget },
	account,
	stored,
) => {
	const path = pathTo`/accounts/${account.id}/transactions`;
	const watchesUpdates = settings.event === 'updatedTransaction';
	const { arrivals, updates, cursor } = await walkAccount(
		parseCursor(stored),
		(after) => paginate(context, path, transactionSchema, { 'page[after]': after }),
		{
			now,
			overlapDays: settings.overlapDays,
			revision: revisionOf(account),
			watchesUpdates,
			firstPoll: {
				limit: watchesUpdates ? 0 : settings.firstPollLimit,
				matches: (transaction) => matchesDirection(settings, transaction),
			},
			mayContinue: () => budget.takePage(),
		},
	);
	const found = watchesUpdates ? updates : arrivals;
	return {
		items: found
			.filter((transaction) => matchesDirection(settings, transaction))
			.map((transaction) => simplifyTransaction(transaction, account, settings.timeZone))
			.reverse(),
		cursor: { ...cursor },
	};
};
