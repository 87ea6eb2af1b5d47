import type { INodeProperties } from 'n8n-workflow';

/** What a payment needs, prefilled from the output Paid of Ponto Invoice Match. */
export const bookingFields: INodeProperties[] = [
	{
		displayName: 'Amount',
		name: 'amount',
		type: 'string',
		required: true,
		default: '={{ $json.allocatedAmount }}',
		placeholder: 'e.g. 121.50',
		description:
			'What the bank transaction pays on this document, with a decimal point. Never more than what is due is registered; the rest is reported.',
	},
	{
		displayName: 'Currency',
		name: 'currency',
		type: 'string',
		required: true,
		default: '={{ $json.currency }}',
		placeholder: 'e.g. EUR',
		description: 'Must be the currency of the document: nothing is converted',
	},
	{
		displayName: 'Booking Date',
		name: 'bookedOn',
		type: 'dateTime',
		required: true,
		default: '={{ $json.bookedOn }}',
		placeholder: 'e.g. 2026-11-20',
		description: 'Calendar date on which the bank booked the transaction',
	},
	{
		displayName: 'Bank Account IBAN',
		name: 'accountIban',
		type: 'string',
		default: '={{ $json.transaction?.accountReference }}',
		placeholder: 'e.g. BE68 5390 0754 7034',
		description:
			'Your own bank account. The payment is registered on the payment account in BestInvoicing that has this IBAN.',
	},
	{
		displayName: 'Transaction ID',
		name: 'transactionId',
		type: 'string',
		default: '={{ $json.transactionId }}',
		description:
			"The bank transaction's ID. It is kept behind the payer's name, and is what makes a repeat harmless; without it, two payments of one day, amount and IBAN go to a person.",
	},
	{
		displayName: 'Transaction Amount',
		name: 'transactionAmount',
		type: 'string',
		default: "={{ $json.transaction?.amountText ?? '' }}",
		placeholder: 'e.g. 363.00',
		description:
			'Amount of the whole bank transaction. What it pays on several documents together never gets beyond it; without it, only the documents of this run may share a transaction.',
	},
	{
		displayName: 'Counterpart Name',
		name: 'counterpartName',
		type: 'string',
		default: '={{ $json.transaction?.counterpartName }}',
		description: 'Who paid, or was paid',
	},
	{
		displayName: 'Counterpart IBAN',
		name: 'counterpartIban',
		type: 'string',
		default: '={{ $json.transaction?.counterpartReference }}',
		description: 'From which account it was paid, or to which',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {
			writtenOff: '={{ [$json.discountTaken, $json.toleranceBooked, $json.feeWithheld] }}',
		},
		options: [
			{
				displayName: 'Discount or Difference',
				name: 'writtenOff',
				type: 'string',
				default: '',
				placeholder: 'e.g. 2.42',
				description:
					'Early-payment discount, tolerance or bank fee that the customer need not pay. When no more than this is left, the document is set to paid. Several amounts are added up.',
			},
			{
				displayName: 'Payment Account ID',
				name: 'paymentAccountId',
				type: 'string',
				default: '',
				description:
					'ID of the payment account in BestInvoicing, where the IBAN does not tell it. Payment Account > Get Many lists them.',
			},
			{
				displayName: 'Payment ID of an Earlier Run',
				name: 'earlierPaymentId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 9001',
				description:
					'The payment ID that Mark as Paid gave for this transaction and document before, if you keep it in a table. When that payment is gone, somebody took it back, and the transaction goes to a person instead of being registered again.',
			},
		],
	},
];
