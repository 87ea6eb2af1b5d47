import { DateTime } from 'luxon';
import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { calendarDate } from '../fields/calendarDate';

const BANK_TIME_ZONE = 'Europe/Brussels';

/** The requested execution date 'YYYY-MM-DD', or undefined if it is empty. Refuses a day that is over. */
export function checkedExecutionDate(
	context: IExecuteFunctions,
	itemIndex: number,
	value: unknown,
): string | undefined {
	const label = 'Requested Execution Date';
	const date = calendarDate(context, itemIndex, value, label, BANK_TIME_ZONE);
	const today = DateTime.now().setZone(BANK_TIME_ZONE).toFormat('yyyy-MM-dd');
	if (date === undefined || date >= today) return date;
	throw new NodeOperationError(context.getNode(), `${label} ${date} is over`, {
		description: 'Use today or a later day, or leave it empty. Nothing was sent to Ponto.',
		itemIndex,
	});
}
