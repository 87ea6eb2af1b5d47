import type {
	IAuthenticateGeneric,
	IAuthenticateRuleResponseCode,
	Icon,
	ICredentialTestRequest,
	ICredentialType,
	INodeProperties,
} from 'n8n-workflow';
import { encryptedUrl } from './encryptedUrl';

const rule = (value: number, message: string): IAuthenticateRuleResponseCode => ({
	type: 'responseCode',
	properties: { value, message },
});

export class BestInvoicingApi implements ICredentialType {
	name = 'bestInvoicingApi';

	displayName = 'BestInvoicing API';

	icon: Icon = {
		light: 'file:../nodes/BestInvoicing/bestInvoicing.svg',
		dark: 'file:../nodes/BestInvoicing/bestInvoicing.dark.svg',
	};

	documentationUrl =
		'https://github.com/n8n-nodes-ponto/n8n-nodes-ponto#credential-bestinvoicing-api';

	properties: INodeProperties[] = [
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			description: 'In BestInvoicing under Personal settings, API keys',
			default: '',
		},
		{
			displayName: 'Company UUID',
			name: 'companyUuid',
			type: 'string',
			required: true,
			placeholder: 'e.g. 5f1b0c9e-6b1d-4f0a-9c53-0f6d1c2a7e11',
			description: 'On the same page, beside the API key',
			default: '',
		},
		{
			displayName: 'API URL',
			name: 'apiUrl',
			type: 'string',
			required: true,
			description:
				'The same for onFact, BestInvoicing, enFact, eFactori, onRech, onFakt and other labels. Change it only for a test system; it must be https unless it is on this machine.',
			default: 'https://api5.onfact.be',
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: {
			headers: {
				'X-SESSION-KEY': '={{ $credentials.apiKey }}',
				'X-COMPANY-UUID': '={{ $credentials.companyUuid }}',
			},
		},
	};

	test: ICredentialTestRequest = {
		request: {
			baseURL: `={{ ${encryptedUrl('$credentials["apiUrl"]')}.replace(/\\/v1$/, "") }}`,
			url: '/v1/payment-accounts.json',
			qs: { limit: 1 },
		},
		rules: [
			rule(
				401,
				'BestInvoicing did not accept API Key. Compare it with the one under Personal settings, API keys.',
			),
			rule(
				403,
				'BestInvoicing knows API Key, but it may not see this company. Compare Company UUID with the one beside the key.',
			),
			rule(
				400,
				'BestInvoicing could not read Company UUID. It looks like 5f1b0c9e-6b1d-4f0a-9c53-0f6d1c2a7e11.',
			),
			rule(
				404,
				'BestInvoicing does not answer at API URL. It is https://api5.onfact.be for all labels.',
			),
			rule(429, 'BestInvoicing is receiving too many requests. Test again in a minute.'),
		],
	};
}
