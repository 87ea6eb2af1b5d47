import { formatMarkdownTable } from '../table';
import type { TargetResult } from './targets';

/** What a full run leaves in bench/qualityResults.json. */
export interface QualityResults {
	readonly styles: number;
	readonly seeds: number;
	readonly transactions: number;
	readonly invoices: number;
	readonly targets: readonly TargetResult[];
}

/** The results as the README shows them, in Markdown. */
export function formatQualitySummary({
	styles,
	seeds,
	transactions,
	invoices,
	targets,
}: QualityResults): string {
	const total = (styles * seeds * transactions).toLocaleString('en-GB');
	return formatMarkdownTable(
		[
			`${total} transactions, in ${styles} x ${seeds} ledgers of ${invoices.toLocaleString('en-GB')} open invoices`,
			'asked',
			'measured',
		],
		targets.map(({ name, target, measured }) => [name, target, measured]),
	);
}
