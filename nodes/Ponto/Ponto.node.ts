import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { runOperation } from '../shared/actions/runOperation';
import { authentication } from '../shared/fields/authentication';
import { resourceFields, resources } from './actions/resources';
import { searchAccounts, searchFinancialInstitutions } from './methods/listSearch';

export class Ponto implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Ponto',
		name: 'ponto',
		icon: { light: 'file:ponto.svg', dark: 'file:ponto.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle:
			'={{ ($parameter["operation"] + ": " + $parameter["resource"]).replace(/[A-Z]/g, " $&").toLowerCase().replace("get all", "get many") }}',
		description: 'Read bank accounts and transactions from Ponto, and prepare payments',
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
					{ name: 'Bulk Payment', value: 'bulkPayment' },
					{ name: 'Financial Institution', value: 'financialInstitution' },
					{ name: 'Integration Account', value: 'integrationAccount' },
					{ name: 'Onboarding', value: 'onboarding' },
					{ name: 'Organization', value: 'organization' },
					{ name: 'Payment', value: 'payment' },
					{ name: 'Payment Request', value: 'paymentRequest' },
					{ name: 'Pending Transaction', value: 'pendingTransaction' },
					{ name: 'Sandbox Account', value: 'sandboxAccount' },
					{ name: 'Sandbox Transaction', value: 'sandboxTransaction' },
					{ name: 'Synchronization', value: 'synchronization' },
					{ name: 'Transaction', value: 'transaction' },
				],
				default: 'transaction',
			},
			...resourceFields,
		],
	};

	methods = { listSearch: { searchAccounts, searchFinancialInstitutions } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runOperation(this, resources);
	}
}
