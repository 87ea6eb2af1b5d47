import { formatMarkdownTable } from './table';
import type { TargetResult } from './quality/targets';

/** What a full run leaves in a file beside the benchmark. */
export interface TargetTable {
	/** How much was measured, in words. */
	readonly extent: string;
	readonly targets: readonly TargetResult[];
}

/** The results as the pages show them, in Markdown. */
export function formatTargetTable({ extent, targets }: TargetTable): string {
	return formatMarkdownTable(
		[extent, 'asked', 'measured'],
		targets.map(({ name, target, measured }) => [name, target, measured]),
	);
}
