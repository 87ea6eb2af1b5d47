import { columnsOf, INVOICE_COLUMNS } from './columnNames';
import type { FieldNames } from './fieldNames';

// `name` is the invoice number in Odoo and ERPNext; anywhere else it may be the customer.
const ODOO_NAME = [{ name: 'name', beside: 'amountResidual' }];
// Billit calls all documents orders; anywhere else an order is no invoice.
const billit = (name: string) => ({ name, beside: 'toPay' });
const ERPNEXT_NAME = [{ name: 'name', beside: 'outstandingAmount' }];

/**
 * What an open invoice may call its fields, in the words of Odoo, Xero, QuickBooks, Moneybird, Invoice Ninja, ERPNext,
 * onFact and a plain Data Table. Case, spaces and underscores do not count; the first name that holds a value wins.
 * A bare `amount` or `total` is never the open amount: it would book part-paid invoices twice.
 */
export const INVOICE_FIELDS = {
	id: { label: 'ID', names: ['id', 'invoiceId', 'uuid', ...ERPNEXT_NAME, billit('orderId')] },
	number: {
		label: 'Number',
		names: [
			'numberFormatted',
			'invoiceNumber',
			'number',
			'docNumber',
			'voucherNumber',
			billit('orderNumber'),
			...ODOO_NAME,
			...ERPNEXT_NAME,
		],
		// Moneybird's number; anywhere else the ID that people do not see.
		columns: [...columnsOf(INVOICE_COLUMNS.number), 'invoiceId'],
		isOne: true,
	},
	references: {
		label: 'References',
		names: [
			'references',
			'paymentReference',
			'structuredCommunication',
			'ogm',
			'shortPaymentReference',
			'reference',
			'ref',
			'poNumber',
			'poNo',
			'orderReference',
		],
		collects: true,
		columns: columnsOf(INVOICE_COLUMNS.references),
	},
	openAmount: {
		label: 'Open Amount',
		names: [
			'openAmount',
			'amountOpen',
			'amountResidual',
			// Stripe's amount due does not go down with part payments.
			'amountRemaining',
			'remainingAmountWithTax',
			{ name: 'toPay', beside: 'totalIncl' },
			'amountDue',
			'outstandingAmount',
			'totalUnpaid',
			'openBalance',
			'balanceDue',
			'remainingCredit',
			'residual',
			'outstanding',
			'balance',
		],
		firstColumns: columnsOf(INVOICE_COLUMNS.openAmount),
		columns: columnsOf(`${INVOICE_COLUMNS.openWord},${INVOICE_COLUMNS.balance}`),
		isOne: true,
	},
	totalAmount: {
		label: 'Total Amount',
		names: [
			'totalAmount',
			'amountTotal',
			'grandTotal',
			'totalAmt',
			'totalPriceInclTax',
			'total',
			'amount',
		],
		firstColumns: columnsOf(INVOICE_COLUMNS.totalWithTax),
		columns: columnsOf(INVOICE_COLUMNS.totalAmount),
		isOne: true,
	},
	currency: {
		label: 'Currency',
		names: ['currency', 'currencyCode', 'currencyRef.value', 'currencyId.1', 'currencyId'],
		columns: columnsOf(INVOICE_COLUMNS.currency),
	},
	issueDate: {
		label: 'Issue Date',
		names: [
			'issueDate',
			'invoiceDate',
			'txnDate',
			'postingDate',
			'voucherDate',
			billit('orderDate'),
			'dateString',
			'date',
		],
		columns: columnsOf(INVOICE_COLUMNS.issueDate),
	},
	dueDate: {
		label: 'Due Date',
		names: [
			'dueDate',
			'invoiceDateDue',
			'dueDateString',
			'expirationDate',
			'deadline',
			billit('expiryDate'),
		],
		columns: columnsOf(INVOICE_COLUMNS.dueDate),
	},
	customerId: {
		label: 'Customer ID',
		names: [
			'customerId',
			'contact.contactId',
			'customerRef.value',
			'contactId',
			'clientId',
			'partnerId.0',
			'partnerId',
			'counterParty.partyId',
			'customer.id',
			'customer',
		],
		columns: columnsOf(INVOICE_COLUMNS.customerId),
	},
	customerName: {
		label: 'Customer Name',
		names: [
			'customerName',
			'partnerName',
			'contact.name',
			'contact.companyName',
			'customerRef.name',
			'client.name',
			'partnerId.1',
			'contactName',
			'clientName',
			'customer.name',
			'counterParty.displayName',
			{ name: 'intitulé', beside: 'N° tiers' },
		],
		columns: columnsOf(`${INVOICE_COLUMNS.customerName},${INVOICE_COLUMNS.contact}`),
	},
	customerIbans: {
		label: 'Customer IBANs',
		names: [
			'customerIbans',
			'customerIban',
			'partnerIbans',
			'contact.bankAccountDetails',
			'contact.sepaIban',
			'counterParty.iban',
		],
		collects: true,
		columns: columnsOf(INVOICE_COLUMNS.customerIbans),
	},
	kind: {
		label: 'Kind',
		names: [
			'kind',
			'moveType',
			'isReturn',
			'documentType',
			'invoiceTypeCode',
			'typeCode',
			'type',
			'voucherType',
			billit('orderType'),
		],
		columns: columnsOf(INVOICE_COLUMNS.kind),
	},
	status: {
		label: 'Status',
		names: ['status', 'paymentState', 'state', 'voucherStatus', billit('orderStatus')],
		columns: columnsOf(INVOICE_COLUMNS.status),
	},
	discountAmount: {
		label: 'Discount Amount',
		names: ['discountAmount', 'earlyPaymentDiscount.amount'],
	},
	discountPercent: {
		label: 'Discount Percent',
		names: ['discountPercent', 'earlyPaymentDiscount.percent'],
	},
	discountUntil: {
		label: 'Discount Until',
		names: ['discountUntil', 'discountDate', 'earlyPaymentDiscount.until'],
	},
	appliedTransactionIds: { label: 'Applied Transaction IDs', names: ['appliedTransactionIds'] },
} as const satisfies FieldNames;

export type InvoiceField = keyof typeof INVOICE_FIELDS;
