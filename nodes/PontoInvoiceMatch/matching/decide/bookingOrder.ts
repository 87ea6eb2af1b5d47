import { compareText } from '../text/compareText';
import type { Delivered } from './onceEach';

type Entry = readonly [at: number, delivered: Delivered];

/** Each with its place, by booking date, then by id. There are few days, so that hardly any dates have to be compared. */
export function inBookingOrder(delivered: readonly Delivered[]): readonly Entry[] {
	const days = new Map<string, Entry[]>();
	for (const entry of delivered.entries()) {
		const { bookedOn } = entry[1].transaction;
		const ofDay = days.get(bookedOn);
		if (ofDay === undefined) days.set(bookedOn, [entry]);
		else ofDay.push(entry);
	}
	const inOrder = [...days].sort(([one], [other]) => compareText(one, other));
	return inOrder.flatMap(([, ofDay]) => ofDay.sort(compareIds));
}

const compareIds = ([, { transaction: one }]: Entry, [, { transaction: other }]: Entry): number =>
	compareText(one.id, other.id);
