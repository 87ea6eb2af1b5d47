import type { INodeProperties } from 'n8n-workflow';

/** Chooses which of the two Ponto credentials a node uses; its values are their type names. */
export const authentication: INodeProperties = {
	displayName: 'Authentication',
	name: 'authentication',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Custom Integration',
			value: 'pontoOAuth2Api',
			description: 'Your own accounts, with the client ID and secret of the Ponto dashboard',
		},
		{
			name: 'Ponto Connect',
			value: 'pontoConnectOAuth2Api',
			description: 'Accounts of a customer who gives consent, for software vendors',
		},
	],
	default: 'pontoOAuth2Api',
};
