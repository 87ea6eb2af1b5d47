import { uniq } from 'lodash';
import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { accountLabel } from '../../shared/ponto/schemas/account';
import { attended, attentionItem, conditionsOf, keyOf, reportedKeyOf, revoked } from './conditions';
import { isOutcomeHidden } from './consent';
import { missingAccounts } from '../poll/pollAccounts';
import type { AccountNews, PollFindings, PollRun, Recollection } from '../poll/pollRun';

const cursorSchema = z.object({
	/** Conditions that were reported and still hold. */
	conditions: z.array(z.string()),
	/** The account as messages call it, for when it has gone. */
	label: z.string(),
	reference: z.string(),
	name: z.string().nullable(),
	currency: z.string(),
	/** Whether it was missing last time, together with most others. */
	isMissing: z.boolean().optional(),
});

/** Of the accounts that are remembered, more than this part cannot well be revoked at once. */
const GONE_AT_ONCE = 0.5;

/** Conditions that a refresh of the balance alone does not end. */
const HIDDEN_BY_DETAILS = ['synchronizationFailed', 'consentExpired'];

/**
 * What is the matter with the watched accounts that was not before. Costs no request beyond the account
 * list. A condition that ends is forgotten, so that it is reported again when it comes back.
 */
export function findAttention(run: PollRun, { accounts: remembered }: Recollection): PollFindings {
	const { settings, now, accounts } = run;
	const news = new Map<string, AccountNews>();
	for (const account of accounts) {
		const reported = cursorSchema.safeParse(remembered[account.id]).data?.conditions ?? [];
		const conditions = conditionsOf(account, now, settings.daysAhead).map((condition) => ({
			condition,
			reportedKey: reportedKeyOf(condition, reported),
		}));
		const hidden = isOutcomeHidden(account)
			? reported.filter((key) => HIDDEN_BY_DETAILS.some((reason) => key.startsWith(reason)))
			: [];
		const { reference, currency } = account.attributes;
		const about = attended(account, now);
		news.set(account.id, {
			items: conditions
				.filter(({ reportedKey }) => reportedKey === undefined)
				.map(({ condition }) => attentionItem(condition, about, settings.timeZone)),
			cursor: {
				conditions: uniq([
					...conditions.map(({ condition, reportedKey }) => reportedKey ?? keyOf(condition)),
					...hidden,
				]),
				label: accountLabel(account),
				reference: reference ?? '',
				name: about.accountName,
				currency: currency ?? '',
			},
		});
	}
	for (const [accountId, gone] of revokedAccounts(run, remembered)) news.set(accountId, gone);
	const failures = missingAccounts(run).filter(({ label }) => remembered[label] === undefined);
	const well = new Set(accounts.map(accountLabel));
	return { news, failures, failed: new Set(), well, isNothingRead: false };
}

/**
 * Accounts that are no longer listed. When most are gone at once, the list may be the trouble: then they
 * are gone once they are missing twice.
 */
function revokedAccounts(
	{ settings, listed }: PollRun,
	remembered: Readonly<Record<string, IDataObject>>,
): Array<[string, AccountNews]> {
	const isListed = new Set(listed.map(({ id }) => id));
	const known = Object.entries(remembered).flatMap(([accountId, stored]) => {
		const cursor = cursorSchema.safeParse(stored).data;
		const isWatched = settings.accountIds?.includes(accountId) ?? true;
		return cursor && isWatched ? [{ accountId, cursor, condition: revoked(cursor.label) }] : [];
	});
	const isReported = ({ cursor, condition }: (typeof known)[number]) =>
		cursor.conditions.includes(keyOf(condition));
	const present = known.filter((each) => !isReported(each));
	const gone = present.filter(({ accountId }) => !isListed.has(accountId));
	const isCredible =
		listed.length > 0 && (gone.length === 1 || gone.length <= present.length * GONE_AT_ONCE);
	return gone.map(({ accountId, cursor, condition }) => {
		if (!isCredible && !cursor.isMissing) {
			return [accountId, { items: [], cursor: { ...cursor, isMissing: true } }];
		}
		const about = {
			accountId,
			accountReference: cursor.reference,
			accountName: cursor.name,
			currency: cursor.currency,
			synchronizedAt: null,
		};
		const items = [attentionItem(condition, about, settings.timeZone)];
		return [accountId, { items, cursor: { ...cursor, conditions: [keyOf(condition)] } }];
	});
}
