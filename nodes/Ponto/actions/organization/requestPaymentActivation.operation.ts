import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { redirectLink } from '../../../shared/ponto/schemas/jsonApi';
import { createResource } from '../../../shared/ponto/resources';
import { checkedRedirectUrl, redirectUrlField } from '../../fields/redirectUrl';
import { showFor } from '../../../shared/fields/showFor';

export const description: INodeProperties[] = showFor('organization', 'requestPaymentActivation', [
	{
		displayName: 'Activate',
		name: 'activation',
		type: 'options',
		options: [
			{
				name: 'Payment Requests',
				value: 'paymentRequestActivationRequest',
				description: 'Links with which customers pay the organization',
			},
			{
				name: 'Payments',
				value: 'paymentActivationRequest',
				description: 'Payments and bulk payments',
			},
		],
		default: 'paymentActivationRequest',
	},
	redirectUrlField,
]);

const PATHS: Readonly<Record<string, string>> = {
	paymentActivationRequest: '/payment-activation-requests',
	paymentRequestActivationRequest: '/payment-request-activation-requests',
};

/** Makes a link where the organization asks Ponto to turn on payments. */
export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const type = this.getNodeParameter('activation', itemIndex) as string;
	const url = this.getNodeParameter('redirectUrl', itemIndex);
	const redirectUri = checkedRedirectUrl(this, itemIndex, url);
	const created = await createResource(this, PATHS[type] ?? '', type, { redirectUri });
	return [
		{
			id: created.id,
			activationLink: redirectLink(created),
			nextStep:
				'Send a representative of the organization to the link. Organization > Get shows when payments are activated.',
		},
	];
}
