import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { textOf } from '../fields/textOf';
import type { PaymentInput, RemittanceInput, RemittanceType } from './paymentOrder';

export const amountField: INodeProperties = {
	displayName: 'Amount',
	name: 'amount',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 121.50',
	description: 'In euro, with a decimal point; text keeps it exact',
};

export const remittanceFields: INodeProperties[] = [
	{
		displayName: 'Remittance Type',
		name: 'remittanceType',
		type: 'options',
		options: [
			{ name: 'Free Text', value: 'unstructured', description: 'Up to 140 characters' },
			{ name: 'None', value: 'none', description: 'No communication' },
			{
				name: 'Structured',
				value: 'structured',
				description: 'Belgian structured communication, or a creditor reference (RF)',
			},
		],
		default: 'unstructured',
	},
	{
		displayName: 'Remittance Information',
		name: 'remittanceInformation',
		type: 'string',
		displayOptions: { show: { remittanceType: ['structured', 'unstructured'] } },
		default: '',
		placeholder: 'e.g. +++123/4567/89002+++',
		description: 'The communication on the statement of the receiver',
	},
];

/** The parameters of one payment: to whom, how much, with which communication. */
export const paymentFields: INodeProperties[] = [
	amountField,
	{
		displayName: 'Creditor Name',
		name: 'creditorName',
		type: 'string',
		required: true,
		default: '',
		description: 'Who is paid; at most 60 characters',
	},
	{
		displayName: 'Creditor IBAN',
		name: 'creditorIban',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. BE68 5390 0754 7034',
		description: 'Account that is paid; its check digits are verified before anything is sent',
	},
	...remittanceFields,
];

export const endToEndIdOption: INodeProperties = {
	displayName: 'End-to-End ID',
	name: 'endToEndId',
	type: 'string',
	default: '',
	description: 'Your own reference that travels with the payment; at most 35 characters',
};

export const creditorBicOption: INodeProperties = {
	displayName: 'Creditor BIC',
	name: 'creditorBic',
	type: 'string',
	default: '',
	description: 'Only needed where the bank asks for it',
};

export const redirectUrlOption: INodeProperties = {
	displayName: 'Redirect URL',
	name: 'redirectUrl',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/signed',
	description:
		'Page that the person sees after signing. With it, Ponto gives a link to sign; without it, signing is in the Ponto dashboard.',
};

export const replaceCharactersOption: INodeProperties = {
	displayName: 'Replace Special Characters',
	name: 'replaceSpecialCharacters',
	type: 'boolean',
	default: true,
	description:
		'Whether to write accents and signs that SEPA does not carry in the nearest way (é as e, & as +) instead of refusing them. The output shows in replacedTexts what was replaced.',
};

export const executionDateOption: INodeProperties = {
	displayName: 'Requested Execution Date',
	name: 'requestedExecutionDate',
	type: 'dateTime',
	typeOptions: { dateOnly: true },
	default: '',
	description: 'Day on which the bank should pay; as soon as it is signed if empty',
};

/** Options where the execution date and the link to sign are decided for each payment by itself. */
export function optionsOf(...options: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options,
	};
}

/** What is filled in for one payment. */
export function paymentInput(context: IExecuteFunctions, itemIndex: number): PaymentInput {
	const options = context.getNodeParameter('options', itemIndex, {}) as IDataObject;
	return {
		amount: textOf(context, itemIndex, 'amount'),
		creditorName: textOf(context, itemIndex, 'creditorName'),
		creditorIban: textOf(context, itemIndex, 'creditorIban'),
		creditorBic: String(options.creditorBic ?? ''),
		endToEndId: String(options.endToEndId ?? '').trim(),
		transliterate: replacesCharacters(options),
		...remittanceInput(context, itemIndex),
	};
}

/** Whether special characters are replaced: unless a person said no. */
export const replacesCharacters = ({ replaceSpecialCharacters }: IDataObject): boolean =>
	replaceSpecialCharacters !== false;

/** What is filled in for the communication. */
export function remittanceInput(context: IExecuteFunctions, itemIndex: number): RemittanceInput {
	return {
		remittanceType: context.getNodeParameter('remittanceType', itemIndex) as RemittanceType,
		remittanceInformation: textOf(context, itemIndex, 'remittanceInformation'),
	};
}
