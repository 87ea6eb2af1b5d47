/** Rows of text as aligned columns under a heading; numbers and percentages align right. */
export function formatTable(
	heading: readonly string[],
	rows: ReadonlyArray<readonly string[]>,
): string {
	const widths = heading.map((title, column) =>
		Math.max(title.length, ...rows.map((row) => row[column].length)),
	);
	const rightAligned = heading.map((_, column) =>
		rows.every((row) => /^[-\d.,\s]*(?:\s?(?:%|x|ms|s|MB))?$/.test(row[column])),
	);
	const line = (cells: readonly string[]) =>
		cells
			.map((cell, column) =>
				rightAligned[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
			)
			.join('  ')
			.trimEnd();
	const rule = widths.map((width) => '-'.repeat(width)).join('  ');
	return [line(heading), rule, ...rows.map(line)].join('\n');
}

/** Rows of text as a table in Markdown; the last column aligns right. */
export function formatMarkdownTable(
	heading: readonly string[],
	rows: ReadonlyArray<readonly string[]>,
): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rule = heading.map((_, column) => (column === heading.length - 1 ? '---:' : '---'));
	return [line(heading), line(rule), ...rows.map(line)].join('\n');
}

/** 0.99512 is '99.51 %'; rounds down, so that only all of them are 100 %. */
export function formatShare(share: number): string {
	return Number.isNaN(share) ? '-' : `${(Math.floor(share * 1e4) / 100).toFixed(2)} %`;
}
