import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { normalizeIban } from '../../shared/domain/iban';
import { fieldReader, type ChosenNames } from './fieldReader';
import { INVOICE_FIELDS, type InvoiceField } from './invoiceFields';
import { PAST_ALLOCATION_FIELDS, type PastAllocationField } from './pastAllocationFields';
import { readAmount } from './readAmount';
import { readOptionalDate } from './readDate';
import { readItems, type ReadField, type ReadItems } from './readItems';
import type { ReadingRules } from './readingRules';
import { readCurrency, readOptional, readText, required } from './readValues';
import type { PastAllocation } from '../matching/model/matchOptions';

type Values = Readonly<Record<PastAllocationField, unknown>>;

const SETTING = 'Past Allocation Field Names';

/** Reads the items of the input Past Allocations; the customer may stand in the row or in the invoice inside it. */
export function readPastAllocations(
	items: readonly INodeExecutionData[],
	chosen: ChosenNames<PastAllocationField>,
	invoiceNames: ChosenNames<InvoiceField>,
	rules: ReadingRules,
): ReadItems<PastAllocation> {
	const fieldsOf = fieldReader(PAST_ALLOCATION_FIELDS, chosen);
	const invoiceFieldsOf = fieldReader(INVOICE_FIELDS, invoiceNames);
	return readItems('Past Allocations', items, (json, readField) => {
		const values = fieldsOf(json);
		const { customerId, customerName } = isObject(values.invoice)
			? invoiceFieldsOf(values.invoice)
			: values;
		return {
			...readAllocation(values, readField, rules),
			customerId: readOptional(values.customerId ?? customerId),
			customerName: readOptional(values.customerName ?? customerName),
		};
	});
}

function readAllocation(values: Values, readField: ReadField, rules: ReadingRules) {
	const needed = (label: string, field: PastAllocationField) =>
		readField(label, () => readText(required(values[field], field, SETTING)), '');
	const currency = readField(
		'Currency',
		() => readCurrency(values.currency, rules.defaultCurrency),
		'',
	);
	return {
		allocationId: readOptional(values.allocationId),
		transactionId: needed('Transaction ID', 'transactionId'),
		invoiceId: needed('Invoice ID', 'invoiceId'),
		invoiceNumber: readOptional(values.invoiceNumber),
		allocatedMinor: readField(
			'Allocated Amount',
			() => readAmount(required(values.allocatedAmount, 'allocatedAmount', SETTING), currency),
			0,
		),
		currency,
		bookedOn: readField('Booked On', () => readOptionalDate(values.bookedOn, rules.readDate), ''),
		counterpartIban: normalizeIban(readOptional(values.counterpartIban) ?? ''),
	};
}

const isObject = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
