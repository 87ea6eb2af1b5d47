import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Account } from '../../../shared/ponto/schemas/account';
import {
	flattenTransaction,
	simplifyTransaction,
	type Transaction,
} from '../../../shared/ponto/schemas/transaction';
import { chosenOutput } from '../../fields/output';
import { timeZoneOf } from '../../fields/timeZone';

const ESSENTIAL = [
	'bookedOn',
	'amountText',
	'currency',
	'counterpartName',
	'counterpartReference',
	'remittanceInformation',
	'accountName',
	'accountReference',
	'accountId',
	'id',
];

/** How a transaction is shown. */
export type Presenter = (transaction: Transaction, account: Account) => IDataObject;

/** How transactions are shown, by Simplify, Output and Time Zone. */
export function presenter(context: IExecuteFunctions, itemIndex: number): Presenter {
	const timeZone = timeZoneOf(context, itemIndex);
	const shape = chosenOutput(context, itemIndex, ESSENTIAL);
	return (transaction, account) =>
		shape({
			simplified: simplifyTransaction(transaction, account, timeZone),
			raw: flattenTransaction(transaction, account.id),
		});
}
