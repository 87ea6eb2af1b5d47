import { DateTime } from 'luxon';
import type { IDataObject } from 'n8n-workflow';
import { bookingDate } from '../../../shared/domain/bookingDate';
import type { Account } from '../../../shared/ponto/schemas/account';
import type { FinancialInstitution } from '../../../shared/ponto/schemas/financialInstitution';
import { simplifyAccount } from './simplifyAccount';

/** What a bookkeeper wants to see of an account at a glance. `today` is a calendar date. */
export function accountOverview(
	account: Account,
	bank: FinancialInstitution | undefined,
	today: string,
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
		consentDaysLeft: consentExpiresOn === null ? null : daysBetween(today, consentExpiresOn),
		availability,
		deprecated,
		...(unreadFields !== undefined && { unreadFields }),
	};
}

function daysBetween(from: string, to: string): number {
	return DateTime.fromISO(to).diff(DateTime.fromISO(from), 'days').days;
}
