import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { normalizeIban } from '../../shared/domain/iban';
import { fieldReader, type ChosenNames } from './fieldReader';
import { INVOICE_FIELDS, type InvoiceField } from './invoiceFields';
import { PAST_ALLOCATION_FIELDS, type PastAllocationField } from './pastAllocationFields';
import { TRANSACTION_FIELDS, type TransactionField } from './transactionFields';
import { readAmount } from './readAmount';
import { readOptionalDate } from './readDate';
import { readKeptTransaction } from './readTransactions';
import { readRefusal } from './readRefusal';
import { readItems, type ReadField, type ReadItems } from './readItems';
import type { ReadingRules } from './readingRules';
import { readCurrency, readOptional, readText, required } from './readValues';
import type { PastAllocation, Refusal } from '../matching/model/matchOptions';

type Values = Readonly<Record<PastAllocationField, unknown>>;

const SETTING = 'Past Allocation Field Names';

/** What the rows inside a row call their fields. */
interface RowNames {
	readonly invoiceNames: ChosenNames<InvoiceField>;
	readonly transactionNames: ChosenNames<TransactionField>;
}

/** Reads the items of the input Past Allocations; the customer may stand in the row or in the invoice inside it. */
export function readPastAllocations(
	items: readonly INodeExecutionData[],
	chosen: ChosenNames<PastAllocationField>,
	{ invoiceNames, transactionNames }: RowNames,
	rules: ReadingRules,
): ReadItems<PastAllocation> {
	const fieldsOf = fieldReader(PAST_ALLOCATION_FIELDS, chosen);
	const invoiceFieldsOf = fieldReader(INVOICE_FIELDS, invoiceNames);
	const transactionFieldsOf = fieldReader(TRANSACTION_FIELDS, transactionNames);
	return readItems('Past Allocations', items, (json, readField) => {
		const values = fieldsOf(json);
		const { customerId, customerName } = isObject(values.invoice)
			? invoiceFieldsOf(values.invoice)
			: values;
		return {
			...readAllocation(values, readField, rules),
			customerId: readOptional(values.customerId ?? customerId),
			customerName: readOptional(values.customerName ?? customerName),
			transaction: isObject(values.transaction)
				? readKeptTransaction(transactionFieldsOf(values.transaction), rules)
				: undefined,
		};
	});
}

function readAllocation(values: Values, readField: ReadField, rules: ReadingRules) {
	const refusal = readField('Decision', () => readRefusal(values.decision), undefined);
	const needed = (label: string, field: PastAllocationField) =>
		readField(label, () => readText(required(values[field], field, SETTING)), '');
	const currency = readField(
		'Currency',
		() =>
			refusal === undefined || values.currency !== undefined
				? readCurrency(values.currency, rules.defaultCurrency)
				: rules.defaultCurrency,
		'',
	);
	return {
		allocationId: readOptional(values.allocationId),
		transactionId: needed('Transaction ID', 'transactionId'),
		invoiceId:
			refusal === 'notAnInvoice'
				? (readOptional(values.invoiceId) ?? '')
				: needed('Invoice ID', 'invoiceId'),
		invoiceNumber: readOptional(values.invoiceNumber),
		allocatedMinor: readField(
			'Allocated Amount',
			() => readAllocated(values, refusal, currency),
			0,
		),
		currency,
		bookedOn: readField('Booked On', () => readOptionalDate(values.bookedOn, rules.readDate), ''),
		counterpartIban: normalizeIban(readOptional(values.counterpartIban) ?? ''),
		counterpartName: readOptional(values.counterpartName),
		refusal,
	};
}

/** What was refused needs no amount. */
function readAllocated(values: Values, refusal: Refusal | undefined, currency: string): number {
	const { allocatedAmount } = values;
	if (refusal !== undefined && allocatedAmount === undefined) return 0;
	return readAmount(required(allocatedAmount, 'allocatedAmount', SETTING), currency);
}

const isObject = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
