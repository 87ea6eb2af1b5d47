import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';
import { encryptedUrl } from './encryptedUrl';

export class PontoConnectOAuth2Api implements ICredentialType {
	name = 'pontoConnectOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Ponto Connect OAuth2 API';

	icon: Icon = {
		light: 'file:../nodes/Ponto/ponto.svg',
		dark: 'file:../nodes/Ponto/ponto.dark.svg',
	};

	documentationUrl =
		'https://github.com/n8n-nodes-ponto/n8n-nodes-ponto/blob/main/docs/set-up-ponto.md#ponto-connect-oauth2-api';

	properties: INodeProperties[] = [
		{
			displayName: 'Grant Type',
			name: 'grantType',
			type: 'hidden',
			default: 'pkce',
		},
		{
			displayName:
				'Ponto Connect asks for a client certificate on every call. A small gateway of your own adds it: see "Setting up the gateway" in the documentation.',
			name: 'gatewayNotice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Environment',
			name: 'environment',
			type: 'options',
			options: [
				{
					name: 'Live',
					value: 'live',
					description: 'Real bank accounts; the gateway carries the live certificate',
				},
				{
					name: 'Sandbox',
					value: 'sandbox',
					description: 'Test accounts of Ponto; the gateway carries the sandbox certificate',
				},
				{
					name: 'Custom Authorization URL',
					value: 'custom',
					description: 'A local sandbox',
				},
			],
			default: 'live',
		},
		{
			displayName: 'Authorization Page URL',
			name: 'authorizationPageUrl',
			type: 'string',
			required: true,
			placeholder: 'e.g. http://127.0.0.1:8081/oauth2/auth',
			description: 'Must be https unless it is on this machine',
			displayOptions: { show: { environment: ['custom'] } },
			default: '',
		},
		{
			displayName: 'Gateway URL',
			name: 'gatewayUrl',
			type: 'string',
			required: true,
			placeholder: 'e.g. https://ponto-gateway.example.com',
			description:
				'Your gateway that adds the application certificate. Must be https unless it is on this machine.',
			default: '',
		},
		// Not one list of scopes: n8n's editor saves a list of several choices as empty until a person touches it.
		{
			displayName: 'Account Information',
			name: 'accountInformation',
			type: 'boolean',
			default: true,
			description:
				'Whether to ask the customer for access to accounts, balances and transactions. After a change of scopes, connect again.',
		},
		{
			displayName: 'Payment Initiation',
			name: 'paymentInitiation',
			type: 'boolean',
			default: false,
			description:
				'Whether to ask for permission to prepare payments, which a person then signs; the Ponto subscription must include it',
		},
		{
			displayName: 'Organization Name',
			name: 'organizationName',
			type: 'boolean',
			default: false,
			description: 'Whether to ask for the name of the organization, for Organization > Get',
		},
		{
			displayName: 'Onboarding Details ID',
			name: 'onboardingDetailsId',
			type: 'string',
			default: '',
			description:
				'Prefills the forms for an organization that is new at Ponto. From Onboarding > Create; valid for five minutes.',
		},
		{
			displayName: 'Signature Key',
			name: 'signaturePrivateKey',
			type: 'string',
			typeOptions: { password: true, rows: 6 },
			default: '',
			placeholder: 'e.g. -----BEGIN PRIVATE KEY-----',
			description:
				'Private key (PEM) of your signature certificate. Ponto asks for signed requests when payments are live; with a key set, every call is signed.',
		},
		{
			displayName: 'Signature Key ID',
			name: 'signatureKeyId',
			type: 'string',
			default: '',
			description: "ID of the signature certificate in Ibanity's developer portal",
		},
		{
			displayName: 'Signature Key Passphrase',
			name: 'signatureKeyPassphrase',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'Only if the signature key is encrypted',
		},
		{
			displayName: 'Authorization URL',
			name: 'authUrl',
			type: 'hidden',
			default:
				'={{ ({ live: "https://authorization.myponto.com/oauth2/auth", sandbox: "https://sandbox-authorization.myponto.com/oauth2/auth" })[$self["environment"]] ?? $self["authorizationPageUrl"] }}',
		},
		{
			displayName: 'Access Token URL',
			name: 'accessTokenUrl',
			type: 'hidden',
			default: `={{ ${encryptedUrl('$self["gatewayUrl"]')} + "/ponto-connect/oauth2/token" }}`,
		},
		{
			displayName: 'Scope',
			name: 'scope',
			type: 'hidden',
			default:
				'={{ ["offline_access", $self["accountInformation"] && "ai", $self["paymentInitiation"] && "pi", $self["organizationName"] && "name"].filter(Boolean).join(" ") }}',
		},
		{
			displayName: 'Auth URI Query Parameters',
			name: 'authQueryParameters',
			type: 'hidden',
			default:
				'={{ $self["onboardingDetailsId"] ? "onboarding_details_id=" + encodeURIComponent($self["onboardingDetailsId"]) : "" }}',
		},
		{
			displayName: 'Authentication',
			name: 'authentication',
			type: 'hidden',
			default: 'header',
		},
	];
}
