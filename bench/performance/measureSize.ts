import type { LedgerSize } from '../generator/generateLedger';
import { createDataSet } from './dataSet';
import { inTurns } from './inTurns';
import type { Timing } from './sideBySide';
import { WORKS, type WorkName } from './works';

/** The engine beside the cheapest thing one can do with the same data: what {@link WORKS} are, in milliseconds. */
export interface SizeResult extends Readonly<Record<WorkName, Timing>> {
	readonly size: LedgerSize;
	readonly jsonMegabytes: number;
}

const ROUNDS_BELOW_10_000 = 41;
const ROUNDS = 9;
const NAMES = Object.keys(WORKS) as WorkName[];

/** Times the engine, its words, reading its input and JSON.parse of that input in turns. */
export async function measureSize(workerPath: string, size: LedgerSize): Promise<SizeResult> {
	const { transactions, invoices } = createDataSet(size).ledger;
	const jsonMegabytes =
		(JSON.stringify(transactions).length + JSON.stringify(invoices).length) / 1e6;
	const small = size.transactions + size.invoices < 10_000;
	const tasks = NAMES.map((name) => ({ name, size }));
	const timings = await inTurns(workerPath, tasks, small ? ROUNDS_BELOW_10_000 : ROUNDS);
	return { size, jsonMegabytes, ...timings };
}
