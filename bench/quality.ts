import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decideTransactions } from '../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { Kind } from './generator/ledger';
import { generateLedger } from './generator/generateLedger';
import { NUMBER_STYLES } from './generator/numberStyle';
import { describeCase } from './quality/describeCase';
import {
	addScores,
	amongCandidates,
	automaticOrFirst,
	automaticRecall,
	EMPTY_SCORE,
	judge,
	scoreByKind,
	type Score,
	type Verdict,
} from './quality/score';
import { formatTargets } from './performance/report';
import { print } from './print';
import { formatQualitySummary, type QualityResults } from './quality/summary';
import { checkTargets, KINDS } from './quality/targets';
import { formatShare, formatTable } from './table';
import { readInvoiceItems, readTransactionItems, toItems } from './readRows';

const FULL_RUN_SEEDS = 20;
const SIZE = { transactions: 10_000, invoices: 20_000 };

const { values: options } = parseArgs({
	options: {
		seeds: { type: 'string', default: String(FULL_RUN_SEEDS) },
		show: { type: 'string', default: 'wrong' },
		kind: { type: 'string' },
		examples: { type: 'string', default: '5' },
	},
});
const seeds = Number(options.seeds);
if (!Number.isInteger(seeds) || seeds < 1) throw new RangeError('--seeds takes a whole number');

type Scores = Map<Kind, Score>;

let examplesLeft = Number(options.examples);

function runOnce(styleIndex: number, seed: number): Scores {
	const ledger = generateLedger(NUMBER_STYLES[styleIndex], seed, SIZE);
	const decisions = decideTransactions(
		readTransactionItems(toItems(ledger.transactions)),
		readInvoiceItems(toItems(ledger.invoices)),
		{
			ownIbans: ledger.ownIbans,
			knownReferences: ledger.settledReferences.map((reference) => ({ reference })),
		},
	);
	decisions.forEach((decision, index) => {
		const label = ledger.labels[index];
		const asked = judge(decision, label) === (options.show as Verdict);
		if (!asked || (options.kind && options.kind !== label.kind) || examplesLeft-- <= 0) return;
		print(`${describeCase(decision, label, ledger)}\n`);
	});
	return scoreByKind(decisions, ledger.labels);
}

function merge(scores: readonly Scores[]): Scores {
	return new Map(
		KINDS.map((kind) => [
			kind,
			scores.map((run) => run.get(kind) ?? EMPTY_SCORE).reduce(addScores, EMPTY_SCORE),
		]),
	);
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

print(
	`${NUMBER_STYLES.length} number styles x ${seeds} seeds, each ` +
		`${SIZE.transactions} transactions x ${SIZE.invoices} open invoices`,
);
const byStyle = NUMBER_STYLES.map(({ name }, styleIndex) => {
	const scores = merge(Array.from({ length: seeds }, (_, seed) => runOnce(styleIndex, seed + 1)));
	printScores(`Numbers like ${name}`, scores);
	return scores;
});
const total = merge(byStyle);
printScores('All styles', total);

const targets = checkTargets(total);
print(`\nTargets\n\n${formatTargets(targets)}`);
if (targets.some(({ met }) => !met)) process.exitCode = 1;
if (seeds >= FULL_RUN_SEEDS) {
	const results: QualityResults = { styles: NUMBER_STYLES.length, seeds, ...SIZE, targets };
	print(`\nFor the README\n\n${formatQualitySummary(results)}`);
	writeFileSync(join(__dirname, 'qualityResults.json'), `${JSON.stringify(results, null, '\t')}\n`);
}
