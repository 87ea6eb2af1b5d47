import type { IDataObject } from 'n8n-workflow';
import { bookingDate } from '../../../shared/domain/bookingDate';
import { consentDaysLeft } from '../../../shared/ponto/consentDaysLeft';
import type { Account } from '../../../shared/ponto/schemas/account';
import type { FinancialInstitution } from '../../../shared/ponto/schemas/financialInstitution';
import { simplifyAccount } from './simplifyAccount';

/** What a bookkeeper wants to see of an account at a glance. `now` is in milliseconds. */
export function accountOverview(
	account: Account,
	bank: FinancialInstitution | undefined,
	now: number,
	timeZone: string,
): IDataObject {
	const {
		id,
		reference,
		name,
		holderName,
		currency,
		currentBalance,
		currentBalanceText,
		availableBalance,
		availableBalanceText,
		deprecated,
		availability,
		unreadFields,
	} = simplifyAccount(account);
	const { attributes, meta } = account;
	const onDate = (timestamp: string | null | undefined) =>
		timestamp ? bookingDate(timestamp, timeZone) : null;
	const consentExpiresOn = onDate(attributes.authorizationExpirationExpectedAt);
	const latest = meta?.latestSynchronization?.attributes;
	return {
		kind: 'account',
		id,
		reference,
		name,
		holderName,
		bankName: bank?.attributes.name ?? null,
		bankBic: bank?.attributes.bic ?? null,
		currency,
		currentBalance,
		currentBalanceText,
		currentBalanceOn: onDate(attributes.currentBalanceReferenceDate),
		availableBalance,
		availableBalanceText,
		availableBalanceOn: onDate(attributes.availableBalanceReferenceDate),
		synchronizedAt: meta?.synchronizedAt ?? null,
		synchronizationOutcome: latest?.status ?? null,
		synchronizationErrors: (latest?.errors ?? []).map(
			({ code, detail }) => detail ?? code ?? 'No reason given',
		),
		consentExpiresOn,
		consentDaysLeft: consentDaysLeft(attributes.authorizationExpirationExpectedAt, now) ?? null,
		availability,
		deprecated,
		...(unreadFields !== undefined && { unreadFields }),
	};
}
