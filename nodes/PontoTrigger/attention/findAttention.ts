import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { accountLabel } from '../../shared/ponto/schemas/account';
import { attended, attentionItem, conditionsOf, keyOf, revoked } from './conditions';
import { missingAccounts } from '../poll/pollAccounts';
import type { AccountNews, PollFindings, PollRun } from '../poll/pollRun';

const cursorSchema = z.object({
	/** Conditions that were reported and still hold. */
	conditions: z.array(z.string()),
	/** The account as messages call it, for when it has gone. */
	label: z.string(),
	reference: z.string(),
	name: z.string().nullable(),
	currency: z.string(),
});

/**
 * What is the matter with the watched accounts that was not before. Costs no request beyond the account
 * list. A condition that ends is forgotten, so that it is reported again when it comes back.
 */
export function findAttention(
	run: PollRun,
	remembered: Readonly<Record<string, IDataObject>>,
): PollFindings {
	const { settings, now, accounts } = run;
	const news = new Map<string, AccountNews>();
	for (const account of accounts) {
		const reported = cursorSchema.safeParse(remembered[account.id]).data?.conditions ?? [];
		const conditions = conditionsOf(account, now, settings.daysAhead);
		const { reference, currency } = account.attributes;
		const about = attended(account, now);
		news.set(account.id, {
			items: conditions
				.filter((condition) => !reported.includes(keyOf(condition)))
				.map((condition) => attentionItem(condition, about, settings.timeZone)),
			cursor: {
				conditions: conditions.map(keyOf),
				label: accountLabel(account),
				reference: reference ?? '',
				name: about.accountName,
				currency: currency ?? '',
			},
		});
	}
	for (const [accountId, gone] of revokedAccounts(run, remembered)) news.set(accountId, gone);
	const missing = missingAccounts(run).filter(({ label }) => remembered[label] === undefined);
	return { news, failures: missing };
}

function revokedAccounts(
	{ settings, listed }: PollRun,
	remembered: Readonly<Record<string, IDataObject>>,
): Array<[string, AccountNews]> {
	const isListed = new Set(listed.map(({ id }) => id));
	return Object.entries(remembered).flatMap(([accountId, stored]) => {
		const cursor = cursorSchema.safeParse(stored).data;
		const isWatched = settings.accountIds?.includes(accountId) ?? true;
		if (!cursor || !isWatched || isListed.has(accountId)) return [];
		const condition = revoked(cursor.label);
		if (cursor.conditions.includes(keyOf(condition))) return [];
		const about = {
			accountId,
			accountReference: cursor.reference,
			accountName: cursor.name,
			currency: cursor.currency,
			synchronizedAt: null,
		};
		const items = [attentionItem(condition, about, settings.timeZone)];
		return [[accountId, { items, cursor: { ...cursor, conditions: [keyOf(condition)] } }]];
	});
}
