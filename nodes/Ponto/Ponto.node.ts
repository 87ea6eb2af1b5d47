import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { authentication } from '../shared/fields/authentication';
import * as account from './actions/account/account.resource';
import { router } from './actions/router';
import * as transaction from './actions/transaction/transaction.resource';
import { searchAccounts } from './methods/listSearch';

export class Ponto implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Ponto',
		name: 'ponto',
		icon: { light: 'file:ponto.svg', dark: 'file:ponto.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Read bank accounts, balances and transactions from Ponto',
		defaults: { name: 'Ponto' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'pontoOAuth2Api',
				required: true,
				displayOptions: { show: { authentication: ['pontoOAuth2Api'] } },
			},
			{
				name: 'pontoConnectOAuth2Api',
				required: true,
				displayOptions: { show: { authentication: ['pontoConnectOAuth2Api'] } },
			},
		],
		properties: [
			authentication,
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				options: [
					{ name: 'Account', value: 'account' },
					{ name: 'Transaction', value: 'transaction' },
				],
				default: 'transaction',
			},
			...account.description,
			...transaction.description,
		],
	};

	methods = { listSearch: { searchAccounts } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await router.call(this);
	}
}
