import type { INodeProperties } from 'n8n-workflow';
import type { FieldNames } from '../input/fieldNames';
import { INVOICE_FIELDS } from '../input/invoiceFields';
import { PAST_ALLOCATION_FIELDS } from '../input/pastAllocationFields';
import { TRANSACTION_FIELDS } from '../input/transactionFields';

/** The parameters that tell what the user's own items call their fields, one for each input. */
export const fieldNames: INodeProperties[] = [
	{
		displayName: 'Invoice Field Names',
		name: 'invoiceFieldNames',
		type: 'collection',
		placeholder: 'Add field',
		default: {},
		description:
			'Only for fields with names of your own. Those of Odoo, Xero, QuickBooks, Moneybird, Invoice Ninja, ERPNext, onFact, Exact, Yuki, Billit, Pennylane, lexoffice, sevDesk and others, and of the Data Table template, are found by themselves.',
		options: namesFor(INVOICE_FIELDS),
	},
	{
		displayName: 'Transaction Field Names',
		name: 'transactionFieldNames',
		type: 'collection',
		placeholder: 'Add field',
		default: {},
		description: 'Only for transactions that come from elsewhere than the Ponto nodes',
		options: namesFor(TRANSACTION_FIELDS),
	},
	{
		displayName: 'Past Allocation Field Names',
		name: 'pastAllocationFieldNames',
		type: 'collection',
		placeholder: 'Add field',
		default: {},
		description: 'Only for rows that do not carry the names of the output Paid',
		options: namesFor(PAST_ALLOCATION_FIELDS),
	},
];

function namesFor(fields: FieldNames): INodeProperties[] {
	return Object.entries(fields).map(([name, { label, names }]) => ({
		displayName: label,
		name,
		type: 'string',
		requiresDataPath: 'single',
		default: '',
		placeholder: `e.g. ${String(names.find((known) => typeof known === 'string'))}`,
		description: `The field that holds it; a path such as contact.name is fine. Without it: ${listed(names)}.`,
	}));
}

function listed(names: FieldNames[string]['names']): string {
	const plain = names.map((known) => (typeof known === 'string' ? known : known.name));
	return [...new Set(plain)].join(', ');
}
