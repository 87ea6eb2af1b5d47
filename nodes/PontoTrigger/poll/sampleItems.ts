import { orderBy, uniqBy } from 'lodash';
import { NodeOperationError, type IDataObject } from 'n8n-workflow';
import { accountLabel, type Account } from '../../shared/ponto/schemas/account';
import {
	simplifyTransaction,
	transactionSchema,
	type Transaction,
} from '../../shared/ponto/schemas/transaction';
import { paginate } from '../../shared/ponto/paginate';
import { pathTo } from '../../shared/ponto/pathTo';
import { attended, attentionItem, conditionsOf } from '../attention/conditions';
import { failureOf, reportOf, type AccountFailure } from './failures';
import type { PollRun } from './pollRun';
import { matchesDirection } from './settings';

const ITEMS = 10;
const PAGES_PER_ACCOUNT = 5;

/**
 * What a person sees who runs the node by hand: the newest real transactions that match the filters, as
 * production would emit them. Remembers nothing. Throws an error that says so if there are none.
 */
export async function sampleItems(run: PollRun): Promise<IDataObject[]> {
	return run.settings.event === 'accountNeedsAttention'
		? currentConditions(run)
		: await newestTransactions(run);
}

function currentConditions({ context, settings, now, accounts }: PollRun): IDataObject[] {
	const items = accounts.flatMap((account) =>
		conditionsOf(account, now, settings.daysAhead).map((condition) =>
			attentionItem(condition, attended(account, now), settings.timeZone),
		),
	);
	if (items.length > 0) return items;
	throw new NodeOperationError(
		context.getNode(),
		'No account needs attention, so there is nothing to show',
		{
			description: `Looked at ${accounts.map(accountLabel).join('; ')}. To see an example, raise Days Before Consent Ends to 180 for a moment.`,
		},
	);
}

async function newestTransactions(run: PollRun): Promise<IDataObject[]> {
	const { accounts } = run;
	const found: Array<{ transaction: Transaction; account: Account }> = [];
	const failures: AccountFailure[] = [];
	for (const account of accounts) {
		try {
			for (const transaction of await newestOf(run, account)) found.push({ transaction, account });
		} catch (error) {
			failures.push(failureOf(accountLabel(account), error));
		}
	}
	const node = run.context.getNode();
	if (found.length === 0 && failures.length > 0) throw reportOf(node, failures);
	if (found.length === 0) {
		throw new NodeOperationError(node, 'No transaction matches, so there is nothing to show', {
			description: `Looked at the newest transactions (direction: ${run.settings.direction}) of ${accounts.map(accountLabel).join('; ')}. Choose other accounts or another direction, or activate the workflow: it starts when a transaction arrives.`,
		});
	}
	for (const { label, message } of failures) {
		run.context.logger.warn(`${node.name}: account ${label} is left out: ${message}`);
	}
	return orderBy(found, ({ transaction }) => transaction.attributes.createdAt ?? '', 'desc')
		.slice(0, ITEMS)
		.map(({ transaction, account }) =>
			simplifyTransaction(transaction, account, run.settings.timeZone),
		)
		.reverse();
}

async function newestOf({ context, settings }: PollRun, account: Account): Promise<Transaction[]> {
	const newest: Transaction[] = [];
	let pages = 0;
	const path =
		settings.event === 'pendingTransaction'
			? pathTo`/accounts/${account.id}/pending-transactions`
			: pathTo`/accounts/${account.id}/transactions`;
	for await (const { resources } of paginate(context, path, transactionSchema)) {
		newest.push(...resources.filter((transaction) => matchesDirection(settings, transaction)));
		pages += 1;
		if (newest.length >= ITEMS || pages >= PAGES_PER_ACCOUNT) break;
	}
	return uniqBy(newest, ({ id }) => id).slice(0, ITEMS);
}
