import type { LedgerSize } from '../generator/generateLedger';
import { milliseconds } from './sideBySide';
import { WORKS, type WorkName } from './works';

/** What one process does each time that it is its turn. */
export interface TurnTask {
	readonly name: WorkName;
	readonly size: LedgerSize;
}

process.once('message', ({ name, size }: TurnTask) => {
	const work = WORKS[name](size);
	process.on('message', async () => process.send?.(await milliseconds(work)));
	process.send?.('ready');
});
