import { firstEntry } from '../ledger/hashIndex';
import type { Ledger } from '../ledger/ledger';
import { lookUp, type Found } from '../ledger/lookUp';
import {
	addPart,
	compactKey,
	createPartsHash,
	partsHashOf,
	partsHashWithYear,
	resetPartsHash,
} from '../ledger/numberKeys';
import { isYearNear, numberParts } from '../ledger/numberParts';
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
import { MAX_PREFIX_GAP, type Window } from './numberContext';
import type { ReadContext } from './readContext';
import { GRADE, HINT, type Grade, type Mention } from './reading';
import { standsAlone, wordInFront } from './wordInFront';

const MINOR_OF_MOST = 100;

type Place = Pick<Window, 'first' | 'last' | 'listed'>;

const parts = createPartsHash();

/** Tries all that a number written so may be indexed by. */
export function readWindow(
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

function compactHash(tokens: Tokens, first: number, last: number): number | undefined {
	for (let at = first; at <= last; at += 1) if (!tokens.isNumber[at]) return undefined;
	return compactKey(tokens.text, startOf(tokens, first), endOf(tokens, last));
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
