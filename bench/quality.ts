import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decideTransactions } from '../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { Kind } from './generator/ledger';
import { generateLedger } from './generator/generateLedger';
import type { NumberStyle } from './generator/numberStyle';
import { LONG_NUMBER_STYLES, NUMBER_STYLES, SMALL_NUMBER_STYLES } from './generator/numberStyles';
import { describeCase } from './quality/describeCase';
import {
	addScores,
	amongCandidates,
	automaticOrFirst,
	automaticRecall,
	judge,
	scoreByKind,
	truthsOf,
	type Score,
	type Verdict,
} from './quality/score';
import { formatTargets } from './performance/report';
import { print } from './print';
import { checkTargets, mergeScores } from './quality/targets';
import { formatShare, formatTable } from './table';
import { formatTargetTable, type TargetTable } from './targetTable';
import { writeShownTable } from './shownTables';
import { readInvoiceItems, readTransactionItems, toItems } from './readRows';

const FULL_RUN_SEEDS = 20;
const LONG_SIZE = { transactions: 10_000, invoices: 20_000 };
/** Four digits a year do not number more. */
const SMALL_SIZE = { transactions: 5000, invoices: 8000 };

const sizeFor = (style: NumberStyle) =>
	SMALL_NUMBER_STYLES.includes(style) ? SMALL_SIZE : LONG_SIZE;

const { values: options } = parseArgs({
	options: {
		seeds: { type: 'string', default: String(FULL_RUN_SEEDS) },
		show: { type: 'string', default: 'wrong' },
		kind: { type: 'string' },
		style: { type: 'string' },
		examples: { type: 'string', default: '5' },
	},
});
const seeds = Number(options.seeds);
if (!Number.isInteger(seeds) || seeds < 1) throw new RangeError('--seeds takes a whole number');

type Scores = Map<Kind, Score>;

let examplesLeft = Number(options.examples);

function runOnce(style: NumberStyle, seed: number): Scores {
	const ledger = generateLedger(style, seed, sizeFor(style));
	const decisions = decideTransactions(
		readTransactionItems(toItems(ledger.transactions)),
		readInvoiceItems(toItems(ledger.invoices)),
		{
			ownIbans: ledger.ownIbans,
			knownReferences: ledger.settledReferences.map((reference) => ({ reference })),
		},
	);
	const truths = truthsOf(decisions, ledger.labels);
	decisions.forEach((decision, index) => {
		const label = truths[index];
		const asked = judge(decision, label) === (options.show as Verdict);
		if (!asked || (options.kind && options.kind !== label.kind) || examplesLeft-- <= 0) return;
		print(`${describeCase(decision, label, ledger)}\n`);
	});
	return scoreByKind(decisions, ledger.labels);
}

function printScores(title: string, scores: Scores): void {
	const rows = [...scores, ['all', [...scores.values()].reduce(addScores)] as const];
	const table = formatTable(
		['kind', 'paying', 'automatic', 'wrong', 'or first', 'listed', 'missed', 'left alone'],
		rows.map(([kind, score]) => [
			kind,
			String(score.paying),
			formatShare(automaticRecall(score)),
			String(score.counts.wrong),
			formatShare(automaticOrFirst(score)),
			formatShare(amongCandidates(score)),
			String(score.counts.missed),
			String(score.counts.leftAlone),
		]),
	);
	print(`\n${title}\n\n${table}`);
}

const inWords = (count: number) => count.toLocaleString('en-GB');

/** How much was booked, as docs/benchmarks.md says it. */
function extent(): string {
	const of = (styles: readonly NumberStyle[], { invoices }: typeof LONG_SIZE) =>
		`${styles.length} x ${seeds} ledgers of ${inWords(invoices)} open invoices`;
	const perSeed = NUMBER_STYLES.reduce((sum, style) => sum + sizeFor(style).transactions, 0);
	return (
		`${inWords(perSeed * seeds)} transactions, in ${of(LONG_NUMBER_STYLES, LONG_SIZE)} ` +
		`and ${of(SMALL_NUMBER_STYLES, SMALL_SIZE)}`
	);
}

print(extent());
const styles = NUMBER_STYLES.filter(({ name }) => !options.style || name === options.style);
const byStyle = styles.map((style) => {
	const runs = Array.from({ length: seeds }, (_, seed) => runOnce(style, seed + 1));
	const scores = mergeScores(runs);
	printScores(`Numbers like ${style.name}`, scores);
	return { style: style.name, scores };
});
printScores('All styles', mergeScores(byStyle.map(({ scores }) => scores)));

const targets = checkTargets(byStyle);
print(`\nTargets\n\n${formatTargets(targets)}`);
if (targets.some(({ met }) => !met)) process.exitCode = 1;
if (seeds >= FULL_RUN_SEEDS && !options.style) {
	const results: TargetTable = { extent: extent(), targets };
	writeShownTable('bench:quality', formatTargetTable(results));
	writeFileSync(join(__dirname, 'qualityResults.json'), `${JSON.stringify(results, null, '\t')}\n`);
}
