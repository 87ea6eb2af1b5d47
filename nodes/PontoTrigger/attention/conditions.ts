import type { IDataObject } from 'n8n-workflow';
import { bookingDate } from '../../shared/domain/bookingDate';
import { accountLabel, accountName, type Account } from '../../shared/ponto/schemas/account';
import { consentDaysLeft } from '../../shared/ponto/consentDaysLeft';
import { howToRenewConsent, isConsentExpired, synchronizationFailures } from './consent';
import { shortHash } from '../poll/shortHash';

/** Something about an account that a person has to look after. */
export interface Condition {
	readonly reason:
		| 'accountDeprecated'
		| 'accountRevoked'
		| 'consentExpired'
		| 'consentExpires'
		| 'synchronizationFailed';
	/** What makes it another occasion: the end of the consent, the codes of a failed synchronization. */
	readonly occasion: string;
	/** What happened, in words. */
	readonly message: string;
	/** Who should do what. */
	readonly action: string;
	/** Codes with which the bank or Ponto refused the last synchronization. */
	readonly codes: readonly string[];
}

const EVENT_ID_LENGTH = 22;

/** What is the matter with an account now; `daysAhead` is how early to warn of the end of its consent. */
export function conditionsOf(account: Account, now: number, daysAhead: number): Condition[] {
	const { attributes } = account;
	const label = accountLabel(account);
	const ends = attributes.authorizationExpirationExpectedAt ?? '';
	const daysLeft = consentDaysLeft(ends, now);
	const codes = synchronizationFailures(account);
	const isExpired = isConsentExpired(account, now);
	const conditions: Condition[] = [];
	if (isExpired) {
		conditions.push({
			reason: 'consentExpired',
			occasion: ends,
			message: `The consent for ${label} has expired: Ponto gets nothing new from the bank`,
			action: howToRenewConsent(account),
			codes,
		});
	} else if (daysLeft !== undefined && daysLeft >= 0 && daysLeft <= daysAhead) {
		conditions.push({
			reason: 'consentExpires',
			occasion: ends,
			message: `The consent for ${label} ends in ${daysLeft === 1 ? '1 day' : `${daysLeft} days`}`,
			action: howToRenewConsent(account),
			codes: [],
		});
	}
	if (codes.length > 0 && !isExpired) {
		conditions.push({
			reason: 'synchronizationFailed',
			occasion: [...codes].sort().join(' '),
			message: `The last synchronization of ${label} did not succeed (${codes.join(', ')})`,
			action:
				'Wait for the next one, Ponto tries again about four times a day. If it stays for a day, reauthorize the account in the Ponto dashboard (https://dashboard.myponto.com, Accounts).',
			codes,
		});
	}
	if (attributes.deprecated) {
		conditions.push({
			reason: 'accountDeprecated',
			occasion: '',
			message: `${label} is connected in a way that its bank is replacing; it stops when its consent ends`,
			action:
				'Add the account again in the Ponto dashboard (https://dashboard.myponto.com, Accounts) through the bank’s new connection, and add it to the integration. It gets a new account ID.',
			codes: [],
		});
	}
	return conditions;
}

/** An account that was listed before and no longer is. */
export function revoked(label: string): Condition {
	return {
		reason: 'accountRevoked',
		occasion: '',
		message: `${label} is no longer part of the Ponto integration: nothing of it can be read`,
		action:
			'If that was not intended, add the account to the integration again in the Ponto dashboard (https://dashboard.myponto.com, Integrations).',
		codes: [],
	};
}

/** What tells one condition of an account from another, and from the same one at a later occasion. */
export function keyOf({ reason, occasion }: Pick<Condition, 'occasion' | 'reason'>): string {
	return `${reason} ${occasion}`.trim();
}

/** Ponto may move the expected end of a consent by seconds or a day; a renewal moves it by months. */
const SAME_OCCASION_MS = 3 * 86_400_000;

/** The key under which a condition was reported, if it was: also when its date has moved a little. */
export function reportedKeyOf(
	condition: Condition,
	reported: readonly string[],
): string | undefined {
	const { reason, occasion } = condition;
	const key = keyOf(condition);
	return reported.find((other) => {
		if (other === key) return true;
		const moved = Math.abs(Date.parse(other.slice(reason.length + 1)) - Date.parse(occasion));
		return other.startsWith(`${reason} `) && moved < SAME_OCCASION_MS;
	});
}

/** A condition as it is emitted; `id` stays the same for the same occasion. */
export function attentionItem(
	condition: Condition,
	account: AttendedAccount,
	timeZone: string,
): IDataObject {
	const { reason, message, action, codes } = condition;
	const { consentEndsAt, daysLeft, lastSynchronizationId, ...identity } = account;
	const occasion = reason === 'synchronizationFailed' ? (lastSynchronizationId ?? '') : '';
	return {
		id: shortHash(`${account.accountId} ${keyOf(condition)} ${occasion}`, EVENT_ID_LENGTH),
		reason,
		message,
		action,
		...identity,
		consentExpiresOn: consentEndsAt ? bookingDate(consentEndsAt, timeZone) : null,
		consentDaysLeft: daysLeft ?? null,
		synchronizationCodes: [...codes],
	};
}

/** What an emitted condition says of its account; remembered, so that it can also be said once it has gone. */
export interface AttendedAccount {
	readonly accountId: string;
	readonly accountReference: string | null;
	readonly accountName: string | null;
	readonly currency: string | null;
	readonly synchronizedAt: string | null;
	readonly consentEndsAt?: string | null;
	readonly daysLeft?: number;
	readonly lastSynchronizationId?: string;
}

/** The part of an account that {@link attentionItem} tells. */
export function attended(account: Account, now: number): AttendedAccount {
	const { id, attributes, meta } = account;
	return {
		accountId: id,
		accountReference: attributes.reference ?? null,
		accountName: accountName(account),
		currency: attributes.currency ?? null,
		synchronizedAt: meta?.synchronizedAt ?? null,
		consentEndsAt: attributes.authorizationExpirationExpectedAt,
		daysLeft: consentDaysLeft(attributes.authorizationExpirationExpectedAt, now),
		lastSynchronizationId: meta?.latestSynchronization?.id ?? undefined,
	};
}
