import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';
import { BANK_TIME_ZONE, todayAtTheBank } from '../fields/bankCalendar';
import { calendarDate } from '../fields/calendarDate';

/** The requested execution date 'YYYY-MM-DD', or undefined if it is empty. Refuses a day that is over. */
export function checkedExecutionDate(
	context: IExecuteFunctions,
	itemIndex: number,
	value: unknown,
): string | undefined {
	const label = 'Requested Execution Date';
	const date = calendarDate(context, itemIndex, value, label, BANK_TIME_ZONE);
	if (date === undefined || date >= todayAtTheBank()) return date;
	throw new NodeOperationError(context.getNode(), `${label} ${date} is over`, {
		description: 'Use today or a later day, or leave it empty. Nothing was sent to Ponto.',
		itemIndex,
	});
}

/** The requested execution date of a bulk: one for all items, since Ponto takes one for the whole bulk. */
export function commonExecutionDate(
	context: IExecuteFunctions,
	itemIndexes: readonly number[],
): string | undefined {
	const dates = itemIndexes.map((itemIndex) => {
		const options = context.getNodeParameter('options', itemIndex, {}) as IDataObject;
		return checkedExecutionDate(context, itemIndex, options.requestedExecutionDate);
	});
	const [date] = dates;
	const other = dates.findIndex((one) => one !== date);
	if (other < 0) return date;
	throw new NodeOperationError(
		context.getNode(),
		`Requested Execution Date is not the same for all items: ${date ?? 'none'} for item 0, ${dates[other] ?? 'none'} for item ${other}`,
		{
			description:
				'A bulk payment is executed on one day. Split the items by date before this node. Nothing was sent to Ponto.',
			itemIndex: itemIndexes[other],
		},
	);
}
