import { hasLength } from '../ledger/lengths';
import { USED, type Tokens } from '../text/tokens';
import { mayBeCompactAt } from './compactAt';
import { isBesideNumber } from './numberContext';
import { lastOfRuns, MAX_RUNS } from './numberRuns';
import { readList } from './readList';
import { readListInFront } from './readListInFront';
import { readRange } from './readRange';
import type { ReadContext } from './readContext';
import { mayBeCut, splitMention } from './numberGoesOn';
import { readWindow } from './readWindow';
import { GRADE, type Grade, type Mention } from './reading';
import { wordInFront } from './wordInFront';

/** Reads invoice numbers in a text: first those that are nothing else, then what stands in a list beside them. */
export function readNumbers(tokens: Tokens, context: ReadContext): void {
	readRuns(tokens, context, USED.free);
	if (context.reading.mentions.length > 0) readBesideNumbers(tokens, context);
	if (hasSoft(tokens)) readRuns(tokens, context, USED.soft);
}

/** Whether anything looks like a date or an amount: in most texts nothing does. */
function hasSoft(tokens: Tokens): boolean {
	for (let at = 0; at < tokens.count; at += 1) if (tokens.used[at] === USED.soft) return true;
	return false;
}

/** Reads numbers in tokens that are free, or in those that look like a date or an amount: the most runs first. */
function readRuns(tokens: Tokens, context: ReadContext, use: number): void {
	const { form } = context.ledger;
	for (let runs = MAX_RUNS; runs >= 1; runs -= 1) {
		const hasRuns = hasLength(form.runs, runs);
		if (!hasRuns && form.digits === 0) continue;
		let before: Mention | undefined;
		let beforeLast = -1;
		for (let first = 0; first < tokens.count; first += 1) {
			if (!tokens.isNumber[first] || useOf(tokens, first) !== use) continue;
			// Without a number of so many runs, only one that is found by its digits alone can be written so.
			if (!hasRuns && !mayBeCompactAt(tokens, form, first, first + runs - 1)) continue;
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
			readListInFront(tokens, context, mention, first);
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
