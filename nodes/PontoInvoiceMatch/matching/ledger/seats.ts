/**
 * Where each place of a ledger stands in the list that is being made of some of them. Nothing is cleared between two lists:
 * a seat counts only where the list has that very place there. A Map for each list would cost more than what is listed.
 */
export type Seats = Int32Array;

/** No place stands anywhere. */
export const createSeats = (places: number): Seats => new Int32Array(places);

/** Where a place may stand in a list of this length; undefined where it does not. */
export function seatIn(seats: Seats, place: number, length: number): number | undefined {
	const seat = seats[place] ?? 0;
	return seat < length ? seat : undefined;
}
