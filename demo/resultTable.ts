import type { DemoResult } from './DemoResult';

type Cell = number | string;

const HEADINGS = ['Account', 'Pulled', 'Paid', 'Part paid', 'Review', 'Unmatched', 'Ignored'];

function line(cells: readonly Cell[], widths: readonly number[]): string {
	return cells
		.map((cell, column) =>
			column === 0 ? String(cell).padEnd(widths[0]) : String(cell).padStart(widths[column]),
		)
		.join('  ');
}

/** The result as a table of plain text, one line for each account. */
export function resultTable(result: DemoResult): string {
	const rows = [...result.accounts, { ...result, iban: 'Total', currency: '', name: '' }].map(
		({ iban, currency, name, ...counts }): Cell[] => [
			[iban, currency, name].filter(Boolean).join(' '),
			counts.transactions,
			counts.paid,
			counts.partPaid,
			counts.review,
			counts.unmatched,
			counts.ignored,
		],
	);
	const widths = HEADINGS.map((heading, column) =>
		Math.max(heading.length, ...rows.map((row) => String(row[column]).length)),
	);
	const rule = widths.map((width) => '-'.repeat(width)).join('  ');
	const lines = rows.map((row) => line(row, widths));
	return [line(HEADINGS, widths), rule, ...lines.slice(0, -1), rule, ...lines.slice(-1)].join('\n');
}
