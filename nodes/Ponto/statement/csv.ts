import { formatMoney } from '../../shared/domain/money';
import type { Entry, Statement } from './statement';

/** How a spreadsheet of the reader's country wants its file. */
export interface CsvStyle {
	readonly delimiter: ';' | ',' | '\t';
	readonly decimalMark: ',' | '.';
}

const BYTE_ORDER_MARK = '\uFEFF';
// A cell that begins so is a formula to a spreadsheet (the wide signs to one set to Chinese or Japanese), and what payers
// write comes from strangers.
const STARTS_FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const COLUMNS: ReadonlyArray<readonly [string, (entry: Entry, style: CsvStyle) => string]> = [
	['Booking Date', ({ bookedOn }) => bookedOn ?? ''],
	['Value Date', ({ valueOn }) => valueOn ?? ''],
	['Amount', ({ money }, { decimalMark }) => formatMoney(money).replace('.', decimalMark)],
	['Currency', ({ money }) => money.currency],
	['Counterpart', (entry) => safe(entry.transaction.attributes.counterpartName)],
	['Counterpart Account', (entry) => safe(entry.transaction.attributes.counterpartReference)],
	['Remittance Information', (entry) => safe(entry.transaction.attributes.remittanceInformation)],
	['Description', (entry) => safe(entry.transaction.attributes.description)],
	['Additional Information', (entry) => safe(entry.transaction.attributes.additionalInformation)],
	['End-to-End ID', (entry) => safe(entry.transaction.attributes.endToEndId)],
	['Bank Transaction Code', (entry) => safe(entry.transaction.attributes.bankTransactionCode)],
	['Bank Reference', (entry) => safe(entry.transaction.attributes.internalReference)],
	['Transaction ID', (entry) => safe(entry.transaction.id)],
];

/**
 * The entries of a statement as CSV (RFC 4180, UTF-8 with a byte order mark so that Excel reads accents), oldest first. A
 * text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function writeCsv({ entries }: Statement, style: CsvStyle): string {
	const line = (cells: readonly string[]) =>
		cells.map((cell) => quoted(cell, style)).join(style.delimiter);
	const lines = [
		line(COLUMNS.map(([name]) => name)),
		...entries.map((entry) => line(COLUMNS.map(([, cellOf]) => cellOf(entry, style)))),
	];
	return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function safe(text: string | null | undefined): string {
	const shown = (text ?? '').replace(/\p{Cs}/gu, '\uFFFD');
	return STARTS_FORMULA.test(shown.trimStart()) ? `'${shown}` : shown;
}

function quoted(cell: string, { delimiter }: CsvStyle): string {
	const needsQuotes = cell.includes(delimiter) || /["\r\n]/.test(cell);
	return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
