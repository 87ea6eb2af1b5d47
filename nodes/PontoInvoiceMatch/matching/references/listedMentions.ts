import type { Found } from '../ledger/found';
import { between, type Count } from './between';
import type { ReadContext } from './readContext';
import { GRADE, type Grade, type Mention } from './reading';

/** "1042 - 1044" are two, or all from one to the other: what they leave over may be for those between, open or not. */
export function notePair({ reading }: ReadContext, { from, to }: Count): void {
	reading.breaksOff ||= between(from, to).length > 0;
}

/** "1001 to 1004" also names 1002 and 1003; those that are not open are not missed. */
export function addBetween(
	context: ReadContext,
	{ from, to, find }: Count,
	end: string,
	first: Mention,
): void {
	// What a range names is never all known: what it leaves over is not simply an overpayment.
	context.reading.breaksOff = true;
	for (const digits of between(from, to)) {
		const found = find(digits);
		if (found !== undefined) addMention(context, first, found, `${digits}, up to ${end}`);
	}
}

/** Notes a number of a list. */
export function addMention(
	context: ReadContext,
	first: Mention,
	found: Found,
	written: string,
): void {
	context.reading.mentions.push({
		// A list is as sure as its first number.
		grade: Math.min(first.grade, GRADE.withoutPrefix) as Grade,
		labelled: first.labelled,
		alone: false,
		ofReference: false,
		listed: true,
		written,
		field: context.field,
		found,
	});
}
