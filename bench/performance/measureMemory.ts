import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { INodeExecutionData } from 'n8n-workflow';
import { decideTransactions } from '../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { InvoiceRow, TransactionRow } from '../generator/ledger';
import { readInvoiceItems, readTransactionItems, toItems } from '../readRows';
import type { Tasks } from './tasks';

/** The largest resident size of a fresh process so far, in megabytes. */
export interface MemoryResult {
	/** With the runtime and the engine's code only. */
	readonly empty: number;
	/** With all transactions and invoices read into the engine's types. */
	readonly loaded: number;
	/** With their decisions. */
	readonly matched: number;
}

const STATUS = '/proc/self/status';
const PEAK = /^VmHWM:\s*(\d+) kB$/m;

/** Linux counts for `maxRSS` what the parent had when it forked; what the process itself had stands in its status. */
function peakMegabytes(): number {
	const [, kilobytes] = existsSync(STATUS) ? (PEAK.exec(readFileSync(STATUS, 'utf8')) ?? []) : [];
	return Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024;
}

const ROWS_AT_A_TIME = 1000;

/** Reads a page of rows at a time, as a database hands them over, so that only what the engine needs is kept. */
async function readPages<Row extends TransactionRow | InvoiceRow, Value>(
	path: string,
	read: (items: INodeExecutionData[]) => Value[],
): Promise<Value[]> {
	const values: Value[] = [];
	let rows: Row[] = [];
	for await (const line of createInterface(createReadStream(path))) {
		if (rows.push(JSON.parse(line) as Row) < ROWS_AT_A_TIME) continue;
		values.push(...read(toItems(rows)));
		rows = [];
	}
	return [...values, ...read(toItems(rows))];
}

/** Reads two files of rows, one a line, matches them and reports the peaks. */
export async function measureMemory(paths: Tasks['memory']): Promise<MemoryResult> {
	const empty = peakMegabytes();
	const transactions = await readPages(paths.transactionsPath, readTransactionItems);
	const invoices = await readPages(paths.invoicesPath, readInvoiceItems);
	const loaded = peakMegabytes();
	const decisions = decideTransactions(transactions, invoices, {});
	if (decisions.length !== transactions.length) throw new RangeError('a decision is missing');
	return { empty, loaded, matched: peakMegabytes() };
}
