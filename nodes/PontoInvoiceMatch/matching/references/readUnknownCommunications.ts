import { isStructuredCommunication } from '../../../shared/domain/structuredCommunication';
import { firstEntry } from '../ledger/hashIndex';
import { foldText } from '../text/characters';
import {
	endOf,
	gapBefore,
	joint,
	startOf,
	tokenLength,
	tokenText,
	USED,
	writtenBetween,
	type Tokens,
} from '../text/tokens';
import { nearCommunications } from './nearCommunication';
import type { ReadContext } from './readContext';
import { createReferenceKey, readReferenceKey } from '../ledger/referenceKeys';

const OGM_DIGITS = 12;
// Plus signs behind a digit close what stands before them.
const OPENING_FRAME = /(?:^|[^\d+*])[+*]{2,}\s*$/;
const MAX_FRAME_LENGTH = 6;
const MAX_GAP_IN_FRAME = 3;
const MIN_DIGITS_OF_CUT_OFF = 8;
const FRAME = /[+*]{2}/;
const key = createReferenceKey();

/** Notes what is written as a structured communication and is no invoice's, or fails its check digits. */
export function readUnknownCommunications(tokens: Tokens, context: ReadContext): void {
	const hasFrame = FRAME.test(tokens.text);
	for (let first = 0; first < tokens.count; first += 1) {
		if (!isFree(tokens, first)) continue;
		const last = lastOfCommunication(tokens, context, first, hasFrame);
		if (last < 0) continue;
		const written = writtenBetween(tokens, first, last);
		const digits = foldText(written);
		for (let at = first; at <= last; at += 1) tokens.used[at] = USED.foreign;
		const { field } = context;
		context.reading.unknowns.push(
			isStructuredCommunication(digits)
				? { kind: 'structuredCommunication', written, near: [], field }
				: {
						kind: 'damagedStructuredCommunication',
						written,
						near: nearOfLedger(context, digits),
						field,
					},
		);
		first = last;
	}
}

/** The last token of something written as a structured communication from here on; -1 when nothing is. */
function lastOfCommunication(
	tokens: Tokens,
	context: ReadContext,
	first: number,
	hasFrame: boolean,
): number {
	if (isNearOne(tokens, context, first)) return first;
	if (isGroup(tokens, first, 3) && isGroup(tokens, first + 1, 4) && isFree(tokens, first + 2)) {
		const digits = 7 + tokenLength(tokens, first + 2);
		if (digits === OGM_DIGITS || (isSlashed(tokens, first) && digits >= MIN_DIGITS_OF_CUT_OFF)) {
			return isWhole(tokens, first, first + 2) ? first + 2 : -1;
		}
	}
	const isFramed = hasFrame && opensFrame(tokens, first);
	return isFramed || context.structured ? lastOfFrame(tokens, first, isFramed) : -1;
}

const isFree = (tokens: Tokens, at: number) =>
	tokens.isNumber[at] === 1 && tokens.used[at] === USED.free;

const isGroup = (tokens: Tokens, at: number, length: number) =>
	isFree(tokens, at) && tokenLength(tokens, at) === length && gapBefore(tokens, at + 1) === 1;

const isSlashed = (tokens: Tokens, first: number) =>
	tokens.text.charAt(endOf(tokens, first)) === '/' &&
	tokens.text.charAt(endOf(tokens, first + 1)) === '/';

/** Whether plus signs or asterisks stand in front. */
function opensFrame(tokens: Tokens, first: number): boolean {
	const start = startOf(tokens, first);
	return OPENING_FRAME.test(tokens.text.slice(Math.max(0, start - MAX_FRAME_LENGTH), start));
}

/** The groups are not part of a longer chain of digits; a day behind a blank is none of it. */
function isWhole(tokens: Tokens, first: number, last: number): boolean {
	const separator = tokens.text.charAt(endOf(tokens, first));
	const isBlankApart = (at: number) =>
		separator.trim() !== '' && gapBefore(tokens, at) === 1 && joint(tokens, at).trim() === '';
	const joinedBefore =
		gapBefore(tokens, first) <= 1 && tokens.isNumber[first - 1] === 1 && !isBlankApart(first);
	const joinedAfter =
		gapBefore(tokens, last + 1) <= 1 && tokens.isNumber[last + 1] === 1 && !isBlankApart(last + 1);
	return !joinedBefore && !joinedAfter && tokenLength(tokens, last) <= 6;
}

/** Between plus signs or asterisks, or in a field that the bank calls structured: about twelve digits. */
function lastOfFrame(tokens: Tokens, first: number, isFramed: boolean): number {
	let digits = 0;
	for (let last = first; isFree(tokens, last); last += 1) {
		if (last > first && gapBefore(tokens, last) > MAX_GAP_IN_FRAME) return -1;
		digits += tokenLength(tokens, last);
		if (digits > OGM_DIGITS + 1) return -1;
		const ends = gapBefore(tokens, last + 1) > 1 || !isFree(tokens, last + 1);
		if (!ends) continue;
		if (digits === OGM_DIGITS || (isFramed && digits >= MIN_DIGITS_OF_CUT_OFF)) return last;
	}
	return -1;
}

/** Bare digits that are an open reference but for one slip of the pen. */
function isNearOne(tokens: Tokens, context: ReadContext, at: number): boolean {
	const length = tokenLength(tokens, at);
	if (length < OGM_DIGITS - 1 || length > OGM_DIGITS + 1) return false;
	return nearOfLedger(context, tokenText(tokens, at)).length > 0;
}

/** The communications that invoices carry and that differ from these digits by one slip of the pen. */
function nearOfLedger({ ledger }: ReadContext, digits: string): string[] {
	return nearCommunications(digits).filter(
		(near) => readReferenceKey(key, near) && firstEntry(ledger.index, key.hash) >= 0,
	);
}
