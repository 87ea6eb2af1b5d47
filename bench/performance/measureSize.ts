import type { Decision } from '../../nodes/PontoInvoiceMatch/matching/model/decision';
import { ENGLISH as words } from '../../nodes/PontoInvoiceMatch/matching/explain/english';
import { decideTransactions } from '../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { LedgerSize } from '../generator/generateLedger';
import { readInvoiceItems, readTransactionItems, toItems } from '../readRows';
import { createDataSet } from './dataSet';
import { sideBySide, type Timing } from './sideBySide';

/** The engine beside the cheapest thing one can do with the same data. All times in milliseconds. */
export interface SizeResult {
	readonly size: LedgerSize;
	readonly jsonMegabytes: number;
	/** `decideTransactions` over transactions and invoices in its own types. */
	readonly engine: Timing;
	/** The words of those decisions, as the items of the node carry them. */
	readonly words: Timing;
	/** `JSON.parse` of the rows of both sides. */
	readonly jsonParse: Timing;
	/** The node's own reading of those rows, as n8n's items, into the engine's types. */
	readonly reading: Timing;
}

const ROUNDS_BELOW_10_000 = 41;
const ROUNDS = 9;

/** Every sentence about one decision, of its allocations or its candidates. */
const wordsOf = ({ reasons, runnerUp, allocations, candidates }: Decision) => [
	reasons.map(words.reason),
	runnerUp && words.runnerUp(runnerUp),
	allocations.map(({ evidence }) => evidence.map(words.evidence)),
	candidates.map(({ evidence, toCheck }) => [
		evidence.map(words.evidence),
		toCheck.map(words.check),
	]),
];

/** Times the engine, its words, reading its input and JSON.parse of that input in turns. */
export async function measureSize(size: LedgerSize): Promise<SizeResult> {
	const { ledger, transactions, invoices, options } = createDataSet(size);
	const transactionsText = JSON.stringify(ledger.transactions);
	const invoicesText = JSON.stringify(ledger.invoices);
	const transactionItems = toItems(ledger.transactions);
	const invoiceItems = toItems(ledger.invoices);
	const decisions = decideTransactions(transactions, invoices, options);
	const small = size.transactions + size.invoices < 10_000;
	const timings = await sideBySide(
		{
			jsonParse: () => [JSON.parse(transactionsText), JSON.parse(invoicesText)],
			reading: () => [readTransactionItems(transactionItems), readInvoiceItems(invoiceItems)],
			engine: () => decideTransactions(transactions, invoices, options),
			words: () => decisions.map(wordsOf),
		},
		small ? ROUNDS_BELOW_10_000 : ROUNDS,
	);
	const jsonMegabytes = (transactionsText.length + invoicesText.length) / 1e6;
	return { size, jsonMegabytes, ...timings };
}
