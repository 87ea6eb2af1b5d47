import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { runOperation } from '../shared/actions/runOperation';
import { resourceFields, resources } from './actions/resources';
import * as listSearch from './methods/listSearch';

export class BestInvoicing implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'BestInvoicing',
		name: 'bestInvoicing',
		icon: { light: 'file:bestInvoicing.svg', dark: 'file:bestInvoicing.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle:
			'={{ ($parameter["operation"] + ": " + $parameter["resource"]).replace(/[A-Z]/g, " $&").toLowerCase().replace("get all", "get many") }}',
		description: 'Read open invoices of BestInvoicing or another onFact label and mark them paid',
		defaults: { name: 'BestInvoicing' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'bestInvoicingApi', required: true }],
		properties: [
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				options: [
					{ name: 'Credit Note', value: 'creditNote' },
					{ name: 'Invoice', value: 'invoice' },
					{ name: 'Payment', value: 'payment' },
					{ name: 'Payment Account', value: 'paymentAccount' },
					{ name: 'Purchase', value: 'purchase' },
				],
				default: 'invoice',
			},
			...resourceFields,
		],
	};

	methods = { listSearch };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runOperation(this, resources);
	}
}
