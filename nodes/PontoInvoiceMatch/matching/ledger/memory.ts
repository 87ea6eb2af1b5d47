import type { NumberParts } from './numberParts';

/** What is remembered of a place of the ledger: its number in its parts, and itself as what a look-up finds. */
export interface Remembered {
	readonly place: number;
	readonly parts: NumberParts;
	readonly alone: { readonly places: readonly number[]; readonly size: 1 };
}

/** So many places are remembered: a text full of numbers asks for the same ones again and again. */
const MOST_REMEMBERED = 1 << 14;

/** Room to remember places in, each in the slot of its number modulo their count. */
export const createMemory = (places: number): Array<Remembered | undefined> =>
	new Array<Remembered | undefined>(Math.max(1, Math.min(places, MOST_REMEMBERED)));
