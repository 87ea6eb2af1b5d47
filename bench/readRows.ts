import type { INodeExecutionData } from 'n8n-workflow';
import type { ReadItems } from '../nodes/PontoInvoiceMatch/input/readItems';
import type { BankTransaction } from '../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { OpenInvoice } from '../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { readInvoices } from '../nodes/PontoInvoiceMatch/input/readInvoices';
import { readTransactions } from '../nodes/PontoInvoiceMatch/input/readTransactions';
import type { InvoiceRow, TransactionRow } from './generator/ledger';

const RULES = { timeZone: 'Europe/Brussels', defaultCurrency: '' };

/** Rows as the items of n8n that carry them. */
export const toItems = (rows: ReadonlyArray<TransactionRow | InvoiceRow>): INodeExecutionData[] =>
	rows.map((row) => ({ json: { ...row } }));

function allValues<Value>({ items, rejected }: ReadItems<Value>): Value[] {
	if (rejected.length > 0) throw new RangeError(rejected[0].reasons.join('; '));
	return items.map(({ value }) => value);
}

/** Generated transactions as the node reads them for its engine. */
export const readTransactionItems = (items: readonly INodeExecutionData[]): BankTransaction[] =>
	allValues(readTransactions(items, {}, RULES));

/** Generated invoices as the node reads them for its engine. */
export const readInvoiceItems = (items: readonly INodeExecutionData[]): OpenInvoice[] =>
	allValues(readInvoices(items, {}, RULES));
