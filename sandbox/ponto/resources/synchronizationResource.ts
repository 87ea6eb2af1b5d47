import { relatedCollection, type Resource } from '../jsonApi';
import type { Synchronization } from '../store/synchronization';

function attributesOf(synchronization: Synchronization) {
	const { accountId, createdAt, errors, status, subtype, updatedAt } = synchronization;
	return {
		createdAt,
		errors,
		resourceId: accountId,
		resourceType: 'account',
		status,
		subtype,
		updatedAt,
	};
}

/** A synchronization as the API shows it; links to what it updated once it succeeded. */
export function synchronizationResource(
	synchronization: Synchronization,
	baseUrl: string,
): Resource {
	const { id, status, subtype } = synchronization;
	const resource = { attributes: attributesOf(synchronization), id, type: 'synchronization' };
	if (status !== 'success' || subtype === 'accountDetails') return resource;
	const address = `${baseUrl}/synchronizations/${id}`;
	return {
		...resource,
		relationships: {
			updatedTransactions: relatedCollection('transaction', `${address}/updated-transactions`),
		},
	};
}

/** A synchronization inside an account's or list's `meta`; says who was behind it. */
export function embeddedSynchronization(synchronization: Synchronization): Resource {
	const { customerOnline, id } = synchronization;
	return {
		attributes: { ...attributesOf(synchronization), customerOnline },
		id,
		type: 'synchronization',
	};
}
