import type { INodeProperties } from 'n8n-workflow';
import type { Operations } from '../../../shared/actions/operation';
import * as get from './get.operation';
import * as getUsage from './getUsage.operation';
import * as requestPaymentActivation from './requestPaymentActivation.operation';
import * as revokeIntegration from './revokeIntegration.operation';

export const operations: Operations = {
	get,
	getUsage,
	requestPaymentActivation,
	revokeIntegration,
};

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['organization'] } },
		options: [
			{
				name: 'Get',
				value: 'get',
				description: 'Who gave consent, and whether onboarding and payments are done',
				action: 'Get organization',
			},
			{
				name: 'Get Usage',
				value: 'getUsage',
				description: 'What an organization is billed for in a month',
				action: 'Get organization usage',
			},
			{
				name: 'Request Payment Activation',
				value: 'requestPaymentActivation',
				description: 'Get the link where the organization turns on payments',
				action: 'Request payment activation for organization',
			},
			{
				name: 'Revoke Integration',
				value: 'revokeIntegration',
				description: 'End the access of your application to an organization',
				action: 'Revoke integration of organization',
			},
		],
		default: 'get',
	},
	...get.description,
	...getUsage.description,
	...requestPaymentActivation.description,
	...revokeIntegration.description,
];
