import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** The pages that show the last full run of a command. */
export const SHOWN_IN = {
	bench: join(ROOT, 'docs', 'benchmarks.md'),
	'bench:coincidence': join(ROOT, 'README.md'),
	'bench:quality': join(ROOT, 'docs', 'benchmarks.md'),
} as const;

export type BenchCommand = keyof typeof SHOWN_IN;

/** A text with another table between the comments that name the command; without them it shows no table of it. */
export function replaceTable(text: string, command: BenchCommand, table: string): string {
	const [start, end] = [`<!-- npm run ${command} -->`, `<!-- end of npm run ${command} -->`];
	const [from, to] = [text.indexOf(start), text.indexOf(end)];
	if (from < 0 || to < from) throw new RangeError(`there is no ${start} with its end`);
	return `${text.slice(0, from)}${start}\n\n${table}\n\n${text.slice(to)}`;
}

/** Shows the table of a full run on its page. */
export function writeShownTable(command: BenchCommand, table: string): void {
	const page = SHOWN_IN[command];
	writeFileSync(page, replaceTable(readFileSync(page, 'utf8'), command, table));
}
