import type { INodeProperties } from 'n8n-workflow';

/** Chooses a document from a list of open ones, or by ID. */
export function documentLocator(
	displayName: string,
	searchListMethod: string,
	defaultId = '',
): INodeProperties {
	return {
		displayName,
		name: 'documentId',
		type: 'resourceLocator',
		required: true,
		default: { mode: defaultId ? 'id' : 'list', value: defaultId },
		description: `The ${displayName.toLowerCase()} to use`,
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: `Select ${withArticle(displayName.toLowerCase())}...`,
				typeOptions: { searchListMethod, searchable: true },
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 5001',
				hint: 'The ID as Get Many gives it ("invoice-5001"), or the number in the address of BestInvoicing ("5001")',
			},
		],
	};
}

/** @example withArticle('invoice') // 'an invoice' */
function withArticle(noun: string): string {
	return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
