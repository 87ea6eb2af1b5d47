import { compareText } from '../text/compareText';
import type { Delivered } from './onceEach';

/**
 * The places of transactions in the order of their booking dates, those of one day by id. There are few days, so that
 * hardly any dates have to be compared.
 */
export function bookingOrder(delivered: readonly Delivered[]): readonly number[] {
	const days = new Map<string, number[]>();
	for (let at = 0; at < delivered.length; at += 1) {
		const day = delivered[at]?.transaction.bookedOn ?? '';
		const ofDay = days.get(day);
		if (ofDay === undefined) days.set(day, [at]);
		else ofDay.push(at);
	}
	const idAt = (at: number) => delivered[at]?.transaction.id ?? '';
	const byId = (one: number, other: number) => compareText(idAt(one), idAt(other));
	return [...days.keys()].sort(compareText).flatMap((day) => (days.get(day) ?? []).sort(byId));
}
