import type { INodeExecutionData } from 'n8n-workflow';
import { normalizeIban } from '../../shared/domain/iban';
import { fieldReader, type ChosenNames } from './fieldReader';
import { kindOf, statusOf } from './documentWords';
import { INVOICE_FIELDS, SYSTEM_FIELDS, type InvoiceField } from './invoiceFields';
import { readAmount } from './readAmount';
import { readOptionalDate } from './readDate';
import { readDiscount } from './readDiscount';
import { readItems, type ReadField, type ReadItems } from './readItems';
import type { ReadingRules } from './readingRules';
import { readCurrency, readTextList, readOptional, readText, required } from './readValues';
import { refuseSharedIds } from './refuseSharedIds';
import type { OpenInvoice } from '../matching/model/openInvoice';

type Values = Readonly<Record<InvoiceField, unknown>>;

const SETTING = 'Invoice Field Names';

/**
 * Reads the items of the input Open Invoices. An invoice that its status calls paid, cancelled or draft has nothing
 * open: it stays known, so that a payment that quotes it goes to a person. So does one whose kind or status is a word
 * that nobody here knows.
 */
export function readInvoices(
	items: readonly INodeExecutionData[],
	chosen: ChosenNames<InvoiceField>,
	rules: ReadingRules,
): ReadItems<OpenInvoice> {
	const fieldsOf = fieldReader(INVOICE_FIELDS, chosen);
	const systemFieldsOf = fieldReader(SYSTEM_FIELDS, {});
	const read = readItems('Open Invoices', items, (json, readField) => {
		const invoice = readInvoice(fieldsOf(json), readField, rules);
		const { bookState, accountCurrency } = systemFieldsOf(json);
		if (chosen.openAmount === undefined) {
			readField(
				'Open Amount',
				() => refuseAccountCurrency(accountCurrency, invoice.currency),
				undefined,
			);
		}
		return isClosedIn(bookState) ? { ...invoice, openMinor: 0 } : invoice;
	});
	return refuseSharedIds('Open Invoices', read, 'reject');
}

function readInvoice(values: Values, readField: ReadField, rules: ReadingRules): OpenInvoice {
	const currency = readField(
		'Currency',
		() => readCurrency(values.currency, rules.defaultCurrency),
		'',
	);
	const references = readField('References', () => readTextList(values.references), []);
	const due = readField(
		'Open Amount',
		() => readAmount(required(values.openAmount, 'openAmount', SETTING), currency),
		0,
	);
	const openMinor = readField('Status', () => (isClosed(values.status) ? 0 : due), 0);
	return {
		id: readField('ID', () => readText(required(values.id, 'id', SETTING)), ''),
		number: readField('Number', () => readNumber(values, references), ''),
		references,
		openMinor: readField('Kind', () => signed(openMinor, values.kind), 0),
		currency,
		issueDate: readField(
			'Issue Date',
			() => readOptionalDate(values.issueDate, rules.readDate),
			'',
		),
		dueDate: readField('Due Date', () => readOptionalDate(values.dueDate, rules.readDate), ''),
		customerId: readOptional(values.customerId),
		customerName: readOptional(values.customerName),
		customerIbans: readField(
			'Customer IBANs',
			() => readTextList(values.customerIbans).map(normalizeIban),
			[],
		),
		discount: readField(
			'Discount',
			() => readDiscount(values, openMinor, currency, rules),
			undefined,
		),
		appliedTransactionIds: readField(
			'Applied Transaction IDs',
			() => readTextList(values.appliedTransactionIds),
			[],
		),
	};
}

// A system that gives no number still gives a reference that its customers quote.
const readNumber = (values: Values, references: readonly string[]): string =>
	readText(required(values.number ?? references[0], 'number', SETTING));

function isClosed(status: unknown): boolean {
	const word = readOptional(status);
	if (word === undefined) return false;
	const meaning = statusOf(word) ?? (kindOf(word) === 'noInvoice' ? 'closed' : undefined);
	if (meaning !== undefined) return meaning === 'closed';
	throw new RangeError(
		`"${word}" is a word that says neither open nor paid here. Write "open" or "paid", or choose another field under ${SETTING}`,
	);
}

/** What Odoo and ERPNext say beside the state of the payment. */
const isClosedIn = (bookState: unknown): boolean =>
	bookState !== undefined && !/^(?:posted|1)$/i.test(readOptional(bookState) ?? '');

/** ERPNext keeps what is outstanding in the currency of the customer's account. */
function refuseAccountCurrency(accountCurrency: unknown, currency: string): void {
	const account = readOptional(accountCurrency)?.toUpperCase();
	if (account === undefined || currency === '' || account === currency) return;
	throw new RangeError(
		`the outstanding amount is in ${account}, the currency of the customer's account, and the invoice is in ${currency}. Choose a field that holds what is open in ${currency} under ${SETTING}`,
	);
}

function signed(openMinor: number, kind: unknown): number {
	const word = kind === true ? 'true' : readOptional(kind);
	if (word === undefined) return openMinor;
	switch (kindOf(word)) {
		case 'invoice':
			return openMinor;
		case 'creditNote':
			return -Math.abs(openMinor);
		case 'noInvoice':
			return 0;
		case 'purchase':
			throw new RangeError(`"${word}" is a purchase document. Pass on sales documents only`);
		case undefined:
			throw new RangeError(
				`"${word}" is not known as a kind of document. Write "invoice" or "credit note", or choose another field under ${SETTING}`,
			);
	}
}
