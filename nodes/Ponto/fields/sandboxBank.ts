import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { textOf } from './textOf';
import { pathTo } from '../../shared/ponto/pathTo';
import {
	chosenFinancialInstitutionId,
	financialInstitutionLocator,
} from './financialInstitutionLocator';

/** The fake bank, and what is only true of it. */
export const sandboxBankFields: INodeProperties[] = [
	{
		displayName: 'Only for integrations in the sandbox of Ponto; live ones have no fake banks.',
		name: 'sandboxNotice',
		type: 'notice',
		default: '',
	},
	{ ...financialInstitutionLocator, description: 'The fake bank' },
];

export const sandboxAccountIdField: INodeProperties = {
	displayName: 'Sandbox Account ID',
	name: 'sandboxAccountId',
	type: 'string',
	required: true,
	default: '',
	description: 'The "ID" of an account of the fake bank, from Sandbox Account > Get Many',
};

export const sandboxTransactionIdField: INodeProperties = {
	displayName: 'Sandbox Transaction ID',
	name: 'sandboxTransactionId',
	type: 'string',
	required: true,
	default: '',
	description: 'The "ID" of a transaction of the fake bank',
};

/** Path of the accounts at the chosen fake bank. */
export function sandboxAccountsPath(context: IExecuteFunctions, itemIndex: number): string {
	const bankId = chosenFinancialInstitutionId(context, itemIndex);
	return pathTo`/sandbox/financial-institutions/${bankId}/financial-institution-accounts`;
}

/** Path of the chosen account at the fake bank. */
export function sandboxAccountPath(context: IExecuteFunctions, itemIndex: number): string {
	const bankId = chosenFinancialInstitutionId(context, itemIndex);
	const id = textOf(context, itemIndex, 'sandboxAccountId');
	return pathTo`/sandbox/financial-institutions/${bankId}/financial-institution-accounts/${id}`;
}

/** Path of the transactions of the chosen account at the fake bank. */
export function sandboxTransactionsPath(context: IExecuteFunctions, itemIndex: number): string {
	return `${sandboxAccountPath(context, itemIndex)}/financial-institution-transactions`;
}

/** Path of the chosen transaction at the fake bank. */
export function sandboxTransactionPath(context: IExecuteFunctions, itemIndex: number): string {
	const bankId = chosenFinancialInstitutionId(context, itemIndex);
	const accountId = textOf(context, itemIndex, 'sandboxAccountId');
	const id = textOf(context, itemIndex, 'sandboxTransactionId');
	return pathTo`/sandbox/financial-institutions/${bankId}/financial-institution-accounts/${accountId}/financial-institution-transactions/${id}`;
}
