import type { ICredentialTestRequest, ICredentialType, Icon, INodeProperties } from 'n8n-workflow';
import { encryptedUrl } from './encryptedUrl';

const PONTO_URL = 'https://api.myponto.com';

/** An n8n expression for the API's URL, where `fields` is how the expression reaches the credential. */
const apiUrlOf = (fields: '$self' | '$credentials') =>
	`(${fields}["environment"] !== "custom" ? "${PONTO_URL}" : ${encryptedUrl(`${fields}["apiUrl"]`)})`;

export class PontoOAuth2Api implements ICredentialType {
	name = 'pontoOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Ponto OAuth2 API';

	icon: Icon = {
		light: 'file:../nodes/Ponto/ponto.svg',
		dark: 'file:../nodes/Ponto/ponto.dark.svg',
	};

	documentationUrl =
		'https://github.com/n8n-nodes-ponto/n8n-nodes-ponto/blob/main/docs/set-up-ponto.md#ponto-oauth2-api';

	properties: INodeProperties[] = [
		{
			displayName: 'Grant Type',
			name: 'grantType',
			type: 'hidden',
			default: 'clientCredentials',
		},
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			required: true,
			description: 'Of your custom integration, in the Ponto dashboard under Integrations',
			default: '',
		},
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			description:
				'Ponto shows it once, when the integration is created. If it is lost, generate a new one there.',
			default: '',
		},
		{
			displayName: 'Environment',
			name: 'environment',
			type: 'options',
			options: [
				{
					name: 'Ponto',
					value: 'ponto',
					description: 'Ponto itself; the integration decides between sandbox and live accounts',
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
			placeholder: 'e.g. https://ponto-proxy.example.com',
			description: 'Must be https unless it is on this machine',
			displayOptions: { show: { environment: ['custom'] } },
			default: '',
		},
		{
			displayName: 'Access Token URL',
			name: 'accessTokenUrl',
			type: 'hidden',
			default: `={{ ${apiUrlOf('$self')} + "/oauth2/token" }}`,
		},
		{ displayName: 'Authorization URL', name: 'authUrl', type: 'hidden', default: '' },
		{ displayName: 'Scope', name: 'scope', type: 'hidden', default: '' },
		{
			displayName: 'Auth URI Query Parameters',
			name: 'authQueryParameters',
			type: 'hidden',
			default: '',
		},
		{ displayName: 'Authentication', name: 'authentication', type: 'hidden', default: 'header' },
		{
			displayName: 'Send Additional Body Properties',
			name: 'sendAdditionalBodyProperties',
			type: 'hidden',
			default: false,
		},
		{
			displayName: 'Additional Body Properties',
			name: 'additionalBodyProperties',
			type: 'hidden',
			default: '',
		},
	];

	test: ICredentialTestRequest = {
		request: {
			baseURL: `={{ ${apiUrlOf('$credentials')} }}`,
			url: '/accounts?limit=1',
			disableFollowRedirect: true,
		},
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message:
						'Ponto did not accept Client ID and Client Secret. Compare them with the integration.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message: 'Ponto knows the integration, but it is not active or has no accounts.',
				},
			},
		],
	};
}
