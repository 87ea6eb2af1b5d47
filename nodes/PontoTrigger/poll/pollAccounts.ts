import { sortBy } from 'lodash';
import { NodeApiError, type IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { accountLabel, type Account } from '../../shared/ponto/schemas/account';
import { howToRenewConsent, isConsentExpired } from '../attention/consent';
import { startOver } from '../transactions/cursor';
import {
	bankAccountKey,
	formerId,
	hasSuccessor,
	KnownIds,
	linkedAnew,
	otherIds,
} from './bankAccount';
import { failureOf, type AccountFailure } from './failures';
import type {
	AccountNews,
	AccountReading,
	PollFindings,
	PollRun,
	ReadAccount,
	Recollection,
} from './pollRun';

const ATTEMPTS = 3;

const lastReadSchema = z.object({
	walkedAt: z.string().catch(''),
	openWalk: z.object({ continuedAt: z.string().catch('') }).catch({ continuedAt: '' }),
});

/**
 * Reads the watched accounts one after the other. An account that cannot be read keeps its place and does
 * not hold back the others: next time it comes last, with one attempt. Those that were left out when time
 * or pages were used up come first. When Ponto asks for fewer requests, the poll ends.
 */
export async function pollAccounts(
	run: PollRun,
	recollection: Recollection,
	readAccount: ReadAccount,
): Promise<PollFindings> {
	const news = new Map<string, AccountNews>();
	const failures: AccountFailure[] = [];
	const failed = new Set(recollection.failedLast);
	const well = new Set<string>();
	let hasItems = false;
	const order = sortBy(run.accounts, [
		({ id }) => recollection.failedLast.has(id),
		({ id }) => lastReadAt(recollection.accounts[id]),
	]);
	const byId = new Map(run.accounts.map((account) => [account.id, account]));
	const before = new KnownIds(recollection.accounts);
	// Two IDs of a bank account may be read in one poll: what the first of them found must not come again.
	const known = new KnownIds(recollection.accounts);
	for (const account of order) {
		if (run.budget.isUsedUp()) break;
		if (hasSuccessor(account, byId, before, run.now)) continue;
		const stored = recollection.accounts[account.id];
		const follows = formerId(account, before);
		const others = otherIds(account, known).map(
			(id) => news.get(id)?.cursor ?? recollection.accounts[id],
		);
		if (follows !== undefined && stored === undefined) {
			run.context.logger.warn(`${run.context.getNode().name}: ${linkedAnew(account)}`);
		}
		const found = await readOne(run, account, recollection, others, readAccount);
		const { failure } = found;
		hasItems ||= found.items.length > 0;
		if (failure === undefined) {
			well.add(accountLabel(account));
			failed.delete(account.id);
		} else {
			const explained = failureOf(accountLabel(account), failure);
			const { name } = run.context.getNode();
			// What was read before counts: the rest follows with the next poll.
			if (found.items.length > 0) run.context.logger.warn(`${name}: ${explained.message}`);
			else {
				failures.push(explained);
				failed.add(account.id);
			}
		}
		const startedOver =
			found.items.length === 0 && isRefused(failure) ? startOver(stored) : undefined;
		const cursor = startedOver ? { ...startedOver } : found.cursor;
		if (Object.keys(cursor).length > 0) {
			// What cannot be read of an account for once does not make it another one.
			const bankAccount = bankAccountKey(account) ?? before.identityOf(account.id).bankAccount;
			const remembered: IDataObject = {
				...cursor,
				...(bankAccount !== undefined && { bankAccount }),
				...(follows !== undefined && { follows }),
			};
			news.set(account.id, { items: found.items, cursor: remembered });
			known.note(account.id, remembered);
		}
		if (isRateLimit(failure)) break;
	}
	return {
		news,
		failures: [...missingAccounts(run), ...failures, ...expiredConsents(run)],
		failed,
		well,
		isNothingRead: well.size === 0 && failures.length > 0 && !hasItems,
	};
}

async function readOne(
	run: PollRun,
	account: Account,
	{ accounts, polledAt, failedLast }: Recollection,
	storedOfOtherIds: readonly unknown[],
	readAccount: ReadAccount,
): Promise<AccountNews> {
	const stored = accounts[account.id];
	const reading: AccountReading = {
		account,
		stored,
		attempts: failedLast.has(account.id) ? 1 : ATTEMPTS,
		...(polledAt !== undefined && { startsAt: polledAt }),
		storedOfOtherIds,
	};
	try {
		return await readAccount(run, reading);
	} catch (error) {
		return { items: [], cursor: { ...stored }, failure: error };
	}
}

/** When a poll last read an account or went on with it; empty if none did. */
function lastReadAt(stored: unknown): string {
	const read = lastReadSchema.safeParse(stored).data;
	if (!read) return '';
	return read.walkedAt > read.openWalk.continuedAt ? read.walkedAt : read.openWalk.continuedAt;
}

function isRefused(error: unknown): boolean {
	return error instanceof NodeApiError && ['400', '404'].includes(error.httpCode ?? '');
}

function isRateLimit(error: unknown): boolean {
	return error instanceof NodeApiError && error.httpCode === '429';
}

/** Chosen accounts that the integration does not list, with those that it does. */
export function missingAccounts({ settings, listed }: PollRun): AccountFailure[] {
	const listedIds = new Set(listed.map(({ id }) => id));
	return (settings.accountIds ?? [])
		.filter((id) => !listedIds.has(id))
		.map((id) => ({
			label: id,
			message: 'It is not among the accounts of this Ponto integration',
			advice: `It may have been removed there or belong to another credential. Choose it again in the node under Account Names or IDs. The integration has: ${listed.map(accountLabel).join('; ')}.`,
		}));
}

/** Such an account still answers, with what it had: it would go silent without anybody noticing. */
function expiredConsents({ now, accounts }: PollRun): AccountFailure[] {
	return accounts
		.filter((account) => isConsentExpired(account, now))
		.map((account) => ({
			label: accountLabel(account),
			message:
				'The bank no longer gives Ponto access to it (the consent has expired), so nothing new arrives',
			advice: howToRenewConsent(account),
		}));
}
