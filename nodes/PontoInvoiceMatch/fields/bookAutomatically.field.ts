import type { INodeProperties } from 'n8n-workflow';

export const bookAutomatically: INodeProperties = {
	displayName: 'Book Automatically',
	name: 'bookAutomatically',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'References and Known Payers',
			value: 'referencesAndKnownPayers',
			description:
				'Also a payer known by IBAN who pays exactly what one of their invoices is open for',
		},
		{
			name: 'References Only',
			value: 'references',
			description:
				'Only payments that quote a structured communication, another reference or an invoice number',
		},
	],
	default: 'referencesAndKnownPayers',
	description: 'What comes out on Paid. Everything less certain comes out on Review.',
};
