import type { INodeProperties } from 'n8n-workflow';

export const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Allowed Shortfall (Amount)',
			name: 'toleranceAmount',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 2 },
			default: 0,
			description:
				'How much less than the open amount still closes an invoice that the payment names, such as 0.05. What was let go stands in toleranceBooked.',
		},
		{
			displayName: 'Allowed Shortfall (Percent)',
			name: 'tolerancePercent',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 10, numberPrecision: 2 },
			default: 0,
			description:
				'The same as a percentage of the open amount. When both are set, the smaller limit counts.',
		},
		{
			displayName: 'Date Order',
			name: 'dateOrder',
			type: 'options',
			options: [
				{ name: 'As the Other Dates Show', value: 'auto' },
				{ name: 'Day First (25/11/2026)', value: 'dayFirst' },
				{ name: 'Month First (11/25/2026)', value: 'monthFirst' },
			],
			default: 'auto',
			description:
				'How to read a date such as 03/04/2026 where the other dates of the input do not show it. Without a choice such a date is left out, and is named.',
		},
		{
			displayName: 'Date Window (Days)',
			name: 'dateWindowDays',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 3650, numberPrecision: 0 },
			default: 0,
			description:
				'How many days before or after the due date a known payer may pay without a reference. 0 sets no limit.',
		},
		{
			displayName: 'Decimal Mark',
			name: 'decimalMark',
			type: 'options',
			options: [
				{ name: 'As the Other Amounts Show', value: 'auto' },
				{ name: 'Comma (1.234,56)', value: 'comma' },
				{ name: 'Point (1,234.56)', value: 'point' },
			],
			default: 'auto',
			description:
				'How to read an amount such as 1.234 where the other amounts of the input do not show it. Without a choice such an item is not used, and is named.',
		},
		{
			displayName: 'Default Currency',
			name: 'defaultCurrency',
			type: 'string',
			default: '',
			placeholder: 'e.g. EUR',
			description: 'The currency of items that name none',
		},
		{
			displayName: 'Known References',
			name: 'knownReferences',
			type: 'string',
			typeOptions: { rows: 2 },
			default: '',
			placeholder: 'e.g. 2024-0001..2024-0999, +++123/4567/89002+++',
			description:
				'Numbers and references of invoices that are no longer open, or ranges of them, separated by commas. A payment that quotes one goes to Review and pays nothing else. Invoices with an open amount of 0 are known by themselves.',
		},
		{
			displayName: 'Language',
			name: 'language',
			type: 'options',
			options: [
				{ name: 'Dutch', value: 'nl' },
				{ name: 'English', value: 'en' },
				{ name: 'French', value: 'fr' },
				{ name: 'German', value: 'de' },
			],
			default: 'en',
			description:
				'In which the reasons, the evidence and what is to be checked are written, with dates and amounts as that language writes them. Codes and field names stay the same.',
		},
		{
			displayName: 'On Bad Input',
			name: 'onBadInput',
			type: 'options',
			options: [
				{
					name: 'Put It on Unmatched',
					value: 'unmatched',
					description: 'The bad item comes out on Unmatched with the reason, the rest goes on',
				},
				{ name: 'Stop', value: 'stop', description: 'The run ends and nothing is booked' },
			],
			default: 'unmatched',
			description:
				'What happens to an item with, say, no open amount, an unknown currency or the ID of another item',
		},
		{
			displayName: 'Own IBANs',
			name: 'ownIbans',
			type: 'string',
			default: '',
			placeholder: 'e.g. BE68 5390 0754 7034, BE21 2101 2345 6703',
			description:
				'Your own accounts, separated by commas: money from them pays no invoice. Those that the transactions were booked on are known by themselves.',
		},
		{
			displayName: 'Time Zone',
			name: 'timeZone',
			type: 'string',
			default: 'Europe/Brussels',
			description: 'In which a timestamp is a booking date',
		},
	],
};
