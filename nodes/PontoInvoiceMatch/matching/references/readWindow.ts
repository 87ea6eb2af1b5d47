import { firstEntry } from '../ledger/hashIndex';
import type { Found } from '../ledger/found';
import type { Ledger } from '../ledger/ledger';
import { lookUp } from '../ledger/lookUp';
import { compactKey } from '../ledger/compactKey';
import {
	addPart,
	createPartsHash,
	partsHashOf,
	partsHashWithLongYear,
	partsHashWithYear,
	resetPartsHash,
} from '../ledger/partsHash';
import { hasLength } from '../ledger/lengths';
import { mayHaveHash } from '../ledger/hashBits';
import { partsAt } from '../ledger/partsAt';
import { MEANING } from '../text/keywords';
import { USED, endOf, hashAt, startOf, tokenLength, valueAt, type Tokens } from '../text/tokens';
import { mayBeCompactAt } from './compactAt';
import {
	isBeforeCreditWord,
	isBehindCreditWord,
	isBehindShortCreditWord,
	isCalledCredit,
} from './creditWord';
import { addGraded, bestGrade, clearGraded, isOfReference, placesOfGrade } from './gradedPlaces';
import { gradeNumber, lettersAtEnd } from './gradeNumber';
import { gradeReference } from './gradeReference';
import type { Window } from './numberContext';
import type { ReadContext } from './readContext';
import { GRADE, HINT, type Grade, type Mention, type Reading } from './reading';
import { windowAt } from './windowAt';
import { writtenWithPrefix } from './writtenWithPrefix';

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
	const { form } = context.ledger;
	let runs = 0;
	for (let at = first; at <= last; at += 1) runs += tokens.isNumber[at] ?? 0;
	const mention = hasLength(form.runs, runs)
		? readParts(tokens, context, first, last, listed)
		: undefined;
	if (mention !== undefined || !mayBeCompactAt(tokens, form, first, last)) return mention;
	const hash = compactKey(tokens.text, startOf(tokens, first), endOf(tokens, last));
	return readIfKnown(tokens, context, first, last, listed, hash);
}

function readParts(
	tokens: Tokens,
	context: ReadContext,
	first: number,
	last: number,
	listed: boolean,
): Mention | undefined {
	resetPartsHash(parts);
	for (let at = first; at <= last; at += 1) {
		if (!tokens.isNumber[at]) continue;
		addPart(parts, hashAt(tokens, at), valueAt(tokens, at), tokenLength(tokens, at));
	}
	if (!mayHaveHash(context.ledger.form.fronts, parts.beforeLast)) return undefined;
	const whole = readIfKnown(tokens, context, first, last, listed, partsHashOf(parts));
	const withYear = readIfKnown(tokens, context, first, last, listed, partsHashWithYear(parts));
	const longYear = partsHashWithLongYear(parts);
	const withLongYear = readIfKnown(tokens, context, first, last, listed, longYear);
	return surer(surer(whole, withYear), withLongYear);
}

/** `26/2024` is itself rather than `2026/2024`. */
function surer(one: Mention | undefined, other: Mention | undefined): Mention | undefined {
	if (one === undefined || other === undefined) return one ?? other;
	return other.grade > one.grade ? other : one;
}

function readIfKnown(
	tokens: Tokens,
	context: ReadContext,
	first: number,
	last: number,
	listed: boolean,
	hash: number | undefined,
): Mention | undefined {
	if (hash === undefined || firstEntry(context.ledger.index, hash) < 0) return undefined;
	return readWith(tokens, context, { first, last, listed }, hash);
}

function readWith(
	tokens: Tokens,
	context: ReadContext,
	{ first, last, listed }: Place,
	hash: number,
): Mention | undefined {
	const { ledger } = context;
	const window = windowAt(tokens, context, first, last, listed);
	clearGraded();
	const found = lookUp(ledger, ledger.index, hash, context.amountMinor, (place) =>
		addGrade(tokens, context, window, place),
	);
	const best = bestGrade();
	const places = placesOfGrade(found.places, best);
	const place = places[0];
	if (place === undefined) return undefined;
	const mention = {
		grade: best === HINT ? GRADE.short : best,
		labelled: window.front === 'label',
		alone: window.alone && tokens.used[first] !== USED.soft,
		ofReference: places.every(isOfReference),
		listed: false,
		written: writtenWithPrefix(tokens, first, last, ledger, place),
		field: context.field,
		found: onlyBest(found, places),
	};
	const isCredit =
		isBehindCreditWord(tokens, first) ||
		isBehindShortCreditWord(tokens, first, ledger.prefixes) ||
		isBeforeCreditWord(tokens, last, ledger.prefixes);
	if (isCredit) context.reading.meanings |= MEANING.refund;
	if (best === HINT) {
		addHint(context.reading, mention);
		return undefined;
	}
	if (
		isCredit &&
		isCalledCredit(tokens, first, ledger.prefixes) &&
		places.every((each) => isInvoiceAt(ledger, each))
	)
		context.reading.namesCredit = true;
	if (mention.ofReference) addNumbersBeside(context, mention, found);
	return mention;
}

/** An open invoice, and no credit note. */
const isInvoiceAt = ({ invoices }: Ledger, place: number): boolean =>
	(invoices[place]?.openMinor ?? 0) > 0;

/** What is found by its runs of digits, and again by the same digits in one, is told once. */
function addHint({ hints }: Reading, mention: Mention): void {
	const last = hints.at(-1);
	const isTold =
		last?.written === mention.written &&
		last.field === mention.field &&
		mention.found.places.every((place) => last.found.places.includes(place));
	if (!isTold) hints.push(mention);
}

/** Grades an invoice by its number and its references; false when the window does not name it. */
function addGrade(tokens: Tokens, context: ReadContext, window: Window, place: number): boolean {
	const { ledger } = context;
	const parts = partsAt(ledger, place);
	const byNumber = gradeNumber(tokens, window, parts, ledger.prefixes);
	const byReference = gradeOfReferences(tokens, context, window, place);
	const isByReference = byReference > (byNumber ?? HINT);
	const grade = isByReference ? byReference : byNumber;
	if (grade === undefined) return false;
	addGraded(place, grade, isByReference, grade > HINT && lettersAtEnd(parts) !== '');
	return true;
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
