import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

export class PontoOAuth2Api implements ICredentialType {
	name = 'pontoOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Ponto OAuth2 API';

	icon: Icon = {
		light: 'file:../nodes/Ponto/ponto.svg',
		dark: 'file:../nodes/Ponto/ponto.dark.svg',
	};

	documentationUrl =
		'https://github.com/n8n-nodes-ponto/n8n-nodes-ponto#credential-ponto-oauth2-api';

	properties: INodeProperties[] = [
		{
			displayName: 'Grant Type',
			name: 'grantType',
			type: 'hidden',
			default: 'clientCredentials',
		},
		{
			displayName: 'Environment',
			name: 'environment',
			type: 'options',
			options: [
				{
					name: 'Ponto',
					value: 'ponto',
					description: 'Ponto itself: a sandbox or live integration',
				},
				{ name: 'Custom API URL', value: 'custom', description: 'A local sandbox or a proxy' },
			],
			default: 'ponto',
		},
		{
			displayName: 'API URL',
			name: 'apiUrl',
			type: 'string',
			required: true,
			placeholder: 'https://ponto-proxy.example.com',
			description: 'Must be https unless it is on this machine',
			displayOptions: { show: { environment: ['custom'] } },
			default: '',
		},
		{
			displayName: 'Access Token URL',
			name: 'accessTokenUrl',
			type: 'hidden',
			default:
				'={{ ($self["environment"] === "custom" ? $self["apiUrl"].replace(/\\/+$/, "") : "https://api.myponto.com") + "/oauth2/token" }}',
		},
		{
			displayName: 'Scope',
			name: 'scope',
			type: 'hidden',
			default: '',
		},
		{
			displayName: 'Authentication',
			name: 'authentication',
			type: 'hidden',
			default: 'header',
		},
	];
}
