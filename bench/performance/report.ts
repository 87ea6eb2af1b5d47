import type { TargetResult } from '../quality/targets';
import { formatTable } from '../table';
import type { AdversaryResult } from './measureAdversary';
import type { GrowthResult } from './measureGrowth';
import type { MemoryResult } from './measureMemory';
import type { RivalsResult } from './measureRivals';
import type { SizeResult } from './measureSize';
import type { WholeNodeResult } from './measureWholeNode';

/** Everything one run measures. */
export interface Measured {
	readonly sizes: readonly SizeResult[];
	readonly growth: GrowthResult;
	readonly rivals: readonly RivalsResult[];
	readonly adversaries: readonly AdversaryResult[];
	readonly memory: MemoryResult;
	readonly wholeNode: WholeNodeResult;
}

const count = (value: number) => value.toLocaleString('en-GB');
const sizeName = ({ transactions, invoices }: { transactions: number; invoices: number }) =>
	`${count(transactions)} x ${count(invoices)}`;

function duration(milliseconds: number): string {
	if (milliseconds < 1) return `${milliseconds.toFixed(2)} ms`;
	if (milliseconds < 1000) return `${milliseconds.toFixed(1)} ms`;
	if (milliseconds < 120_000) return `${(milliseconds / 1000).toFixed(1)} s`;
	return milliseconds < 7_200_000
		? `${(milliseconds / 60_000).toFixed(0)} min`
		: `${(milliseconds / 3_600_000).toFixed(1)} h`;
}

const times = (ratio: number) => `${ratio < 10 ? ratio.toFixed(2) : count(Math.round(ratio))} x`;

function sizesTable(sizes: readonly SizeResult[]): string {
	return formatTable(
		[
			'transactions x invoices',
			'JSON',
			'JSON.parse',
			'reading',
			'engine',
			'engine / JSON.parse',
			'words',
		],
		sizes.map(({ size, jsonMegabytes, jsonParse, reading, engine, words }) => [
			sizeName(size),
			`${jsonMegabytes.toFixed(1)} MB`,
			duration(jsonParse.median),
			duration(reading.median),
			duration(engine.median),
			times(engine.median / jsonParse.median),
			duration(words.median),
		]),
	);
}

function growthLine({ small, large, smallOnes, largeOne, exponent }: GrowthResult): string {
	return (
		`\n${sizeName(large)} takes ${duration(largeOne.median)}, ${smallOnes.count} times ${sizeName(small)} ` +
		`${duration(smallOnes.median)}: the growth exponent is ${exponent.toFixed(3)}.`
	);
}

function rivalsTable(results: readonly RivalsResult[]): string {
	return formatTable(
		['transactions x invoices', 'how', 'time', 'of the engine', 'measured on'],
		results.flatMap(({ size, engine, rivals }) => [
			[sizeName(size), 'engine', duration(engine.median), times(1), 'all'],
			...rivals.map(({ name, milliseconds, timesTheEngine, sampled }) => [
				'',
				name,
				duration(milliseconds),
				times(timesTheEngine),
				sampled === size.transactions ? 'all' : `${count(sampled)} transactions, extrapolated`,
			]),
		]),
	);
}

function adversariesTable(results: readonly AdversaryResult[]): string {
	return formatTable(
		['on all invoices', 'invoices', 'time', 'a transaction'],
		results.map(({ name, invoices, milliseconds, millisecondsPerTransaction }) => [
			name,
			count(invoices),
			duration(milliseconds),
			`${millisecondsPerTransaction.toFixed(4)} ms`,
		]),
	);
}

/** All tables, with what the columns mean. */
export function formatReport(measured: Measured): string {
	const { empty, loaded, matched } = measured.memory;
	const { size, node, engine, timesTheEngine } = measured.wholeNode;
	return [
		'The engine beside JSON.parse of the same rows, in turns after a round to warm up, each in a process',
		'of its own, so that none clears away what another left; medians.',
		'"Reading" is how the node reads n8n items into the types of the engine, "words" what it says of',
		'each decision, which the engine gives as data.\n',
		sizesTable(measured.sizes),
		growthLine(measured.growth),
		'\nOther ways to match the same rows, in turns with the engine. They only compare, without deciding',
		'over the batch or explaining; slow ones see a sample, and their time is extrapolated.\n',
		rivalsTable(measured.rivals),
		'\nLedgers that turn an index into a scan.\n',
		adversariesTable(measured.adversaries),
		'\nLargest resident size of a process that matches 10,000 x 100,000: ' +
			`${empty.toFixed(0)} MB empty, ${loaded.toFixed(0)} MB with both sides read, ` +
			`${matched.toFixed(0)} MB with the decisions.`,
		`\nThe whole node in the engine of n8n at ${sizeName(size)}: ${duration(node.median)}, ` +
			`decideTransactions in turns with it ${duration(engine.median)}: ${times(timesTheEngine)}.`,
	].join('\n');
}

/** The targets as a table. */
export function formatTargets(results: readonly TargetResult[]): string {
	return formatTable(
		['target', 'asked', 'measured', ''],
		results.map(({ name, target, measured, met }) => [
			name,
			target,
			measured,
			met ? 'met' : 'MISSED',
		]),
	);
}
