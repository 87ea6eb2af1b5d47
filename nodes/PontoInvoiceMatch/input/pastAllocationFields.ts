import type { FieldNames } from './fieldNames';

/** What a row of an earlier run may call its fields: as the output Paid writes it, whole or kept in a Data Table. */
export const PAST_ALLOCATION_FIELDS = {
	allocationId: { label: 'Allocation ID', names: ['allocationId'] },
	transactionId: { label: 'Transaction ID', names: ['transactionId'] },
	invoiceId: { label: 'Invoice ID', names: ['invoiceId'] },
	invoiceNumber: { label: 'Invoice Number', names: ['invoiceNumber'] },
	allocatedAmount: { label: 'Allocated Amount', names: ['allocatedAmount', 'amount'] },
	currency: { label: 'Currency', names: ['currency'] },
	bookedOn: { label: 'Booked On', names: ['bookedOn'] },
	counterpartIban: {
		label: 'Counterpart IBAN',
		names: [
			'counterpartReference',
			'counterpartIban',
			'transaction.counterpartReference',
			'transaction.attributes.counterpartReference',
		],
	},
	counterpartName: {
		label: 'Counterpart Name',
		names: [
			'counterpartName',
			'transaction.counterpartName',
			'transaction.attributes.counterpartName',
		],
	},
	decision: { label: 'Decision', names: ['decision'], isAnswer: true },
	decidedBy: { label: 'Decided By', names: ['decidedBy'] },
	decidedAt: { label: 'Decided At', names: ['decidedAt', 'decidedOn', 'createdAt'] },
	teachesPayer: {
		label: 'Teaches Payer',
		names: ['teachesPayer', 'teaches', 'learn'],
		isAnswer: true,
	},
	transaction: { label: 'Transaction', names: ['transaction'] },
	customerId: { label: 'Customer ID', names: ['customerId'] },
	customerName: { label: 'Customer Name', names: ['customerName'] },
	invoice: { label: 'Invoice', names: ['invoice'] },
} as const satisfies FieldNames;

export type PastAllocationField = keyof typeof PAST_ALLOCATION_FIELDS;
