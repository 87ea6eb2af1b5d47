import { columnsOf, INVOICE_COLUMNS, SIDE_COLUMNS, TELLING_COLUMNS } from './columnNames';
import type { FieldNames } from './fieldNames';
import {
	PAID_AMOUNT_COLUMNS,
	PAID_COLUMNS,
	PAID_ON_COLUMNS,
	PAYMENT_DAY_COLUMNS,
} from './paidColumns';

/** What a system writes beside the fields that a user may map, and that changes what they mean. */
export const SYSTEM_FIELDS = {
	bookState: {
		label: 'State',
		names: [
			{ name: 'state', beside: 'paymentState' },
			{ name: 'docstatus', beside: 'outstandingAmount' },
		],
	},
	paidMark: { label: 'Paid', names: PAID_COLUMNS },
	paidAmount: { label: 'Amount Paid', names: PAID_AMOUNT_COLUMNS },
	payable: { label: 'Payable', names: columnsOf(TELLING_COLUMNS.payable), isOne: true },
	deposit: { label: 'Deposit', names: columnsOf(TELLING_COLUMNS.deposit) },
	debit: { label: 'Debit', names: columnsOf(TELLING_COLUMNS.debit), isOne: true },
	credit: { label: 'Credit', names: columnsOf(TELLING_COLUMNS.credit), isOne: true },
	statuses: {
		label: 'Status',
		names: ['status', 'paymentState', 'state', ...columnsOf(INVOICE_COLUMNS.status)],
		collects: true,
	},
	remarks: { label: 'Status', names: columnsOf(TELLING_COLUMNS.remark), collects: true },
	payments: { label: 'Paid', names: columnsOf(TELLING_COLUMNS.payment), collects: true },
	types: { label: 'Kind', names: columnsOf(TELLING_COLUMNS.type), collects: true },
	side: { label: 'Debit or Credit', names: columnsOf(SIDE_COLUMNS) },
	// Stripe's API counts in cents, and its days in seconds; its exported lists do neither.
	stripeRemaining: {
		label: 'Amount Remaining',
		names: [{ name: 'amountRemaining', beside: 'object' }],
	},
	paidOn: { label: 'Paid On', names: PAID_ON_COLUMNS },
	paymentDay: { label: 'Paid On', names: PAYMENT_DAY_COLUMNS },
	accountCurrency: {
		label: 'Account Currency',
		names: [{ name: 'partyAccountCurrency', beside: 'outstandingAmount' }],
	},
} as const satisfies FieldNames;

export type SystemField = keyof typeof SYSTEM_FIELDS;
