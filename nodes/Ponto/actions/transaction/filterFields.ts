import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { calendarDate } from '../../fields/calendarDate';
import type { TransactionFilter } from './transactionFilter';

/** Filters that are applied while the pages are read. */
export const filterFields: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add filter',
	default: {},
	options: [
		{
			displayName: 'Booked From',
			name: 'bookedFrom',
			type: 'dateTime',
			typeOptions: { dateOnly: true },
			default: '',
			description: 'First booking date to return',
		},
		{
			displayName: 'Booked To',
			name: 'bookedTo',
			type: 'dateTime',
			typeOptions: { dateOnly: true },
			default: '',
			description: 'Last booking date to return',
		},
		{
			displayName: 'Direction',
			name: 'direction',
			type: 'options',
			options: [
				{ name: 'Incoming', value: 'incoming', description: 'Money that came in' },
				{ name: 'Outgoing', value: 'outgoing', description: 'Money that went out' },
			],
			default: 'incoming',
		},
		{
			displayName: 'Maximum Amount',
			name: 'maximumAmount',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 2 },
			default: 0,
			description: 'Largest amount to return, whichever the direction: 50 also finds -50',
		},
		{
			displayName: 'Minimum Amount',
			name: 'minimumAmount',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 2 },
			default: 0,
			description: 'Smallest amount to return, whichever the direction: 50 also finds -50',
		},
		{
			displayName: 'Text',
			name: 'text',
			type: 'string',
			default: '',
			description:
				'Part of the counterpart, its account, the remittance information or the description; case and accents do not matter',
		},
	],
};

/** The filter as it is filled in. */
export function chosenFilter(
	context: IExecuteFunctions,
	itemIndex: number,
	timeZone: string,
): TransactionFilter {
	const filters = context.getNodeParameter('filters', itemIndex, {}) as IDataObject;
	const date = (name: string, label: string) =>
		calendarDate(context, itemIndex, filters[name], label, timeZone);
	return {
		...(filters as TransactionFilter),
		bookedFrom: date('bookedFrom', 'Booked From'),
		bookedTo: date('bookedTo', 'Booked To'),
	};
}
