import { relatedResource, type Resource } from '../jsonApi';
import type { Transaction } from '../store/transaction';

/** A settled or pending transaction as the API shows it. */
export function transactionResource(
	type: 'transaction' | 'pendingTransaction',
	{ accountId, attributes, id, odd }: Transaction,
	baseUrl: string,
): Resource {
	const account = relatedResource('account', accountId, `${baseUrl}/accounts/${accountId}`);
	return { attributes: { ...attributes, ...odd }, id, relationships: { account }, type };
}
