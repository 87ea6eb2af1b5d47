import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeProperties,
} from 'n8n-workflow';
import { DateTime } from 'luxon';
import type { RowWithFiles } from '../../../shared/actions/operation';
import { showHint } from '../../../shared/actions/showHint';
import { take } from '../../../shared/fields/paging';
import { showFor } from '../../../shared/fields/showFor';
import { formatMoney } from '../../../shared/domain/money';
import { pathTo } from '../../../shared/ponto/pathTo';
import { accountLabel } from '../../../shared/ponto/schemas/account';
import { datedOn, type Transaction } from '../../../shared/ponto/schemas/transaction';
import { accountLocator, chosenAccountId } from '../../fields/accountLocator';
import { calendarDate } from '../../fields/calendarDate';
import { accountById } from '../../fields/knownAccounts';
import { textOf } from '../../fields/textOf';
import { timeZoneOf, timeZoneOption } from '../../fields/timeZone';
import { CAMT_VERSION, writeCamt053 } from '../../statement/camt053';
import { writeCsv, type CsvStyle } from '../../statement/csv';
import { remarksOn } from '../../statement/remarks';
import { statementOf, totalsOf, type Statement } from '../../statement/statement';
import { walkTransactions } from './walkTransactions';

/** So far before the period it is looked whether Ponto has anything older of the account. */
const LOOKED_BACK_DAYS = 31;

export const description: INodeProperties[] = showFor('transaction', 'exportStatement', [
	accountLocator,
	{
		displayName: 'From Date',
		name: 'fromDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		required: true,
		default: '={{ $now.minus({ months: 1 }).startOf("month").toISODate() }}',
		description: 'First booking date of the statement',
	},
	{
		displayName: 'To Date',
		name: 'toDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		required: true,
		default: '={{ $now.minus({ months: 1 }).endOf("month").toISODate() }}',
		description: 'Last booking date of the statement',
	},
	{
		displayName: 'Format',
		name: 'format',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Camt.053',
				value: 'camt053',
				description: `Bank statement of ISO 20022 (${CAMT_VERSION}), which accounting software reads`,
			},
			{ name: 'CSV', value: 'csv', description: 'A list that a spreadsheet opens' },
		],
		default: 'camt053',
	},
	{
		displayName: 'Put Output File in Field',
		name: 'binaryPropertyName',
		type: 'string',
		required: true,
		default: 'data',
		placeholder: 'e.g. data',
		hint: 'The name of the output binary field to put the file in',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Decimal Mark',
				name: 'decimalMark',
				type: 'options',
				options: [
					{ name: 'Comma', value: ',', description: '1234,50' },
					{ name: 'Point', value: '.', description: '1234.50' },
				],
				default: ',',
				description: 'What stands between units and cents in a CSV file',
			},
			{
				displayName: 'Delimiter',
				name: 'delimiter',
				type: 'options',
				options: [
					{ name: 'Comma', value: ',' },
					{ name: 'Semicolon', value: ';' },
					{ name: 'Tab', value: '\t' },
				],
				default: ';',
				description: 'What stands between the cells of a CSV file',
			},
			{
				displayName: 'File Name',
				name: 'fileName',
				type: 'string',
				default: '',
				placeholder: 'e.g. statement.xml',
				description: 'The account and the period if empty',
			},
			timeZoneOption,
		],
	},
]);

/** Makes the file, and says in a hint what it lacks. */
export async function executeToFile(
	this: IExecuteFunctions,
	itemIndex: number,
): Promise<RowWithFiles> {
	const { statement, isFromTheBeginning } = await readStatement(this, itemIndex);
	const label = accountLabel(statement.account);
	const isCamt = this.getNodeParameter('format', itemIndex) === 'camt053';
	for (const remark of remarksOn(statement, { isCamt, isFromTheBeginning })) {
		await showHint(this, `${label}: ${remark}`);
	}
	const text = isCamt ? writeCamt053(statement) : writeCsv(statement, csvStyleOf(this, itemIndex));
	const fileName = fileNameOf(this, itemIndex, statement, isCamt ? 'xml' : 'csv');
	const file = await this.helpers.prepareBinaryData(
		Buffer.from(text, 'utf8'),
		fileName,
		isCamt ? 'application/xml' : 'text/csv',
	);
	return {
		json: rowOf(statement, isCamt ? CAMT_VERSION : 'csv', fileName),
		binary: { [textOf(this, itemIndex, 'binaryPropertyName') || 'data']: file },
	};
}

async function readStatement(
	context: IExecuteFunctions,
	itemIndex: number,
): Promise<{ statement: Statement; isFromTheBeginning: boolean }> {
	const timeZone = timeZoneOf(context, itemIndex);
	const { from, to } = chosenPeriod(context, itemIndex, timeZone);
	const account = await accountById(context, await chosenAccountId(context, itemIndex));
	const path = pathTo`/accounts/${account.id}/transactions`;
	const bookedFrom = daysBefore(from, LOOKED_BACK_DAYS);
	const listed = await take(
		Infinity,
		walkTransactions(context, path, { bookedFrom, bookedTo: to }, timeZone),
	);
	const isInPeriod = (transaction: Transaction) => (datedOn(transaction, timeZone) ?? from) >= from;
	const transactions = listed.filter(isInPeriod);
	return {
		statement: statementOf({ account, from, to, createdAt: new Date(), timeZone, transactions }),
		isFromTheBeginning: transactions.length < listed.length,
	};
}

function chosenPeriod(
	context: IExecuteFunctions,
	itemIndex: number,
	timeZone: string,
): { from: string; to: string } {
	const date = (name: string, label: string) => {
		const value = context.getNodeParameter(name, itemIndex, '');
		const day = calendarDate(context, itemIndex, value, label, timeZone);
		if (day !== undefined) return day;
		throw new NodeOperationError(context.getNode(), `${label} is empty`, {
			description: 'Choose a day, or an expression that gives one.',
			itemIndex,
		});
	};
	const [from, to] = [date('fromDate', 'From Date'), date('toDate', 'To Date')];
	if (from <= to) return { from, to };
	throw new NodeOperationError(context.getNode(), `From Date ${from} is after To Date ${to}`, {
		description: 'Exchange the two, or correct one.',
		itemIndex,
	});
}

function csvStyleOf(context: IExecuteFunctions, itemIndex: number): CsvStyle {
	const options = context.getNodeParameter('options', itemIndex, {}) as Partial<CsvStyle>;
	return { delimiter: options.delimiter ?? ';', decimalMark: options.decimalMark ?? ',' };
}

function fileNameOf(
	context: IExecuteFunctions,
	itemIndex: number,
	{ account, from, to }: Statement,
	ending: string,
): string {
	const chosen = String(context.getNodeParameter('options.fileName', itemIndex, '') ?? '').trim();
	if (chosen !== '') return chosen;
	const name = (account.attributes.reference ?? account.id).replace(/[^A-Za-z0-9]/g, '');
	return `${name}_${from}_${to}.${ending}`;
}

function rowOf(statement: Statement, format: string, fileName: string): IDataObject {
	const { account, from, to, entries, unreadable, balance } = statement;
	return {
		accountReference: account.attributes.reference ?? null,
		from,
		to,
		format,
		fileName,
		transactions: entries.length,
		totals: [...totalsOf(statement)].map(([currency, sums]) => ({
			currency,
			in: formatMoney({ minor: sums.in, currency }),
			out: formatMoney({ minor: sums.out, currency }),
		})),
		...(balance && {
			balance: {
				type: balance.code === 'CLBD' ? 'closing' : 'interim',
				on: balance.on,
				amount: formatMoney(balance.money),
				currency: balance.money.currency,
			},
		}),
		...(unreadable.length > 0 && { notInFile: [...unreadable] }),
		accountId: account.id,
	};
}

function daysBefore(date: string, days: number): string {
	return DateTime.fromISO(date, { zone: 'utc' }).minus({ days }).toFormat('yyyy-MM-dd');
}
