import { compareText } from '../text/compareText';
import type { Work } from './work';

/** By booking date, then by id. There are few days, so that hardly any dates have to be compared. */
export function inBookingOrder(works: readonly Work[]): Work[] {
	const days = new Map<string, Work[]>();
	for (const work of works) {
		const { bookedOn } = work.transaction;
		const ofDay = days.get(bookedOn);
		if (ofDay === undefined) days.set(bookedOn, [work]);
		else ofDay.push(work);
	}
	const inOrder = [...days].sort(([one], [other]) => compareText(one, other));
	return inOrder.flatMap(([, ofDay]) => ofDay.sort(compareIds));
}

const compareIds = ({ transaction: one }: Work, { transaction: other }: Work): number =>
	compareText(one.id, other.id);
