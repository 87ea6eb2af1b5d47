import { firstEntry } from '../ledger/hashIndex';
import type { Ledger } from '../ledger/ledger';
import { lookUp, type Found } from '../ledger/lookUp';
import { invoiceAt, knownReferenceAt } from '../ledger/payable';
import { foldText } from '../text/characters';
import {
	USED,
	endOf,
	gapBefore,
	hashAt,
	startOf,
	tokenLength,
	tokenText,
	valueAt,
	writtenBetween,
	type Tokens,
} from '../text/tokens';
import { gradeNumber } from './gradeNumber';
import { gradeReference } from './gradeReference';
import { isBesideNumber, MAX_PREFIX_GAP, type Window } from './numberContext';
import {
	addPart,
	compactKey,
	createPartsHash,
	partsHashOf,
	partsHashWithYear,
	resetPartsHash,
} from '../ledger/numberKeys';
import { isYearNear, numberParts } from '../ledger/numberParts';
import { readList, readRange } from './readList';
import type { ReadContext } from './readContext';
import { mayBeCut, splitMention } from './numberGoesOn';
import { GRADE, HINT, type Grade, type Mention } from './reading';
import { standsAlone, wordInFront } from './wordInFront';

const MAX_RUNS = 4;
const MAX_GAP = 3;
const MAX_LETTERS_INSIDE = 5;
const MINOR_OF_MOST = 100;
// What may hold two runs of one number together, once and with blanks around it.
const JOINTS = '-/._';

type Place = Pick<Window, 'first' | 'last' | 'listed'>;

const parts = createPartsHash();

/** Reads invoice numbers in a text: first those that are nothing else, then what stands in a list beside them. */
export function readNumbers(tokens: Tokens, context: ReadContext): void {
	readRuns(tokens, context, USED.free);
	if (context.reading.mentions.length > 0) readBesideNumbers(tokens, context);
	readRuns(tokens, context, USED.soft);
}

/** Reads numbers in tokens that are free, or in those that look like a date or an amount: the most runs first. */
function readRuns(tokens: Tokens, context: ReadContext, use: number): void {
	for (let runs = MAX_RUNS; runs >= 1; runs -= 1) {
		let before: Mention | undefined;
		let beforeLast = -1;
		for (let first = 0; first < tokens.count; first += 1) {
			if (!tokens.isNumber[first] || useOf(tokens, first) !== use) continue;
			const last = lastOfRuns(tokens, first, runs);
			if (last < 0) continue;
			const mention = readWindow(tokens, context, first, last);
			if (mention === undefined) continue;
			for (let at = first; at <= last; at += 1) tokens.used[at] = USED.read;
			if (mayBeCut(tokens, context, mention, last)) {
				const { written, field } = mention;
				context.reading.unknowns.push({ kind: 'number', written, near: [], field });
				continue;
			}
			const longer = splitMention(tokens, context, mention, last);
			if (longer !== undefined) {
				context.reading.mentions.push({ ...mention, grade: GRADE.short }, longer);
				continue;
			}
			context.reading.mentions.push(mention);
			if (before !== undefined) readRange(tokens, context, before, beforeLast, mention, first);
			readList(tokens, context, mention, last);
			before = mention;
			beforeLast = last;
			first = last;
		}
	}
}

/** What looks like a date is free where a word calls it an invoice. */
function useOf(tokens: Tokens, at: number): number | undefined {
	const use = tokens.used[at];
	return use === USED.soft && wordInFront(tokens, at) === 'label' ? USED.free : use;
}

/**
 * Reads what stands in a list beside a number: there a short number is one as well, and so is one written like a date.
 * It is named as surely as its neighbour.
 */
function readBesideNumbers(tokens: Tokens, context: ReadContext): void {
	const { mentions } = context.reading;
	const surest = mentions.reduce((best, { grade }) => Math.max(best, grade), 0);
	if (surest < GRADE.bare) return;
	for (const step of [1, -1]) {
		for (let at = 0; at < tokens.count; at += 1) {
			const first = step > 0 ? at : tokens.count - 1 - at;
			if (!mayStart(tokens, first)) continue;
			for (let runs = 2; runs >= 1; runs -= 1) {
				const last = lastOfRuns(tokens, first, runs);
				if (last < 0 || !isBesideNumber(tokens, first, last)) continue;
				const mention = readWindow(tokens, context, first, last, true);
				if (mention === undefined) continue;
				for (let at = first; at <= last; at += 1) tokens.used[at] = USED.read;
				const grade = Math.min(surest, GRADE.withoutPrefix) as Grade;
				mentions.push({ ...mention, grade, listed: true });
				break;
			}
		}
	}
}

function mayStart(tokens: Tokens, at: number): boolean {
	return (
		tokens.isNumber[at] === 1 && (tokens.used[at] === USED.free || tokens.used[at] === USED.soft)
	);
}

/** The token in which this many runs of digits end; -1 when there are not so many close together. */
function lastOfRuns(tokens: Tokens, first: number, runs: number): number {
	const kind = tokens.used[first];
	let last = first;
	for (let left = runs - 1; left > 0; left -= 1) {
		let next = last + 1;
		if (next < tokens.count && !tokens.isNumber[next]) {
			if (gapBefore(tokens, next) > 1 || tokenLength(tokens, next) > MAX_LETTERS_INSIDE) return -1;
			next += 1;
			if (gapBefore(tokens, next) > 1) return -1;
		} else if (gapBefore(tokens, next) > MAX_GAP || !joinsRuns(tokens, next)) return -1;
		if (next >= tokens.count || !tokens.isNumber[next] || tokens.used[next] !== kind) return -1;
		last = next;
	}
	// A date or an amount is a number as a whole or not at all.
	if (kind !== USED.soft) return last;
	const cut = continuesSoftly(tokens, first) || continuesSoftly(tokens, last + 1);
	return cut ? -1 : last;
}

function joinsRuns(tokens: Tokens, at: number): boolean {
	if (at >= tokens.count) return false;
	let joints = 0;
	for (let index = endOf(tokens, at - 1); index < startOf(tokens, at); index += 1) {
		const char = tokens.text.charAt(index);
		if (JOINTS.includes(char)) joints += 1;
		else if (char.trim() !== '') return false;
	}
	return joints <= 1;
}

function continuesSoftly(tokens: Tokens, at: number): boolean {
	return (
		at > 0 &&
		at < tokens.count &&
		tokens.used[at] === USED.soft &&
		tokens.used[at - 1] === USED.soft &&
		gapBefore(tokens, at) === 1
	);
}

/** Tries all that a number written so may be indexed by. */
function readWindow(
	tokens: Tokens,
	context: ReadContext,
	first: number,
	last: number,
	listed = false,
): Mention | undefined {
	resetPartsHash(parts);
	for (let at = first; at <= last; at += 1) {
		if (!tokens.isNumber[at]) continue;
		addPart(parts, hashAt(tokens, at), valueAt(tokens, at), tokenLength(tokens, at));
	}
	const place = { first, last, listed };
	const whole = readIfKnown(tokens, context, place, partsHashOf(parts));
	const withYear = readIfKnown(tokens, context, place, partsHashWithYear(parts));
	return (
		surer(whole, withYear) ?? readIfKnown(tokens, context, place, compactHash(tokens, first, last))
	);
}

/** `26/2024` is itself rather than `2026/2024`. */
function surer(one: Mention | undefined, other: Mention | undefined): Mention | undefined {
	if (one === undefined || other === undefined) return one ?? other;
	return other.grade > one.grade ? other : one;
}

function readIfKnown(
	tokens: Tokens,
	context: ReadContext,
	place: Place,
	hash: number | undefined,
): Mention | undefined {
	if (hash === undefined || firstEntry(context.ledger.index, hash) < 0) return undefined;
	return readWith(tokens, context, place, hash);
}

function readWith(
	tokens: Tokens,
	context: ReadContext,
	{ first, last, listed }: Place,
	hash: number,
): Mention | undefined {
	const { ledger } = context;
	let window: Window | undefined;
	const grades = new Map<number, Grade | typeof HINT>();
	const ofReference = new Set<number>();
	const found = lookUp(ledger, ledger.index, hash, context.amountMinor, (place) => {
		window ??= windowAt(tokens, context, { first, last, listed });
		const byNumber = gradeOfNumber(tokens, context, window, place);
		const byReference = gradeOfReferences(tokens, context, window, place);
		if (byReference > (byNumber ?? HINT)) ofReference.add(place);
		const grade =
			byReference > HINT ? (Math.max(byReference, byNumber ?? HINT) as Grade) : byNumber;
		if (grade !== undefined) grades.set(place, grade);
		return grade !== undefined;
	});
	if (window === undefined) return undefined;
	const best = Math.max(...grades.values()) as Grade | typeof HINT;
	const places = found.places.filter((place) => grades.get(place) === best);
	const [place] = places;
	if (place === undefined) return undefined;
	const mention = {
		grade: best === HINT ? GRADE.short : best,
		labelled: window.front === 'label',
		alone: window.alone && tokens.used[first] !== USED.soft,
		ofReference: places.every((place) => ofReference.has(place)),
		listed: false,
		written: writtenWithPrefix(tokens, first, last, ledger, place),
		field: context.field,
		found: onlyBest(found, places),
	};
	if (best === HINT) {
		context.reading.hints.push(mention);
		return undefined;
	}
	if (mention.ofReference) addNumbersBeside(context, mention, found);
	return mention;
}

/** One invoice's reference that is another's number: a person is shown both. */
function addNumbersBeside({ reading }: ReadContext, mention: Mention, found: Found): void {
	const others = found.places.filter((place) => !mention.found.places.includes(place));
	if (others.length === 0) return;
	const ofOthers = { places: others, size: others.length };
	reading.hints.push({ ...mention, grade: GRADE.short, ofReference: false, found: ofOthers });
}

/** Invoices that the text names less surely than another do not count beside it. */
function onlyBest(found: Found, places: readonly number[]): Found {
	return places.length === found.places.length ? found : { places, size: places.length };
}

function gradeOfNumber(
	tokens: Tokens,
	{ ledger }: ReadContext,
	window: Window,
	place: number,
): Grade | typeof HINT | undefined {
	return gradeNumber(tokens, window, numberParts(numberAt(ledger, place)), ledger.prefixes);
}

function gradeOfReferences(
	tokens: Tokens,
	{ ledger }: ReadContext,
	window: Window,
	place: number,
): Grade | typeof HINT {
	let best: Grade | typeof HINT = HINT;
	for (const reference of ledger.invoices[place]?.references ?? []) {
		const grade = gradeReference(tokens, window, reference, ledger.prefixes);
		if (grade !== undefined && grade > best) best = grade;
	}
	return best;
}

function windowAt(
	tokens: Tokens,
	{ amountMinor, bookedYear }: ReadContext,
	{ first, last, listed }: Place,
): Window {
	return {
		first,
		last,
		front: wordInFront(tokens, first),
		alone: standsAlone(tokens, first, last),
		listed,
		isYear:
			first === last &&
			tokenLength(tokens, first) === 4 &&
			isYearNear(valueAt(tokens, first), bookedYear),
		isAmount: first === last && valueAt(tokens, first) * MINOR_OF_MOST === Math.abs(amountMinor),
	};
}

function numberAt(ledger: Ledger, place: number): string {
	return invoiceAt(ledger, place)?.number ?? knownReferenceAt(ledger, place)?.reference ?? '';
}

/** As it is written, with the letters in front when they belong to the number, or to a reference with letters. */
function writtenWithPrefix(
	tokens: Tokens,
	first: number,
	last: number,
	ledger: Ledger,
	place: number,
): string {
	const isNear = first > 0 && gapBefore(tokens, first) <= MAX_PREFIX_GAP;
	const inFront = isNear ? foldText(tokenText(tokens, first - 1)) : '';
	const names = [numberAt(ledger, place), ...(ledger.invoices[place]?.references ?? [])];
	const isOwn = inFront !== '' && names.some((name) => numberParts(name).letters[0] === inFront);
	return writtenBetween(tokens, isOwn ? first - 1 : first, last).replace(/\s+/g, ' ');
}

function compactHash(tokens: Tokens, first: number, last: number): number | undefined {
	for (let at = first; at <= last; at += 1) if (!tokens.isNumber[at]) return undefined;
	return compactKey(tokens.text, startOf(tokens, first), endOf(tokens, last));
}
