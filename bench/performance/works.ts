import type { Decision } from '../../nodes/PontoInvoiceMatch/matching/model/decision';
import { ENGLISH as words } from '../../nodes/PontoInvoiceMatch/matching/explain/english';
import { decideTransactions } from '../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { LedgerSize } from '../generator/generateLedger';
import { readInvoiceItems, readTransactionItems, toItems } from '../readRows';
import { createDataSet } from './dataSet';
import type { Work } from './sideBySide';

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

/** What is timed side by side with one generated ledger. Each is made in a process of its own, and holds what it needs. */
export const WORKS = {
	/** `JSON.parse` of the rows of both sides. */
	jsonParse(size) {
		const { transactions, invoices } = createDataSet(size).ledger;
		const texts = [transactions, invoices].map((rows) => JSON.stringify(rows));
		return () => texts.map((text): unknown => JSON.parse(text));
	},
	/** The node's own reading of those rows, as n8n's items, into the engine's types. */
	reading(size) {
		const { ledger } = createDataSet(size);
		const [transactions, invoices] = [toItems(ledger.transactions), toItems(ledger.invoices)];
		return () => [readTransactionItems(transactions), readInvoiceItems(invoices)];
	},
	/** `decideTransactions` over transactions and invoices in its own types. */
	engine(size) {
		const { transactions, invoices, options } = createDataSet(size);
		return () => decideTransactions(transactions, invoices, options);
	},
	/** The words of those decisions, as the items of the node carry them. */
	words(size) {
		const { transactions, invoices, options } = createDataSet(size);
		const decisions = decideTransactions(transactions, invoices, options);
		return () => decisions.map(wordsOf);
	},
} satisfies Record<string, (size: LedgerSize) => Work>;

export type WorkName = keyof typeof WORKS;
