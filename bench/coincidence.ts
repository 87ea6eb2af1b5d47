import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decideTransactions } from '../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { checkDanger, type Danger } from './coincidence/targets';
import { generateLedger } from './generator/generateLedger';
import { generateStrangers } from './generator/generateStrangers';
import type { NumberStyle } from './generator/numberStyle';
import { NUMBER_STYLES } from './generator/numberStyles';
import { formatTargets } from './performance/report';
import { print } from './print';
import { describeCase } from './quality/describeCase';
import { readInvoiceItems, readTransactionItems, toItems } from './readRows';
import { writeShownTable } from './shownTables';
import { formatTargetTable, type TargetTable } from './targetTable';

const FULL_RUN_SEEDS = 4;
const LINES = 25_000;
/** A small ledger is hit by more of what people write, a large one by more of all numbers. */
const LEDGER_SIZES = [300, 8000];

const { values: options } = parseArgs({
	options: {
		seeds: { type: 'string', default: String(FULL_RUN_SEEDS) },
		style: { type: 'string' },
		examples: { type: 'string', default: '20' },
	},
});
const seeds = Number(options.seeds);
if (!Number.isInteger(seeds) || seeds < 1) throw new RangeError('--seeds takes a whole number');

let examplesLeft = Number(options.examples);

/** How many lines of strangers are booked on one ledger, each shown. */
function bookingsOf(style: NumberStyle, seed: number, size: number): number {
	const { invoices, ownIbans } = generateLedger(style, seed, { transactions: 0, invoices: size });
	const transactions = generateStrangers(invoices, seed, LINES);
	const decisions = decideTransactions(
		readTransactionItems(toItems(transactions)),
		readInvoiceItems(toItems(invoices)),
		{ ownIbans },
	);
	const booked = decisions.filter(({ allocations }) => allocations.length > 0);
	for (const decision of booked) {
		if (examplesLeft-- <= 0) break;
		const label = {
			transactionId: decision.transaction.id,
			kind: 'strangerWithDigits',
			outcome: 'unmatched',
			allocations: [],
		} as const;
		const ledger = { transactions, invoices, labels: [label], ownIbans, settledReferences: [] };
		print(`${describeCase(decision, label, ledger)}\n`);
	}
	return booked.length;
}

const dangers = NUMBER_STYLES.filter(({ name }) => !options.style || name === options.style).map(
	(style): Danger => {
		const runs = LEDGER_SIZES.flatMap((size) =>
			Array.from({ length: seeds }, (_, seed) => bookingsOf(style, seed + 1, size)),
		);
		return {
			style,
			lines: runs.length * LINES,
			bookings: runs.reduce((sum, bookings) => sum + bookings),
		};
	},
);
const targets = checkDanger(dangers);
const inWords = (count: number) => count.toLocaleString('en-GB');
const extent =
	`Booked of 100,000 lines that pay nothing (${inWords(seeds * LEDGER_SIZES.length * LINES)} lines a style, ` +
	`on ${seeds} ledgers each of ${LEDGER_SIZES.map(inWords).join(' and ')} open invoices)`;
print(`${extent}\n\n${formatTargets(targets)}`);
if (targets.some(({ met }) => !met)) process.exitCode = 1;
if (seeds >= FULL_RUN_SEEDS && !options.style) {
	const results: TargetTable = { extent, targets };
	writeShownTable('bench:coincidence', formatTargetTable(results));
	writeFileSync(
		join(__dirname, 'coincidenceResults.json'),
		`${JSON.stringify(results, null, '\t')}\n`,
	);
}
