import type { INodeProperties } from 'n8n-workflow';
import type { Operations } from '../../../shared/actions/operation';
import * as get from './get.operation';
import * as getMany from './getMany.operation';
import * as getOverview from './getOverview.operation';
import * as reauthorize from './reauthorize.operation';
import * as revoke from './revoke.operation';

export const operations: Operations = { get, getAll: getMany, getOverview, reauthorize, revoke };

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['account'] } },
		options: [
			{
				name: 'Get',
				value: 'get',
				description: 'Read one account with its balances',
				action: 'Get account',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'List the accounts of the integration',
				action: 'Get many accounts',
			},
			{
				name: 'Get Overview',
				value: 'getOverview',
				description: 'Balances, health and consent of all accounts, with totals for each currency',
				action: 'Get account overview',
			},
			{
				name: 'Reauthorize',
				value: 'reauthorize',
				description: 'Get the link where the account holder renews the consent',
				action: 'Reauthorize account',
			},
			{
				name: 'Revoke',
				value: 'revoke',
				description: 'Take an account out of the integration',
				action: 'Revoke account',
			},
		],
		default: 'getAll',
	},
	...get.description,
	...getMany.description,
	...getOverview.description,
	...reauthorize.description,
	...revoke.description,
];
