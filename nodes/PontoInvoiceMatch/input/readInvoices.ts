import type { INodeExecutionData } from 'n8n-workflow';
import { normalizeIban } from '../../shared/domain/iban';
import { fieldReader, type ChosenNames } from './fieldReader';
import { INVOICE_FIELDS, type InvoiceField } from './invoiceFields';
import { readAmount } from './readAmount';
import { readOptionalDate } from './readDate';
import { readDiscount } from './readDiscount';
import { readItems, type ReadField, type ReadItems } from './readItems';
import type { ReadingRules } from './readingRules';
import { readCurrency, readList, readOptional, readText, required } from './readValues';
import { refuseSharedIds } from './refuseSharedIds';
import type { OpenInvoice } from '../matching/model/openInvoice';

type Values = Readonly<Record<InvoiceField, unknown>>;

const SETTING = 'Invoice Field Names';

// What a status says in Odoo, Xero, QuickBooks, ERPNext, onFact and by hand when nothing may be booked any more.
const CLOSED =
	/^(paid|settled|closed|cancell?ed|voided?|deleted|reversed|draft|concept|betaald|geannuleerd|pay[eé]e?|annul[eé]e?)$/i;
const PURCHASE = /^(in_invoice|in_refund|in_receipt|accpay|accpaycredit)$/i;
const CREDIT_NOTE = /credit|refund|^1$|^true$/i;

/**
 * Reads the items of the input Open Invoices. An invoice that its status calls paid, cancelled or draft has nothing
 * open: it stays known, so that a payment that quotes it goes to a person.
 */
export function readInvoices(
	items: readonly INodeExecutionData[],
	chosen: ChosenNames<InvoiceField>,
	rules: ReadingRules,
): ReadItems<OpenInvoice> {
	const fieldsOf = fieldReader(INVOICE_FIELDS, chosen);
	const read = readItems('Open Invoices', items, (json, readField) =>
		readInvoice(fieldsOf(json), readField, rules),
	);
	return refuseSharedIds('Open Invoices', read, 'reject');
}

function readInvoice(values: Values, readField: ReadField, rules: ReadingRules): OpenInvoice {
	const currency = readField(
		'Currency',
		() => readCurrency(values.currency, rules.defaultCurrency),
		'',
	);
	const references = readField('References', () => readList(values.references), []);
	const openMinor = readField('Open Amount', () => readOpenMinor(values, currency), 0);
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
			() => readList(values.customerIbans).map(normalizeIban),
			[],
		),
		discount: readField(
			'Discount',
			() => readDiscount(values, openMinor, currency, rules),
			undefined,
		),
		appliedTransactionIds: readField(
			'Applied Transaction IDs',
			() => readList(values.appliedTransactionIds),
			[],
		),
	};
}

// A system that gives no number still gives a reference that its customers quote.
const readNumber = (values: Values, references: readonly string[]): string =>
	readText(required(values.number ?? references[0], 'number', SETTING));

function readOpenMinor(values: Values, currency: string): number {
	const open = readAmount(required(values.openAmount, 'openAmount', SETTING), currency);
	return CLOSED.test(readOptional(values.status) ?? '') ? 0 : open;
}

function signed(openMinor: number, kind: unknown): number {
	const text = kind === true ? 'true' : (readOptional(kind) ?? '');
	if (PURCHASE.test(text)) {
		throw new RangeError(`"${text}" is a purchase document. Pass on sales documents only`);
	}
	return CREDIT_NOTE.test(text) ? -Math.abs(openMinor) : openMinor;
}
