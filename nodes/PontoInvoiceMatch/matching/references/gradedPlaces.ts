import { HINT, type Grade } from './reading';

/**
 * How surely the numbers that are being read name each invoice that was looked at: a few, one beside the other in three
 * lists, which the next ones take over.
 */
const graded: {
	count: number;
	readonly places: number[];
	readonly grades: Array<Grade | typeof HINT>;
	readonly ofReference: boolean[];
} = { count: 0, places: [], grades: [], ofReference: [] };

/** Nothing was looked at yet. */
export function clearGraded(): void {
	graded.count = 0;
}

/** Notes how surely an invoice is named, and whether by a reference that it carries. */
export function addGraded(place: number, grade: Grade | typeof HINT, ofReference: boolean): void {
	graded.places[graded.count] = place;
	graded.grades[graded.count] = grade;
	graded.ofReference[graded.count] = ofReference;
	graded.count += 1;
}

/** The surest of all grades. */
export function bestGrade(): Grade | typeof HINT {
	let best: Grade | typeof HINT = HINT;
	for (let at = 0; at < graded.count; at += 1) {
		const grade = graded.grades[at] ?? HINT;
		if (grade > best) best = grade;
	}
	return best;
}

// What stands behind the last graded one is of other numbers.
const gradeOf = (place: number) => graded.grades[graded.places.indexOf(place)];

/** Those of these places that have this grade: the same list where it is all of them. */
export function placesOfGrade(
	places: readonly number[],
	grade: Grade | typeof HINT,
): readonly number[] {
	for (const place of places) {
		if (gradeOf(place) !== grade) return places.filter((each) => gradeOf(each) === grade);
	}
	return places;
}

/** Whether an invoice is named by a reference that it carries. */
export const isOfReference = (place: number): boolean =>
	graded.ofReference[graded.places.indexOf(place)] === true;
