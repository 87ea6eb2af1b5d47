import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { normalizeIban } from '../../shared/domain/iban';
import { fieldReader, type ChosenNames } from './fieldReader';
import { INVOICE_FIELDS, type InvoiceField } from './invoiceFields';
import { PAST_ALLOCATION_FIELDS, type PastAllocationField } from './pastAllocationFields';
import { TRANSACTION_FIELDS, type TransactionField } from './transactionFields';
import { readOptionalDate } from './readDate';
import { readKeptTransaction, WRITTEN_IN_TRANSACTIONS } from './readTransactions';
import { readRefusal } from './readRefusal';
import { readItems, type FieldReading, type ReadField, type ReadItems } from './readItems';
import type { ReadingRules } from './readingRules';
import { readCurrency, readOptional, readText, required, type AskedItem } from './readValues';
import { valueReaders, type ValueReaders, type WrittenFields } from './valueReaders';
import type { PastAllocation, Refusal } from '../matching/model/matchOptions';

const SETTING = 'Past Allocation Field Names';
const WRITTEN: WrittenFields<PastAllocationField> = {
	amounts: ['allocatedAmount'],
	dates: ['bookedOn'],
};

type Asked = AskedItem<PastAllocationField>;

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
	const readers = valueReaders(items, fieldsOf, WRITTEN, rules);
	const keptReaders = valueReaders(
		items.flatMap(({ json }) => {
			const { transaction } = fieldsOf(json);
			return isObject(transaction) ? [{ json: transaction }] : [];
		}),
		transactionFieldsOf,
		WRITTEN_IN_TRANSACTIONS,
		rules,
	);
	const readRow = (json: IDataObject, { needed }: FieldReading) => {
		const values = fieldsOf(json);
		const { transaction, invoice } = values;
		const { customerId, customerName } = isObject(invoice) ? invoiceFieldsOf(invoice) : values;
		const asked = { json, values, fields: PAST_ALLOCATION_FIELDS, chosen, setting: SETTING };
		return {
			...readAllocation(asked, needed, readers),
			customerId: readOptional(values.customerId ?? customerId),
			customerName: readOptional(values.customerName ?? customerName),
			transaction: isObject(transaction)
				? readKeptTransaction(transaction, transactionFieldsOf(transaction), keptReaders)
				: undefined,
		};
	};
	return readItems('Past Allocations', items, readRow, () => '');
}

function readAllocation(asked: Asked, readField: ReadField, readers: ValueReaders) {
	const { values } = asked;
	const refusal = readField('Decision', () => readRefusal(values.decision), undefined);
	const needed = (label: string, field: PastAllocationField) =>
		readField(label, () => readText(required(asked, field)), '');
	const currency = readField(
		'Currency',
		() =>
			refusal === undefined || values.currency !== undefined
				? readCurrency(values.currency, values.allocatedAmount, readers.defaultCurrency)
				: readers.defaultCurrency,
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
			() => readAllocated(asked, refusal, currency, readers),
			0,
		),
		currency,
		bookedOn: readField('Booked On', () => readOptionalDate(values.bookedOn, readers.readDate), ''),
		counterpartIban: normalizeIban(readOptional(values.counterpartIban) ?? ''),
		counterpartName: readOptional(values.counterpartName),
		refusal,
	};
}

/** What was refused needs no amount. */
function readAllocated(
	asked: Asked,
	refusal: Refusal | undefined,
	currency: string,
	{ readAmount }: ValueReaders,
): number {
	if (refusal !== undefined && asked.values.allocatedAmount === undefined) return 0;
	return readAmount(required(asked, 'allocatedAmount'), currency);
}

const isObject = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
