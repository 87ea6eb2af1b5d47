import type { INodeProperties } from 'n8n-workflow';
import type { Operations } from '../../../shared/actions/operation';
import * as create from './create.operation';

export const operations: Operations = { create };

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['onboarding'] } },
		options: [
			{
				name: 'Create',
				value: 'create',
				description: 'Prefill the forms for an organization that is new at Ponto',
				action: 'Create onboarding',
			},
		],
		default: 'create',
	},
	...create.description,
];
