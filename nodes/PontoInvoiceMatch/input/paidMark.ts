import { answerOf } from './documentWords';
import { readOptional } from './readValues';
import { isSpreadsheetDay } from './writtenDate';
import { UnreadableValue } from './unreadable';

// Neither 0 nor 1, which may as well be no and yes.
const AMOUNT = /^\D{0,3}(?:\d{2,}|[2-9]|\d+[.,]\d\d?|\d{1,3}(?:[., ]\d{3})+(?:[.,]\d\d?)?)\D{0,3}$/;
// The day on which it was paid.
const HAS_DIGITS = /\d/;

/** Whether a column such as `Betaald` holds what was paid so far, and not whether or when. */
export function isAmountPaid(mark: unknown): boolean {
	const text = readOptional(mark);
	return text !== undefined && !isSpreadsheetDay(text) && AMOUNT.test(text);
}

/** Whether a column such as `Betaald` says yes. An amount in it is what was paid so far, and closes nothing. */
export function isTicked(mark: unknown): boolean {
	const text = mark === true ? 'true' : readOptional(mark);
	if (text !== undefined && isSpreadsheetDay(text)) {
		throw new UnreadableValue({ code: 'day-or-amount', text });
	}
	if (text === undefined || isAmountPaid(text)) return false;
	const answer = answerOf(text) ?? (HAS_DIGITS.test(text) ? 'yes' : undefined);
	if (answer !== undefined) return answer === 'yes';
	throw new UnreadableValue({ code: 'paid-unclear', text });
}

/** Whether a column such as `Betaald op` holds a day, however it is written. */
export function isDayOf(paidOn: unknown): boolean {
	const text = readOptional(paidOn);
	return text !== undefined && answerOf(text) !== 'no';
}
