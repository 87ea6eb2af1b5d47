import { endOf, gapBefore, joint, startOf, tokenLength, USED, type Tokens } from '../text/tokens';

/** A number has no more runs of digits. */
export const MAX_RUNS = 4;
const MAX_GAP = 3;
// Of a day in one run.
const COMPACT_DIGITS = 6;
const MAX_LETTERS_INSIDE = 5;
// What may hold two runs of one number together, once and with blanks around it.
const JOINTS = '-/._';
const MOST_DIGITS_OF_PART = 2;
const BLANK = 32;

/** The token in which this many runs of digits end; -1 when there are not so many close together. */
export function lastOfRuns(tokens: Tokens, first: number, runs: number): number {
	const kind = tokens.used[first];
	let last = first;
	for (let left = runs - 1; left > 0; left -= 1) {
		let next = last + 1;
		if (!tokens.isNumber[next]) {
			if (gapBefore(tokens, next) > 1 || tokenLength(tokens, next) > MAX_LETTERS_INSIDE) return -1;
			next += 1;
			if (gapBefore(tokens, next) > 1) return -1;
		} else if (gapBefore(tokens, next) > MAX_GAP || !joinsRuns(tokens, next, runs - left >= 2))
			return -1;
		if (!tokens.isNumber[next] || tokens.used[next] !== kind) return -1;
		last = next;
	}
	// A date or an amount is a number as a whole or not at all.
	if (kind !== USED.soft) return last;
	const cut = continuesSoftly(tokens, first) || continuesSoftly(tokens, last + 1);
	return cut ? -1 : last;
}

/** Two runs of one number: with one sign at most between them, behind two runs or with a short one also as `2025-0042 (2)`. */
function joinsRuns(tokens: Tokens, at: number, isThird: boolean): boolean {
	const end = startOf(tokens, at);
	const mayOpen = isThird || tokenLength(tokens, at) <= MOST_DIGITS_OF_PART;
	let joints = 0;
	for (let index = endOf(tokens, at - 1); index < end; index += 1) {
		if (tokens.text.charCodeAt(index) === BLANK) continue;
		const char = tokens.text.charAt(index);
		if (JOINTS.includes(char) || (mayOpen && char === '(')) joints += 1;
		else if (char.trim() !== '') return false;
	}
	return joints <= 1;
}

/** Behind a blank a day in one run begins or ends anew: `20251104 03/03/2025`. */
function continuesSoftly(tokens: Tokens, at: number): boolean {
	return (
		tokens.used[at] === USED.soft &&
		tokens.used[at - 1] === USED.soft &&
		gapBefore(tokens, at) === 1 &&
		(joint(tokens, at).trim() !== '' || !(isCompact(tokens, at - 1) || isCompact(tokens, at)))
	);
}

const isCompact = (tokens: Tokens, at: number) => tokenLength(tokens, at) >= COMPACT_DIGITS;
