import type { INodeExecutionData } from 'n8n-workflow';
import { once } from 'lodash';
import type { FieldReader } from './fieldReader';
import type { InvoiceField } from './invoiceFields';
import { wordsBeforeDay } from './paidMark';
import { readOptional } from './readValues';
import type { SystemField } from './systemFields';
import { isTotal } from './totalRow';
import { isNoDay, isSpreadsheetDay } from './writtenDate';

type Beside = Readonly<Record<SystemField, unknown>>;

/**
 * Builds a reader that takes the day under `Betaaldatum` for the one on which the invoice was paid, in a list that has
 * none for another invoice. Where all have one it may be when they are due.
 */
export function paymentDayReader(
	items: readonly INodeExecutionData[],
	fieldsOf: FieldReader<InvoiceField>,
	besideOf: FieldReader<SystemField>,
): (beside: Beside) => Beside {
	const isUnpaid = ({ json }: INodeExecutionData): boolean => {
		const number = readOptional(fieldsOf(json).number);
		return number !== undefined && !isTotal(number) && !isDay(besideOf(json).paymentDay);
	};
	const tellsPaid = once(() => items.some(isUnpaid));
	return (beside) =>
		beside.paidOn === undefined && isDay(beside.paymentDay) && tellsPaid()
			? { ...beside, paidOn: beside.paymentDay }
			: beside;
}

function isDay(value: unknown): boolean {
	const text = readOptional(value);
	if (text === undefined || isNoDay(text)) return false;
	return isSpreadsheetDay(text) || wordsBeforeDay(text) === '';
}
