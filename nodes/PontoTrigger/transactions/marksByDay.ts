import { sortBy, takeWhile } from 'lodash';

export const DAY_MS = 86_400_000;
export const DAY_LENGTH = 3;
export const CONTENT_LENGTH = 4;
/** Days of which bookings are marked, however many there are; earlier ones as long as there is room. */
const DAYS_KEPT = 2;
const DAYS_LOOKED_AT = 10;
/** A day more than that, as a day begins at another hour elsewhere: of a day that is kept, all must be marked. */
export const LOOKED_BACK_MS = (DAYS_LOOKED_AT + 1) * DAY_MS;
const MARKS_OF_A_DAY_KEPT = 150;
/** With those of the earlier days. */
const MARKS_KEPT = 120;
const SEPARATOR = ' ';

/** Marks of the bookings of some days, by day. */
export type MarksByDay = Map<string, string[]>;

/** Reads marks as they are kept. */
export function readMarks(text: string): MarksByDay {
	return new Map(
		text
			.split(SEPARATOR)
			.filter(Boolean)
			.map((part) => [
				part.slice(0, DAY_LENGTH),
				part.slice(DAY_LENGTH).match(new RegExp(`.{${CONTENT_LENGTH}}`, 'g')) ?? [],
			]),
	);
}

/** Takes one mark out of a day's; says whether it was there. */
export function take(marks: string[] = [], mark: string): boolean {
	const place = marks.indexOf(mark);
	if (place >= 0) marks.splice(place, 1);
	return place >= 0;
}

/** When a marked day begins in UTC, in milliseconds. */
export const startOf = (day: string): number => Number.parseInt(day, 36) * DAY_MS;

/** The newest of some moments that can be read; what a bank books ahead counts as today's. */
export function newestOf(moments: readonly number[], now: number): number {
	return Math.min(now, Math.max(...moments.filter((moment) => !Number.isNaN(moment))));
}

/** The first day that has marks, or is known to have none. */
export function firstDayOf(marks: MarksByDay): string | undefined {
	return [...marks.keys()].sort()[0];
}

/** Whether all bookings of a day are among its marks. */
export const isWhole = (marks: readonly string[]): boolean => marks.length < MARKS_OF_A_DAY_KEPT;

/** Each mark as often as the one or the other has it, whichever has it more often. */
export function unionOf(one: MarksByDay, other: MarksByDay): MarksByDay {
	const union = new Map(one);
	for (const [day, marks] of other) {
		const rest = [...(one.get(day) ?? [])];
		for (const mark of marks) take(rest, mark);
		union.set(day, [...marks, ...rest]);
	}
	return union;
}

/** The newest days of some marks, as far as there is room for them, as they are kept. */
export function writeNewest(marks: MarksByDay, now: number): string {
	const oldest = newestOf([...marks.keys()].map(startOf), now) - LOOKED_BACK_MS + DAY_MS;
	const days = sortBy([...marks], ([day]) => day).reverse();
	let room = MARKS_KEPT;
	const kept = takeWhile(days, ([day, ofDay], index) => {
		room -= Math.min(ofDay.length, MARKS_OF_A_DAY_KEPT);
		return startOf(day) > oldest && (index < DAYS_KEPT || (room >= 0 && isWhole(ofDay)));
	});
	return write(kept.map(([day, ofDay]) => [day, ofDay.slice(0, MARKS_OF_A_DAY_KEPT)]));
}

/** Marks as they are kept: the days in order, each with its marks. */
export function write(days: ReadonlyArray<readonly [string, readonly string[]]>): string {
	return sortBy(days, ([day]) => day)
		.map(([day, marks]) => day + marks.join(''))
		.join(SEPARATOR);
}
