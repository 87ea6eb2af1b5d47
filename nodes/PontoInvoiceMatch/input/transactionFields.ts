import { columnsOf, TELLING_TRANSACTION_COLUMNS, TRANSACTION_COLUMNS } from './columnNames';
import type { FieldNames } from './fieldNames';

/**
 * What a bank transaction may call its fields: as the Ponto nodes of this package write it, simplified or raw, and as
 * other open-banking services do. The exact text of an amount wins over the number.
 */
export const TRANSACTION_FIELDS = {
	id: {
		label: 'ID',
		names: ['id', 'transactionId', 'internalTransactionId'],
		columns: columnsOf(TRANSACTION_COLUMNS.id),
	},
	amount: {
		label: 'Amount',
		names: ['amountText', 'amount', 'attributes.amount', 'transactionAmount.amount'],
		columns: columnsOf(TRANSACTION_COLUMNS.amount),
	},
	direction: {
		label: 'Direction',
		names: ['creditDebitIndicator', 'cdtDbtInd', 'creditDebit', 'debitCredit'],
		columns: columnsOf(TRANSACTION_COLUMNS.direction),
	},
	moneyIn: {
		label: 'Money In',
		names: ['moneyIn'],
		columns: columnsOf(TRANSACTION_COLUMNS.moneyIn),
	},
	moneyOut: {
		label: 'Money Out',
		names: ['moneyOut'],
		columns: columnsOf(TRANSACTION_COLUMNS.moneyOut),
	},
	currency: {
		label: 'Currency',
		names: ['currency', 'attributes.currency', 'transactionAmount.currency', 'currencyCode'],
		columns: columnsOf(TRANSACTION_COLUMNS.currency),
	},
	bookedOn: {
		label: 'Booked On',
		names: ['bookedOn', 'executionDate', 'attributes.executionDate', 'bookingDate', 'valueDate'],
		columns: columnsOf(TRANSACTION_COLUMNS.bookedOn),
	},
	counterpartName: {
		label: 'Counterpart Name',
		names: ['counterpartName', 'attributes.counterpartName', 'debtorName'],
		columns: columnsOf(TRANSACTION_COLUMNS.counterpartName),
		// Beside it, a bare name is that of the account's holder.
		isOne: true,
	},
	counterpartIban: {
		label: 'Counterpart IBAN',
		names: [
			'counterpartReference',
			'attributes.counterpartReference',
			'counterpartIban',
			'debtorAccount.iban',
		],
		columns: columnsOf(TRANSACTION_COLUMNS.counterpartIban),
	},
	remittanceInformation: {
		label: 'Remittance Information',
		names: [
			'remittanceInformation',
			'attributes.remittanceInformation',
			'remittanceInformationStructured',
			'remittanceInformationUnstructured',
			'remittanceInformationUnstructuredArray',
		],
		collects: true,
		columns: columnsOf(TRANSACTION_COLUMNS.remittanceInformation),
	},
	remittanceInformationType: {
		label: 'Remittance Information Type',
		names: ['remittanceInformationType', 'attributes.remittanceInformationType'],
	},
	additionalInformation: {
		label: 'Additional Information',
		names: ['additionalInformation', 'attributes.additionalInformation'],
		collects: true,
	},
	description: { label: 'Description', names: ['description', 'attributes.description'] },
	endToEndId: { label: 'End-to-End ID', names: ['endToEndId', 'attributes.endToEndId'] },
	mandateId: { label: 'Mandate ID', names: ['mandateId', 'attributes.mandateId'] },
	fee: { label: 'Fee', names: ['fee', 'attributes.fee'] },
	accountIban: {
		label: 'Account IBAN',
		names: ['accountReference', 'accountIban'],
	},
	accountId: {
		label: 'Account ID',
		names: ['accountId', 'account.id', 'relationships.account.data.id'],
	},
	digest: { label: 'Digest', names: ['digest', 'attributes.digest'] },
	internalReference: {
		label: 'Internal Reference',
		names: ['internalReference', 'attributes.internalReference'],
	},
	bankTransactionCode: {
		label: 'Bank Transaction Code',
		names: [
			'bankTransactionCode',
			'attributes.bankTransactionCode',
			'proprietaryBankTransactionCode',
			'attributes.proprietaryBankTransactionCode',
		],
		// What is a plain transfer to one code is a returned one to the other.
		collects: true,
	},
} as const satisfies FieldNames;

/** What a bank writes beside the fields that a user may map, and that changes what they mean. */
export const BESIDE_TRANSACTION = {
	movement: { label: 'Direction', names: columnsOf(TELLING_TRANSACTION_COLUMNS.movement) },
	status: { label: 'Status', names: columnsOf(TELLING_TRANSACTION_COLUMNS.status) },
	statement: { label: 'ID', names: columnsOf(TELLING_TRANSACTION_COLUMNS.statement) },
} as const satisfies FieldNames;

export type TransactionField = keyof typeof TRANSACTION_FIELDS;
