import type { INodePropertyOptions } from 'n8n-workflow';

/** All events of Ponto Connect; values without their common prefix `pontoConnect.`. */
export const EVENT_TYPES: INodePropertyOptions[] = [
	{
		name: 'Account Added',
		value: 'integration.accountAdded',
		description: 'The organization lets the integration read another account',
	},
	{
		name: 'Account Details Updated',
		value: 'account.detailsUpdated',
		description: 'The balance or another detail of an account has changed',
	},
	{
		name: 'Account Reauthorized',
		value: 'account.reauthorized',
		description: 'The consent for an account was renewed',
	},
	{
		name: 'Account Revoked',
		value: 'integration.accountRevoked',
		description: 'The integration may no longer read an account',
	},
	{
		name: 'Integration Created',
		value: 'integration.created',
		description: 'An organization has connected itself',
	},
	{
		name: 'Integration Revoked',
		value: 'integration.revoked',
		description: 'An organization has ended the connection',
	},
	{ name: 'Organization Blocked', value: 'organization.blocked' },
	{ name: 'Organization Unblocked', value: 'organization.unblocked' },
	{
		name: 'Payment Request Closed',
		value: 'paymentRequest.closed',
		description: 'A payment request was paid or given up',
	},
	{
		name: 'Pending Transactions Created',
		value: 'account.pendingTransactionsCreated',
		description: 'The bank has announced transactions',
	},
	{
		name: 'Pending Transactions Updated',
		value: 'account.pendingTransactionsUpdated',
		description: 'Announced transactions have changed',
	},
	{
		name: 'Synchronization Failed',
		value: 'synchronization.failed',
		description: 'Ponto could not get anything from the bank',
	},
	{
		name: 'Synchronization Without Change',
		value: 'synchronization.succeededWithoutChange',
		description: 'Ponto asked the bank, and there was nothing new',
	},
	{
		name: 'Transactions Created',
		value: 'account.transactionsCreated',
		description: 'Settled transactions have arrived',
	},
	{
		name: 'Transactions Updated',
		value: 'account.transactionsUpdated',
		description: 'Settled transactions have changed',
	},
];
