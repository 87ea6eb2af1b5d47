import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { normalizeIban } from '../../shared/domain/iban';
import { fieldReader, type ChosenNames, type FieldReader } from './fieldReader';
import { INVOICE_FIELDS, type InvoiceField } from './invoiceFields';
import { PAST_ALLOCATION_FIELDS, type PastAllocationField } from './pastAllocationFields';
import { TRANSACTION_FIELDS, type TransactionField } from './transactionFields';
import { readOptionalDate } from './readDate';
import { readKeptTransaction, WRITTEN_IN_TRANSACTIONS } from './readTransactions';
import { readDecidedBy, readTeaches } from './readDecider';
import { readDecision } from './readDecision';
import { dayOf, readMoment } from './readMoment';
import { readItems, type FieldReading, type ReadItems } from './readItems';
import type { ReadingRules } from './readingRules';
import { readCurrency, readOptional, readText, required, type AskedItem } from './readValues';
import { valueReaders, type ValueReaders, type WrittenFields } from './valueReaders';
import type { Moment, PastAllocation, PastDecision } from '../matching/model/matchOptions';
import { inputWordsIn } from './words/languages';

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
		keptIn(items, fieldsOf),
		transactionFieldsOf,
		WRITTEN_IN_TRANSACTIONS,
		rules,
	);
	const readRow = (json: IDataObject, reading: FieldReading): PastAllocation => {
		const values = fieldsOf(json);
		const { invoice } = values;
		const transaction = keptObject(values.transaction);
		const { customerId, customerName } = isObject(invoice) ? invoiceFieldsOf(invoice) : values;
		const asked = {
			json,
			columns: Object.keys(json),
			values,
			fields: PAST_ALLOCATION_FIELDS,
			chosen,
			setting: SETTING,
		};
		const allocation = readAllocation(asked, reading, readers);
		const word = readWord(asked, reading, readers, rules.timeZone);
		const { decidedAt } = word;
		return {
			...allocation,
			...word,
			// The day is told of what was decided against, and not of the many bookings.
			decidedOn:
				decidedAt && allocation.decision !== undefined
					? dayOf(decidedAt, rules.timeZone)
					: undefined,
			customerId: readOptional(values.customerId ?? customerId),
			customerName: readOptional(values.customerName ?? customerName),
			transaction:
				transaction &&
				readKeptTransaction(transaction, transactionFieldsOf(transaction), keptReaders),
		};
	};
	return readItems('Past Allocations', items, readRow, () => '', inputWordsIn(rules.language));
}

/** The transactions that the rows keep; most lists keep none. */
function keptIn(
	items: readonly INodeExecutionData[],
	fieldsOf: FieldReader<PastAllocationField>,
): Array<{ readonly json: IDataObject }> {
	return items.flatMap(({ json }) => {
		const transaction = keptObject(fieldsOf(json).transaction);
		return transaction === undefined ? [] : [{ json: transaction }];
	});
}

/** What a row must tell of a booking; what was decided against needs no amount. */
function readAllocation(asked: Asked, { needed, optional }: FieldReading, readers: ValueReaders) {
	const { values } = asked;
	const decision = needed<PastDecision | undefined>(
		'Decision',
		() => readDecision(values.decision),
		'unreadable',
	);
	const isBooking = decision === undefined || decision === 'planned';
	const read = isBooking ? needed : optional;
	const text = (label: string, field: PastAllocationField) =>
		needed(label, () => readText(required(asked, field)), '');
	const currency =
		isBooking || values.currency !== undefined
			? read(
					'Currency',
					() => readCurrency(values.currency, values.allocatedAmount, readers.defaultCurrency),
					'',
				)
			: readers.defaultCurrency;
	return {
		allocationId: readOptional(values.allocationId),
		transactionId: text('Transaction ID', 'transactionId'),
		invoiceId: isBooking ? text('Invoice ID', 'invoiceId') : (readOptional(values.invoiceId) ?? ''),
		invoiceNumber: readOptional(values.invoiceNumber),
		allocatedMinor:
			isBooking || (values.allocatedAmount !== undefined && currency !== '')
				? read(
						'Allocated Amount',
						() => readers.readAmount(required(asked, 'allocatedAmount'), currency),
						0,
					)
				: 0,
		currency,
		bookedOn: read('Booked On', () => readOptionalDate(values.bookedOn, readers.readDate), ''),
		counterpartIban: normalizeIban(readOptional(values.counterpartIban) ?? ''),
		counterpartName: readOptional(values.counterpartName),
		decision,
	};
}

/** Who said it, when, and whether it teaches. What of it cannot be read is left out, and the careful reading counts. */
function readWord(
	{ values }: Asked,
	{ optional }: FieldReading,
	{ readDate }: ValueReaders,
	timeZone: string,
) {
	const decidedAt =
		values.decidedAt === undefined
			? undefined
			: optional<Moment | undefined>(
					'Decided At',
					() => readMoment(values.decidedAt, readDate, timeZone),
					undefined,
				);
	return {
		decidedBy: readDecidedBy(values.decidedBy),
		decidedAt,
		teachesPayer: optional('Teaches Payer', () => readTeaches(values.teachesPayer), false),
	};
}

/** A row inside a row, as an object or as a text that a Data Table holds. */
function keptObject(value: unknown): IDataObject | undefined {
	if (isObject(value)) return value;
	if (typeof value !== 'string' || !value.trimStart().startsWith('{')) return undefined;
	try {
		const parsed: unknown = JSON.parse(value);
		return isObject(parsed) ? parsed : undefined;
	} catch {
		return undefined;
	}
}

const isObject = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
