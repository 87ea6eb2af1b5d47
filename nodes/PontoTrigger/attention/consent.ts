import type { Account } from '../../shared/ponto/schemas/account';

const DAY_MS = 86_400_000;

/** Days until the consent ends, rounded down, negative once it has ended; undefined if Ponto does not say. */
export function consentDaysLeft({ attributes }: Account, now: number): number | undefined {
	const ends = Date.parse(attributes.authorizationExpirationExpectedAt ?? '');
	return Number.isNaN(ends) ? undefined : Math.floor((ends - now) / DAY_MS);
}

/** Codes with which the last synchronization of the account was refused; empty if it went well. */
export function synchronizationFailures({ meta }: Account): readonly string[] {
	const attributes = meta?.latestSynchronization?.attributes;
	if (attributes?.status !== 'error') return [];
	const codes = (attributes.errors ?? []).flatMap(({ code }) => code ?? []);
	return codes.length > 0 ? codes : ['unknown'];
}

/**
 * Whether the bank no longer lets Ponto read the account: it said so at the last synchronization, or the
 * expected end has passed and no synchronization has succeeded since. What was read before stays readable.
 */
export function isConsentExpired(account: Account, now: number): boolean {
	if (synchronizationFailures(account).some((code) => code.startsWith('authorization')))
		return true;
	const daysLeft = consentDaysLeft(account, now);
	if (daysLeft === undefined || daysLeft >= 0) return false;
	const last = account.meta?.latestSynchronization?.attributes;
	const ended = Date.parse(account.attributes.authorizationExpirationExpectedAt ?? '');
	return !(last?.status === 'success' && Date.parse(last.updatedAt ?? '') > ended);
}

/** Who must do what, and where, to let the account be read again. */
export function howToRenewConsent({ attributes }: Account): string {
	const who = attributes.holderName
		? `Someone who may sign for ${attributes.holderName}`
		: 'The account holder';
	return `${who} must renew the consent at the bank: sign in at https://dashboard.myponto.com, open Accounts, choose this account and then Reauthorize. Nothing is lost: Ponto then fetches what was missed, and this trigger emits it.`;
}
