import type { NumberParts } from './numberParts';
import { createSeats, type Seats } from './seats';
import type { SeriesMemory } from './seriesMemory';

/** What is remembered of a place of the ledger: its number in its parts, and itself as what a look-up finds. */
export interface Remembered {
	readonly place: number;
	readonly parts: NumberParts;
	readonly alone: { readonly places: readonly number[]; readonly size: 1 };
}

/** What is remembered of a ledger, since texts full of numbers ask for it again and again. */
export interface Memory {
	/** Each place in the slot of its number modulo their count. */
	readonly places: Array<Remembered | undefined>;
	/** Undefined until a text has a list of numbers. */
	series: SeriesMemory | undefined;
	/** For the list of places in hand. */
	readonly seats: Seats;
}

const MOST_REMEMBERED = 1 << 14;

/** Room to remember places in. */
export const createMemory = (places: number): Memory => ({
	places: new Array<Remembered | undefined>(Math.max(1, Math.min(places, MOST_REMEMBERED))),
	series: undefined,
	seats: createSeats(places),
});
