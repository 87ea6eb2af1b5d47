import { relatedCollection, relatedResource, type Resource } from '../jsonApi';
import type { Account } from '../store/account';
import { embeddedSynchronization } from './synchronizationResource';

/** When the account was last refreshed, and how that went. */
export function synchronizationMeta({ latestSynchronization, synchronizedAt }: Account) {
	return {
		latestSynchronization:
			latestSynchronization === null ? null : embeddedSynchronization(latestSynchronization),
		synchronizedAt,
	};
}

/** An account as the API shows it; its freshness is in `meta`, not in the attributes. */
export function accountResource(account: Account, baseUrl: string): Resource {
	const { attributes, availability, financialInstitutionId, id } = account;
	const institution = `${baseUrl}/financial-institutions/${financialInstitutionId}`;
	const address = `${baseUrl}/accounts/${id}`;
	return {
		attributes: { ...attributes, ...account.odd?.attributes },
		id,
		meta: { availability, ...synchronizationMeta(account), ...account.odd?.meta },
		relationships: {
			financialInstitution: relatedResource(
				'financialInstitution',
				financialInstitutionId,
				institution,
			),
			pendingTransactions: relatedCollection(
				'pendingTransaction',
				`${address}/pending-transactions`,
			),
			transactions: relatedCollection('transaction', `${address}/transactions`),
		},
		type: 'account',
	};
}
