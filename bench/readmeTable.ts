import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The commands whose last full run the README shows. */
export type BenchCommand = 'bench' | 'bench:coincidence' | 'bench:quality';

const README = join(__dirname, '..', 'README.md');

/** A text with another table between the comments that name the command; without them it shows no table of it. */
export function replaceTable(text: string, command: BenchCommand, table: string): string {
	const [start, end] = [`<!-- npm run ${command} -->`, `<!-- end of npm run ${command} -->`];
	const [from, to] = [text.indexOf(start), text.indexOf(end)];
	if (from < 0 || to < from) throw new RangeError(`there is no ${start} with its end`);
	return `${text.slice(0, from)}${start}\n\n${table}\n\n${text.slice(to)}`;
}

/** Shows the table of a full run in the README. */
export function writeReadmeTable(command: BenchCommand, table: string): void {
	writeFileSync(README, replaceTable(readFileSync(README, 'utf8'), command, table));
}
