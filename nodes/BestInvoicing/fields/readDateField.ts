import { DateTime } from 'luxon';
import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/;

/**
 * The calendar date in a date field, as the field shows it; undefined if the field is empty. Throws, naming
 * the parameter, for what is no date: left out silently, it would let everything through.
 */
export function readDateField(
	run: IExecuteFunctions,
	itemIndex: number,
	parameter: string,
	value: unknown,
): string | undefined {
	if (value === undefined || value === null || value === '') return undefined;
	if (DateTime.isDateTime(value) && value.isValid) return value.toISODate() ?? undefined;
	if (value instanceof Date) return DateTime.fromJSDate(value).toISODate() ?? undefined;
	const text = String(value).trim();
	const [, date] = ISO.exec(text) ?? [];
	if (date !== undefined && DateTime.fromISO(text.replace(' ', 'T'), { setZone: true }).isValid) {
		return date;
	}
	throw new NodeOperationError(
		run.getNode(),
		`${parameter}: "${text.slice(0, 60)}" is not a calendar date`,
		{
			itemIndex,
			description:
				'Give a date such as 2026-11-20, with year, month and day. Nothing was read or registered.',
		},
	);
}
