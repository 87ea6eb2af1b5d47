import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { matchTransactions } from '../../nodes/PontoInvoiceMatch/matching/matchTransactions';
import type { InvoiceRow, TransactionRow } from '../generator/ledger';
import { toBankTransaction, toOpenInvoice } from '../toDomain';
import type { Tasks } from './measurement';

/** The largest resident size of a fresh process so far, in megabytes. */
export interface MemoryResult {
	/** With the runtime and the engine's code only. */
	readonly empty: number;
	/** With all transactions and invoices read into the engine's types. */
	readonly loaded: number;
	/** With their decisions. */
	readonly matched: number;
}

const peakMegabytes = () => process.resourceUsage().maxRSS / 1024;

/** Reads row by row, as a database hands them over, so that only what the engine needs is kept. */
async function readRows<Row, Value>(path: string, read: (row: Row) => Value): Promise<Value[]> {
	const values: Value[] = [];
	for await (const line of createInterface(createReadStream(path))) {
		values.push(read(JSON.parse(line) as Row));
	}
	return values;
}

/** Reads two files of rows, one a line, matches them and reports the peaks. */
export async function measureMemory(paths: Tasks['memory']): Promise<MemoryResult> {
	const empty = peakMegabytes();
	const transactions = await readRows<TransactionRow, ReturnType<typeof toBankTransaction>>(
		paths.transactionsPath,
		toBankTransaction,
	);
	const invoices = await readRows<InvoiceRow, ReturnType<typeof toOpenInvoice>>(
		paths.invoicesPath,
		toOpenInvoice,
	);
	const loaded = peakMegabytes();
	const decisions = matchTransactions(transactions, invoices, {});
	if (decisions.length !== transactions.length) throw new RangeError('a decision is missing');
	return { empty, loaded, matched: peakMegabytes() };
}
