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
	hasLettersBehind: boolean;
} = { count: 0, places: [], grades: [], ofReference: [], hasLettersBehind: false };

/** Nothing was looked at yet. */
export function clearGraded(): void {
	graded.count = 0;
	graded.hasLettersBehind = false;
}

/**
 * Notes how surely an invoice is named, and whether by a reference that it carries. Where the letters behind the digits
 * are those of a number, one without them is not meant: `2025-0042 (bis)` is 2025-0042-BIS, if there is one.
 */
export function addGraded(
	place: number,
	grade: Grade | typeof HINT,
	ofReference: boolean,
	hasLettersBehind: boolean,
): void {
	if (graded.hasLettersBehind && !hasLettersBehind) return;
	if (hasLettersBehind && !graded.hasLettersBehind) {
		graded.count = 0;
		graded.hasLettersBehind = true;
	}
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
function gradeOf(place: number): Grade | typeof HINT | undefined {
	const at = graded.places.indexOf(place);
	return at < graded.count ? graded.grades[at] : undefined;
}

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
