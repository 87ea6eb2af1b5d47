import { sortBy } from 'lodash';
import { NodeApiError, type IDataObject } from 'n8n-workflow';
import { accountLabel } from '../../shared/ponto/schemas/account';
import { howToRenewConsent, isConsentExpired } from '../attention/consent';
import { startOver } from '../transactions/cursor';
import { failureOf, type AccountFailure } from './failures';
import type { AccountNews, PollFindings, PollRun, ReadAccount } from './pollRun';

/**
 * Reads the watched accounts one after the other. An account that cannot be read keeps its place and does
 * not hold back the others. Those that were left out when the time was up come first in the next poll.
 */
export async function pollAccounts(
	run: PollRun,
	remembered: Readonly<Record<string, IDataObject>>,
	readAccount: ReadAccount,
): Promise<PollFindings> {
	const news = new Map<string, AccountNews>();
	const failures: AccountFailure[] = [];
	for (const account of sortBy(run.accounts, ({ id }) => remembered[id]?.walkedAt ?? '')) {
		if (run.budget.isTimeUp()) break;
		try {
			news.set(account.id, await readAccount(run, account, remembered[account.id]));
		} catch (error) {
			failures.push(failureOf(accountLabel(account), error));
			const cursor = isRefused(error) ? startOver(remembered[account.id]) : undefined;
			if (cursor) news.set(account.id, { items: [], cursor });
		}
	}
	return { news, failures: [...missingAccounts(run), ...failures, ...expiredConsents(run)] };
}

function isRefused(error: unknown): boolean {
	return error instanceof NodeApiError && ['400', '404'].includes(error.httpCode ?? '');
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
