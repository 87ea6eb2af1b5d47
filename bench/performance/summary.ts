import { formatMarkdownTable } from '../table';
import type { TargetResult } from '../quality/targets';
import type { Measured } from './report';
import { REFERENCE_SIZE } from './targets';

/** What a run leaves in bench/results.json. */
export interface PerformanceResults extends Measured {
	readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string };
	readonly targets: readonly TargetResult[];
}

/** The results as the pages show them, in Markdown. */
export function formatPerformanceSummary({ machine, targets, rivals }: PerformanceResults): string {
	const compared = rivals.find(
		({ size }) =>
			size.transactions === REFERENCE_SIZE.transactions &&
			size.invoices === REFERENCE_SIZE.invoices,
	);
	return formatMarkdownTable(
		[`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}`, 'asked', 'measured'],
		[
			...targets.map(({ name, target, measured }) => [name, target, measured]),
			...(compared?.rivals ?? []).map(({ name, timesTheEngine }) => [
				`${name} at 10,000 x 100,000, of the engine`,
				'-',
				`${Math.floor(timesTheEngine).toLocaleString('en-GB')} x`,
			]),
		],
	);
}
