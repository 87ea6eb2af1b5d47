import type { INodeExecutionData } from 'n8n-workflow';
import { currencyInName } from './currencyInName';
import { fieldReader, type ChosenNames } from './fieldReader';
import { INVOICE_FIELDS, type InvoiceField } from './invoiceFields';
import { SYSTEM_FIELDS, type SystemField } from './systemFields';
import { readOpenAmount, refuseAsWhole } from './openAmount';
import { paidAmountReader } from './paidAmount';
import { isOpenThoughPaid, isPaidInPart } from './paidInPart';
import { isDayOf, isTicked } from './paidMark';
import { paymentDayReader } from './paymentDay';
import { readOptionalDate } from './readDate';
import { readAccounts } from './readAccounts';
import { isClosed, refusePurchases, signed } from './documentState';
import { isMarkedClosed, isMarkedCreditNote } from './stateMarks';
import { readDiscount } from './readDiscount';
import { readItems, type FieldReading, type ReadItems } from './readItems';
import type { ReadingRules } from './readingRules';
import {
	readCurrency,
	readIds,
	readOptional,
	readText,
	readTextList,
	required,
	type AskedItem,
} from './readValues';
import { sheetColumns } from './sheetColumns';
import { asWritten, refuseSpoilt, unspoilt } from './sheetNumber';
import { isTotal, totalIn } from './totalRow';
import { isPaymentMade, isRemarkedClosed } from './remarks';
import { runningBalanceCheck } from './runningBalance';
import { referencesIn } from './referencesIn';
import { refuseSharedIds } from './refuseSharedIds';
import { valueReaders, type ValueReaders, type WrittenFields } from './valueReaders';
import { isCreditorNumber } from '../matching/ledger/referenceKeys';
import { kept } from '../matching/model/kept';
import type { OpenInvoice } from '../matching/model/openInvoice';
import { UnreadableValue } from './unreadable';
import { inputWordsIn } from './words/languages';

const SETTING = 'Invoice Field Names';
const WRITTEN: WrittenFields<InvoiceField> = {
	amounts: ['openAmount', 'totalAmount', 'discountAmount'],
	dates: ['issueDate', 'dueDate', 'discountUntil'],
};

const OPEN_AMOUNT = `${SETTING} > ${INVOICE_FIELDS.openAmount.label}`;
type Asked = AskedItem<InvoiceField>;

/**
 * Reads the items of the input Open Invoices. An invoice that its status calls paid, cancelled or draft has nothing
 * open: it stays known, so that a payment that quotes it goes to a person. So does one whose kind or status is a word
 * that nobody here knows. A date that cannot be read is left out.
 */
export function readInvoices(
	items: readonly INodeExecutionData[],
	chosen: ChosenNames<InvoiceField>,
	rules: ReadingRules,
): ReadItems<OpenInvoice> {
	const columnsOf = sheetColumns(items, INVOICE_FIELDS);
	const fieldsOf = fieldReader(INVOICE_FIELDS, chosen, columnsOf);
	const systemFieldsOf = fieldReader(SYSTEM_FIELDS, {}, columnsOf);
	const readers = valueReaders(items, fieldsOf, WRITTEN, rules);
	// The currency does not matter where amounts of one row are compared.
	const read = (value: unknown) => readers.readAmount(value, rules.defaultCurrency || 'EUR');
	const refuseRunningBalance = runningBalanceCheck(items, fieldsOf, systemFieldsOf, read);
	const withPaidAmount = paidAmountReader(items, systemFieldsOf);
	const withPaymentDay = paymentDayReader(items, fieldsOf, systemFieldsOf);
	const words = inputWordsIn(rules.language);
	const invoices = readItems(
		'Open Invoices',
		items,
		(json, reading) => {
			const values = fieldsOf(json);
			const columns = columnsOf(json);
			const asked = { json, columns, values, fields: INVOICE_FIELDS, chosen, setting: SETTING };
			const beside = withPaymentDay(withPaidAmount(systemFieldsOf(json)));
			const { bookState, accountCurrency, paidMark, paidOn, payments, remarks } = beside;
			const isPaid = reading.needed(
				'Paid',
				() => (isDayOf(paidOn) && !isPaidInPart(values, beside, read)) || isTicked(paidMark),
				true,
			);
			const isMarked = reading.needed('Status', () => isMarkedClosed(asked), true);
			const isSaid = !chosen.status && (isRemarkedClosed(remarks) || isPaymentMade(payments));
			const isSettled = isPaid || isMarked || isSaid || isClosedIn(bookState);
			const invoice = readInvoice(asked, beside, isSettled, reading, readers);
			if (chosen.openAmount === undefined && !isSettled) {
				reading.needed(
					'Open Amount',
					() => {
						refuseAccountCurrency(accountCurrency, invoice.currency);
						refuseRunningBalance(columns, OPEN_AMOUNT);
						if (isOpenThoughPaid(values, beside, read)) refuseAsWhole(columns, OPEN_AMOUNT);
					},
					undefined,
				);
			}
			return invoice;
		},
		({ number }) => number,
		words,
	);
	return refuseSharedIds('Open Invoices', invoices, 'reject', words);
}

function readInvoice(
	asked: Asked,
	beside: Readonly<Record<SystemField, unknown>>,
	isPaid: boolean,
	{ needed, optional }: FieldReading,
	readers: ValueReaders,
): OpenInvoice {
	const { values } = asked;
	const { readAmount, readDate } = readers;
	const amount = values.openAmount ?? values.totalAmount ?? beside.payable;
	const currency = needed(
		'Currency',
		() =>
			readCurrency(
				values.currency ?? currencyInName(asked.json, amount),
				amount,
				readers.defaultCurrency,
			),
		'',
	);
	const given = needed(
		'References',
		() => referencesIn(readTextList(unspoilt(values.references))),
		[],
	);
	optional('References', () => refuseSpoilt(values.references), undefined);
	const number = needed('Number', () => readNumber(asked, given), '');
	const references = isCreditorNumber(number) ? [...given, number] : given;
	const isSettled = needed('Status', () => isClosed(asked, beside.statuses), false) || isPaid;
	const openMinor = isSettled
		? 0
		: needed('Open Amount', () => readOpenAmount(asked, beside, currency, readAmount), 0);
	needed('Kind', () => refusePurchases(asked), undefined);
	const isCredit = needed('Kind', () => isMarkedCreditNote(asked), false);
	const signedMinor = needed('Kind', () => signed(openMinor, asked, beside.types), 0);
	return {
		// A list that people keep has no other ID than the number.
		id: needed('ID', () => readText(values.id ?? number), ''),
		number,
		references,
		openMinor: isCredit ? -Math.abs(signedMinor) : signedMinor,
		currency,
		issueDate: optional('Issue Date', () => readOptionalDate(values.issueDate, readDate), ''),
		dueDate: optional('Due Date', () => readOptionalDate(values.dueDate, readDate), ''),
		customerId: readOptional(values.customerId),
		customerName: readOptional(values.customerName),
		customerIbans: needed('Customer IBANs', () => kept(readAccounts(values.customerIbans)), []),
		discount: needed(
			'Discount',
			() => readDiscount(values, openMinor, currency, readers),
			undefined,
		),
		appliedTransactionIds: needed(
			'Applied Transaction IDs',
			() => kept(readIds(values.appliedTransactionIds)),
			[],
		),
	};
}

// A system that gives no number still gives a reference that its customers quote.
function readNumber(asked: Asked, references: readonly string[]): string {
	const given = asked.values.number ?? references[0];
	const total = given === undefined ? totalIn(asked.json) : undefined;
	if (total !== undefined) throw new UnreadableValue({ code: 'total-row', text: total });
	const number = asWritten(readText(given ?? required(asked, 'number')));
	if (isTotal(number)) throw new UnreadableValue({ code: 'total-row', text: number });
	return number;
}

/** What Odoo and ERPNext say beside the state of the payment. */
const isClosedIn = (bookState: unknown): boolean =>
	bookState !== undefined && !/^(?:posted|1)$/i.test(readOptional(bookState) ?? '');

/** ERPNext keeps what is outstanding in the currency of the customer's account. */
function refuseAccountCurrency(accountCurrency: unknown, currency: string): void {
	const account = readOptional(accountCurrency)?.toUpperCase();
	if (account === undefined || currency === '' || account === currency) return;
	throw new UnreadableValue({ code: 'account-currency', account, currency, setting: SETTING });
}
