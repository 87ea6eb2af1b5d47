import { bankId } from './banks';

import { daysFrom, instant } from './calendar';
import { deterministicId } from './deterministicId';
import type { SeedAccount } from './seed';

interface FirmAccount {
	readonly key: string;
	readonly bic: string;
	readonly iban: string;
	readonly description: string;
	readonly product: string;
	readonly currency: string;
	readonly balance: number;
	readonly authorizedDaysAgo: number;
}

/** Name of the seeded firm as its banks write it. */
export const FIRM_NAME = 'ATELIER VERHAEGEN BV';

const FIRM_ACCOUNTS: readonly FirmAccount[] = [
	{
		key: 'operating',
		bic: 'KREDBEBB',
		iban: 'BE07734118520366',
		description: 'Zichtrekening',
		product: 'KBC Bedrijfsrekening',
		currency: 'EUR',
		balance: 128_231.77,
		authorizedDaysAgo: 38,
	},
	{
		key: 'projects',
		bic: 'GEBABEBB',
		iban: 'BE83001669041715',
		description: 'Compte projets',
		product: 'Business Pack',
		currency: 'EUR',
		balance: 137_904.12,
		authorizedDaysAgo: 92,
	},
	{
		key: 'dollars',
		bic: 'KREDBEBB',
		iban: 'BE07734118520366',
		description: 'USD account',
		product: 'KBC Valutarekening',
		currency: 'USD',
		balance: 89_460.5,
		authorizedDaysAgo: 38,
	},
];

/** The ids of the firm's accounts: two in euro at two banks, one in dollars. */
export const ACCOUNT_IDS = {
	operating: deterministicId('account operating'),
	projects: deterministicId('account projects'),
	dollars: deterministicId('account dollars'),
};

const CONSENT_DAYS = 180;

/** The firm's accounts. The dollar account shares its IBAN with the first one, as banks allow. */
export function seedAccounts(today: string): SeedAccount[] {
	return FIRM_ACCOUNTS.map((account) => {
		const changedAt = instant(daysFrom(today, -1), '04:12:40.839');
		const referenceDate = instant(daysFrom(today, -1), '00:00:00.000');
		return {
			id: deterministicId(`account ${account.key}`),
			financialInstitutionId: bankId(account.bic),
			attributes: {
				authorizationExpirationExpectedAt: instant(
					daysFrom(today, CONSENT_DAYS - account.authorizedDaysAgo),
					'09:02:18.103',
				),
				authorizedAt: instant(daysFrom(today, -account.authorizedDaysAgo), '09:02:18.103'),
				availableBalance: account.balance,
				availableBalanceChangedAt: changedAt,
				availableBalanceReferenceDate: referenceDate,
				availableBalanceVariationObservedAt: changedAt,
				currency: account.currency,
				currentBalance: account.balance,
				currentBalanceChangedAt: changedAt,
				currentBalanceReferenceDate: referenceDate,
				currentBalanceVariationObservedAt: changedAt,
				deprecated: false,
				description: account.description,
				holderName: FIRM_NAME,
				internalReference: deterministicId(`internal reference ${account.key}`),
				product: account.product,
				reference: account.iban,
				referenceType: 'IBAN',
				subtype: 'checking',
			},
		};
	});
}
