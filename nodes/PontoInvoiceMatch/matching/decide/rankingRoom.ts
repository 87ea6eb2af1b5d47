import type { KnownBy } from '../party/customers';

/**
 * Room for the invoices in question for one payment, which the next one takes over: the place of each, how its payer is
 * known and what it scores, side by side. A text full of numbers names very many, and of most nothing else is asked.
 */
export interface RankingRoom {
	places: Int32Array;
	scores: Float64Array;
	readonly known: Array<KnownBy | undefined>;
}

const FIRST_ROOM = 64;

/** Room for some, which grows with what is put in. */
export const createRankingRoom = (): RankingRoom => ({
	places: new Int32Array(FIRST_ROOM),
	scores: new Float64Array(FIRST_ROOM),
	known: [],
});

/** Doubles the room. */
export function growRoom(room: RankingRoom): void {
	const { places, scores } = room;
	room.places = new Int32Array(places.length * 2);
	room.places.set(places);
	room.scores = new Float64Array(scores.length * 2);
	room.scores.set(scores);
}
