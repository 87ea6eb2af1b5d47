import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Account } from '../../../shared/ponto/schemas/account';
import {
	flattenTransaction,
	simplifyTransaction,
	type Transaction,
} from '../../../shared/ponto/schemas/transaction';
import { timeZoneOf } from '../../fields/timeZone';

/** How a transaction is shown. */
export type Presenter = (transaction: Transaction, account: Account) => IDataObject;

/** How transactions are shown, by Simplify and Time Zone. */
export function presenter(context: IExecuteFunctions, itemIndex: number): Presenter {
	const timeZone = timeZoneOf(context, itemIndex);
	return context.getNodeParameter('simplify', itemIndex)
		? (transaction, account) => simplifyTransaction(transaction, account, timeZone)
		: (transaction, account) => flattenTransaction(transaction, account.id);
}
