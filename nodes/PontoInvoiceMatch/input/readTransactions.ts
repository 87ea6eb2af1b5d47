import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { isValidIban, normalizeIban } from '../../shared/domain/iban';
import { idOf, movementReader, refuseUnbooked } from './besideTransaction';
import { currencyInName } from './currencyInName';
import { fieldReader, type ChosenNames } from './fieldReader';
import { partSepaFields } from './partSepaFields';
import { readItems, type ReadField, type ReadItems } from './readItems';
import type { ReadingRules } from './readingRules';
import {
	readCurrency,
	readLines,
	readOptional,
	readText,
	required,
	type AskedItem,
} from './readValues';
import { readSignedAmount } from './moneyDirection';
import { sheetColumns } from './sheetColumns';
import { refuseSharedIds } from './refuseSharedIds';
import { BESIDE_TRANSACTION, TRANSACTION_FIELDS, type TransactionField } from './transactionFields';
import { valueReaders, type ValueReaders, type WrittenFields } from './valueReaders';
import type { BankTransaction } from '../matching/model/bankTransaction';
import { inputWordsIn } from './words/languages';

const SETTING = 'Transaction Field Names';

/** Which fields of a transaction hold amounts and dates. */
export const WRITTEN_IN_TRANSACTIONS: WrittenFields<TransactionField> = {
	amounts: ['amount', 'moneyIn', 'moneyOut', 'fee'],
	dates: ['bookedOn'],
};

type Asked = AskedItem<TransactionField>;

/** Reads the items of the input Transactions; the same transaction delivered twice is read once. */
export function readTransactions(
	items: readonly INodeExecutionData[],
	chosen: ChosenNames<TransactionField>,
	rules: ReadingRules,
): ReadItems<BankTransaction> {
	const columnsOf = sheetColumns(items, TRANSACTION_FIELDS);
	const fieldsOf = fieldReader(TRANSACTION_FIELDS, chosen, columnsOf);
	const readers = valueReaders(items, fieldsOf, WRITTEN_IN_TRANSACTIONS, rules);
	const besideOf = fieldReader(BESIDE_TRANSACTION, {});
	const movementOf = movementReader(items, fieldsOf, besideOf);
	const words = inputWordsIn(rules.language);
	const read = readItems(
		'Transactions',
		items,
		(json, { needed }) => {
			const beside = besideOf(json);
			needed('Status', () => refuseUnbooked(beside, json), undefined);
			const values = fieldsOf(json);
			const movement = chosen.direction ? undefined : movementOf(beside);
			const told =
				movement === undefined || values.direction !== undefined
					? values
					: { ...values, direction: movement };
			const read = readTransaction(askedOf(json, columnsOf(json), told, chosen), needed, readers);
			const id = chosen.id ? values.id : idOf(values, beside, read.bookedOn);
			return id === values.id ? read : { ...read, id: String(id) };
		},
		() => '',
		words,
	);
	return refuseSharedIds('Transactions', read, 'skip', words);
}

const askedOf = (
	json: IDataObject,
	columns: readonly string[],
	values: Readonly<Record<TransactionField, unknown>>,
	chosen: ChosenNames<TransactionField>,
): Asked => ({ json, columns, values, fields: TRANSACTION_FIELDS, chosen, setting: SETTING });

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
	json: IDataObject,
	values: Readonly<Record<TransactionField, unknown>>,
	readers: ValueReaders,
): BankTransaction | undefined {
	let isRead = true;
	const transaction = readTransaction(
		askedOf(json, Object.keys(json), values, {}),
		(_label, read, instead) => {
			try {
				return read();
			} catch {
				isRead = false;
				return instead;
			}
		},
		readers,
	);
	return isRead ? transaction : undefined;
}

// Some banks write the account where others write the name.
const ACCOUNT = /\d{6}|\d{4} \d{4}/;

function nameIn(value: unknown): string | undefined {
	const name = readOptional(value);
	return name === undefined || isValidIban(name) ? undefined : name;
}

function accountIn(value: unknown): string {
	const account = readOptional(value) ?? '';
	return ACCOUNT.test(account) ? normalizeIban(account) : '';
}

function readWords(value: unknown): string | undefined {
	const words = readLines(value);
	return words === undefined ? undefined : partSepaFields(words);
}

function readTransaction(
	asked: Asked,
	readField: ReadField,
	{ readAmount, readDate, defaultCurrency }: ValueReaders,
): BankTransaction {
	const { values } = asked;
	const amount = values.amount ?? values.moneyIn ?? values.moneyOut;
	const currency = readField(
		'Currency',
		() =>
			readCurrency(values.currency ?? currencyInName(asked.json, amount), amount, defaultCurrency),
		'',
	);
	return {
		id: readField('ID', () => readText(required(asked, 'id')), ''),
		amountMinor: readField('Amount', () => readSignedAmount(asked, currency, readAmount), 0),
		currency,
		bookedOn: readField('Booked On', () => readDate(required(asked, 'bookedOn')), ''),
		counterpartName: nameIn(values.counterpartName),
		counterpartIban: accountIn(values.counterpartIban),
		remittanceInformation: readWords(values.remittanceInformation),
		remittanceInformationType: readOptional(values.remittanceInformationType),
		additionalInformation: readWords(values.additionalInformation),
		description: readOptional(values.description),
		endToEndId: readOptional(values.endToEndId),
		mandateId: readOptional(values.mandateId),
		bankTransactionCode: readLines(values.bankTransactionCode),
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
