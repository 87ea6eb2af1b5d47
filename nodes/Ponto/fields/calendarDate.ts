import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { DateTime } from 'luxon';
import { bookingDate } from '../../shared/domain/bookingDate';

/**
 * A date parameter as calendar date 'YYYY-MM-DD', or undefined if it is empty. Takes what the date picker
 * gives, ISO text, and a DateTime of an expression such as $today. `label` names it in the message.
 */
export function calendarDate(
	context: IExecuteFunctions,
	itemIndex: number,
	value: unknown,
	label: string,
	timeZone: string,
): string | undefined {
	if (value === undefined || value === null || value === '') return undefined;
	const text = DateTime.isDateTime(value) ? (value.toISO() ?? '') : String(value);
	try {
		return bookingDate(text, timeZone);
	} catch {
		throw new NodeOperationError(context.getNode(), `${label}: "${text}" is not a date`, {
			description: 'Use a date such as 2026-11-20, or an expression that gives one.',
			itemIndex,
		});
	}
}
