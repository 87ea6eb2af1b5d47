import { formatMarkdownTable } from '../table';
import type { TargetResult } from './targets';

/** What a full run leaves in bench/qualityResults.json. */
export interface QualityResults {
	/** How many transactions were booked on how many invoices, in words. */
	readonly extent: string;
	readonly targets: readonly TargetResult[];
}

/** The results as the README shows them, in Markdown. */
export function formatQualitySummary({ extent, targets }: QualityResults): string {
	return formatMarkdownTable(
		[extent, 'asked', 'measured'],
		targets.map(({ name, target, measured }) => [name, target, measured]),
	);
}
