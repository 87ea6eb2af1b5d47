import { consentDaysLeft } from '../../shared/ponto/consentDaysLeft';
import type { Account } from '../../shared/ponto/schemas/account';

/** A refresh of the balance alone says nothing of the transactions. */
const DETAILS_ONLY = 'accountDetails';

/** Whether the last synchronization leaves open how the one before it went: it refreshed the balance alone. */
export function isOutcomeHidden({ meta }: Account): boolean {
	const latest = meta?.latestSynchronization?.attributes;
	return latest?.status === 'success' && latest.subtype === DETAILS_ONLY;
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
	const endsAt = account.attributes.authorizationExpirationExpectedAt;
	const daysLeft = consentDaysLeft(endsAt, now);
	if (daysLeft === undefined || daysLeft >= 0) return false;
	const last = account.meta?.latestSynchronization?.attributes;
	const isProof = last?.status === 'success' && last.subtype !== DETAILS_ONLY;
	return !(isProof && Date.parse(last.updatedAt ?? '') > Date.parse(endsAt ?? ''));
}

/** Who must do what, and where, to let the account be read again. */
export function howToRenewConsent({ attributes }: Account): string {
	const who = attributes.holderName
		? `Someone who may sign for ${attributes.holderName}`
		: 'The account holder';
	return `${who} must renew the consent at the bank: sign in at https://dashboard.myponto.com, open Accounts, choose this account and then Reauthorize. Nothing is lost: Ponto then fetches what was missed, and this trigger emits it.`;
}
