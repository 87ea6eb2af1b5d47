import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

const NOT_ON_THE_INTERNET =
	/^(0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|255\.|::1?$|fe80:|f[cd][0-9a-f]{2}:)/i;

/** Who is present while the bank is asked. */
export const customerIpAddressField: INodeProperties = {
	displayName: 'Customer IP Address',
	name: 'customerIpAddress',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 81.82.83.84',
	description:
		'Address of the account holder who is using your application at this moment, for example from the request that a Webhook node received',
	hint: 'It tells the bank that a person is present. A scheduled workflow has nobody present: do not make up an address, Ponto may block the integration. Ponto refreshes accounts by itself four times a day.',
};

/** The address, checked: one of a person on the internet, not of this network. */
export function customerIpAddress(context: IExecuteFunctions, itemIndex: number): string {
	const address = String(context.getNodeParameter('customerIpAddress', itemIndex, '')).trim();
	if (isIpAddress(address) && !NOT_ON_THE_INTERNET.test(address)) return address;
	throw new NodeOperationError(
		context.getNode(),
		`Customer IP Address "${address}" is not an address on the internet`,
		{
			description:
				'Use the address of the account holder who is present, as your application sees it. If nobody is present, do not synchronize: read what Ponto has, it refreshes accounts four times a day.',
			itemIndex,
		},
	);
}

function isIpAddress(text: string): boolean {
	if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text))
		return text.split('.').every((part) => Number(part) < 256);
	return text.includes(':') && URL.canParse(`http://[${text}]/`);
}
