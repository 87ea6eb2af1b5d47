import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeProperties,
} from 'n8n-workflow';
import { formatMoney, parseMoney } from '../../../shared/domain/money';
import { flattenResource } from '../../../shared/ponto/flattenResource';
import { createResource } from '../../../shared/ponto/resources';
import { BANK_TIME_ZONE, todayAtTheBank } from '../../fields/bankCalendar';
import { calendarDate } from '../../fields/calendarDate';
import {
	sandboxAccountIdField,
	sandboxBankFields,
	sandboxTransactionsPath,
} from '../../fields/sandboxBank';
import { showFor } from '../../../shared/fields/showFor';
import { changeableTexts } from './textFields';

export const description: INodeProperties[] = showFor('sandboxTransaction', 'create', [
	...sandboxBankFields,
	sandboxAccountIdField,
	{
		displayName: 'Amount',
		name: 'amount',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 121.50',
		description: 'With a decimal point; negative for money that goes out',
	},
	{
		displayName: 'Currency',
		name: 'currency',
		type: 'string',
		required: true,
		default: 'EUR',
	},
	{
		displayName: 'Description',
		name: 'description',
		type: 'string',
		required: true,
		default: 'Wire transfer',
	},
	{
		displayName: 'Remittance Type',
		name: 'remittanceInformationType',
		type: 'options',
		options: [
			{ name: 'Free Text', value: 'unstructured' },
			{ name: 'Structured', value: 'structured' },
		],
		default: 'unstructured',
	},
	{
		displayName: 'More Fields',
		name: 'additionalFields',
		type: 'collection',
		placeholder: 'Add field',
		default: {},
		options: [
			...changeableTexts.filter(({ name }) => name !== 'description'),
			{
				displayName: 'Counterpart Reference',
				name: 'counterpartReference',
				type: 'string',
				default: '',
				placeholder: 'e.g. BE68 5390 0754 7034',
				description: 'Account of the counterpart',
			},
			{
				displayName: 'Execution Date',
				name: 'executionDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'Day on which the bank booked it; today if empty',
			},
			{
				displayName: 'Value Date',
				name: 'valueDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'Day from which it counts; the execution date if empty',
			},
		],
	},
]);

/** Adds a transaction at a fake bank; the next synchronization of the account brings it. */
export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const { executionDate, valueDate, ...texts } = this.getNodeParameter(
		'additionalFields',
		itemIndex,
		{},
	) as IDataObject;
	const day = (value: unknown, label: string) =>
		calendarDate(this, itemIndex, value, label, BANK_TIME_ZONE);
	const executedOn = day(executionDate, 'Execution Date') ?? todayAtTheBank();
	const currency = String(this.getNodeParameter('currency', itemIndex)).trim().toUpperCase();
	const attributes: IDataObject = {
		...texts,
		amount: exactAmount(this, itemIndex, currency),
		currency,
		description: this.getNodeParameter('description', itemIndex) as string,
		remittanceInformationType: this.getNodeParameter(
			'remittanceInformationType',
			itemIndex,
		) as string,
		executionDate: `${executedOn}T00:00:00Z`,
		valueDate: `${day(valueDate, 'Value Date') ?? executedOn}T00:00:00Z`,
	};
	const path = sandboxTransactionsPath(this, itemIndex);
	const created = await createResource(this, path, 'financialInstitutionTransaction', attributes);
	return [flattenResource(created)];
}

function exactAmount(context: IExecuteFunctions, itemIndex: number, currency: string): number {
	const amount = String(context.getNodeParameter('amount', itemIndex));
	try {
		return Number(formatMoney(parseMoney(amount, currency)));
	} catch {
		throw new NodeOperationError(
			context.getNode(),
			`Amount "${amount}" is not an exact amount in ${currency}`,
			{
				description:
					'Write it with a decimal point, for example -12.50, and a currency code such as EUR.',
				itemIndex,
			},
		);
	}
}
