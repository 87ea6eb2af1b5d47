/** Prints a line on standard output. */
export function print(text = ''): void {
	process.stdout.write(`${text}\n`);
}
