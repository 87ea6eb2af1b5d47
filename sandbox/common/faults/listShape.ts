/** How a service answers a list. */
export interface ListShape {
	/** The rows of an answer; undefined where it is no list. */
	rowsOf(answer: Readonly<Record<string, unknown>>): readonly unknown[] | undefined;
	/** The same answer with other rows; where it `ends`, nothing says that more follows. */
	withRows(
		answer: Readonly<Record<string, unknown>>,
		rows: readonly unknown[],
		ends: boolean,
	): object;
}
