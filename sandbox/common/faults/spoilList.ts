import type { WholeFault } from './fault';
import type { ListShape } from './listShape';

type Spoil = (rows: readonly unknown[]) => readonly unknown[];

const KEEPS_NEXT: Readonly<Partial<Record<WholeFault['kind'], Spoil>>> = {
	duplicated: (rows) => rows.flatMap((row) => [row, row]),
	reordered: (rows) => [...rows].reverse(),
};
const ENDS: Readonly<Partial<Record<WholeFault['kind'], Spoil>>> = {
	emptyList: () => [],
	cutList: (rows) => rows.slice(0, Math.floor(rows.length / 2)),
};

/** The JSON text of an answer, with its rows spoiled where it is a list and the fault is about lists. */
export function spoilList(kind: WholeFault['kind'], text: string, shape: ListShape): string {
	const spoil = KEEPS_NEXT[kind] ?? ENDS[kind];
	if (spoil === undefined) return text;
	const answer = JSON.parse(text) as Readonly<Record<string, unknown>>;
	const rows = shape.rowsOf(answer);
	if (rows === undefined) return text;
	return JSON.stringify(shape.withRows(answer, spoil(rows), kind in ENDS));
}
