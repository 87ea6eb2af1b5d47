import type { INodeExecutionData } from 'n8n-workflow';
import { normalizeIban } from '../../shared/domain/iban';
import { fieldReader, type ChosenNames } from './fieldReader';
import { readAmount } from './readAmount';
import { readItems, type ReadField, type ReadItems } from './readItems';
import type { ReadingRules } from './readingRules';
import { readCurrency, readLines, readOptional, readText, required } from './readValues';
import { refuseSharedIds } from './refuseSharedIds';
import { TRANSACTION_FIELDS, type TransactionField } from './transactionFields';
import type { BankTransaction } from '../matching/model/bankTransaction';

type Values = Readonly<Record<TransactionField, unknown>>;

const SETTING = 'Transaction Field Names';

/** Reads the items of the input Transactions; the same transaction delivered twice is read once. */
export function readTransactions(
	items: readonly INodeExecutionData[],
	chosen: ChosenNames<TransactionField>,
	rules: ReadingRules,
): ReadItems<BankTransaction> {
	const fieldsOf = fieldReader(TRANSACTION_FIELDS, chosen);
	const read = readItems('Transactions', items, (json, readField) =>
		readTransaction(fieldsOf(json), readField, rules),
	);
	return refuseSharedIds('Transactions', read, 'skip');
}

/** The accounts that the transactions were booked on: money that comes from one of them only changed places. */
export function readOwnIbans(
	items: readonly INodeExecutionData[],
	chosen: ChosenNames<TransactionField>,
): string[] {
	const { accountIban } = TRANSACTION_FIELDS;
	const fieldsOf = fieldReader({ accountIban }, { accountIban: chosen.accountIban });
	const ibans = items.map(({ json }) =>
		normalizeIban(readOptional(fieldsOf(json).accountIban) ?? ''),
	);
	return [...new Set(ibans)].filter((iban) => iban !== '');
}

/** A transaction that a kept row holds; undefined when it cannot be read: then it tells nothing. */
export function readKeptTransaction(
	values: Values,
	rules: ReadingRules,
): BankTransaction | undefined {
	let isRead = true;
	const transaction = readTransaction(
		values,
		(_label, read, instead) => {
			try {
				return read();
			} catch {
				isRead = false;
				return instead;
			}
		},
		rules,
	);
	return isRead ? transaction : undefined;
}

function readTransaction(
	values: Values,
	readField: ReadField,
	rules: ReadingRules,
): BankTransaction {
	const currency = readField(
		'Currency',
		() => readCurrency(values.currency, rules.defaultCurrency),
		'',
	);
	return {
		id: readField('ID', () => readText(required(values.id, 'id', SETTING)), ''),
		amountMinor: readField(
			'Amount',
			() => readAmount(required(values.amount, 'amount', SETTING), currency),
			0,
		),
		currency,
		bookedOn: readField(
			'Booked On',
			() => rules.readDate(required(values.bookedOn, 'bookedOn', SETTING)),
			'',
		),
		counterpartName: readOptional(values.counterpartName),
		counterpartIban: normalizeIban(readOptional(values.counterpartIban) ?? ''),
		remittanceInformation: readLines(values.remittanceInformation),
		remittanceInformationType: readOptional(values.remittanceInformationType),
		additionalInformation: readLines(values.additionalInformation),
		description: readOptional(values.description),
		endToEndId: readOptional(values.endToEndId),
		mandateId: readOptional(values.mandateId),
		bankTransactionCode: readOptional(values.bankTransactionCode),
		accountId: readOptional(values.accountId),
		accountIban: normalizeIban(readOptional(values.accountIban) ?? ''),
		digest: readOptional(values.digest),
		internalReference: readOptional(values.internalReference),
		feeMinor:
			values.fee === undefined
				? undefined
				: Math.abs(readField('Fee', () => readAmount(values.fee, currency), 0)),
	};
}
