import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

/** Where Ponto sends the person's browser afterwards. */
export const redirectUrlField: INodeProperties = {
	displayName: 'Redirect URL',
	name: 'redirectUrl',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. https://example.com/thanks',
	description:
		'Page that the person sees afterwards. It must be one of the redirect URLs of your integration at Ponto.',
};

/** The redirect URL, checked; undefined if it is empty. */
export function checkedRedirectUrl(
	context: IExecuteFunctions,
	itemIndex: number,
	value: unknown,
): string | undefined {
	const text = String(value ?? '').trim();
	if (text === '') return undefined;
	if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
	throw new NodeOperationError(context.getNode(), `Redirect URL "${text}" is not a web address`, {
		description: 'Enter a full address such as https://example.com/thanks.',
		itemIndex,
	});
}
