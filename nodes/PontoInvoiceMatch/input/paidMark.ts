import { trimEnd } from 'lodash';
import { answerOf } from './documentWords';
import { readOptional } from './readValues';
import { isAmount } from './writtenAmount';
import { isNoDay, isSpreadsheetDay } from './writtenDate';
import { UnreadableValue } from './unreadable';

const HAS_DIGIT = /\d/;
// They may as well be no and yes.
const ZERO_OR_ONE = /^[01]$/;
const LONGEST_MARK = 60;
const MONTH =
	'(?:jan|feb|f[ée]v|m[rä]rt|mrt|maa|mar|m[äa]r|a[pv]r|mei|ma[iy]|jui?[nl]|ao[uû]|aug|sep|o[ck]t|nov|d[eé][cz])\\p{L}*\\.?';
const DAYS = [
	'\\d{1,2}[/-]\\d{1,2}(?:[/-](?:\\d{2}|\\d{4}))?',
	'\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2}|\\d{4})?',
	'\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}',
	'(?:19|20)\\d{6}',
	`\\d{1,2}(?:er|st|ste)?[. -]+${MONTH}(?:[ -]+(?:\\d{2}|\\d{4}))?`,
];
// Alone or behind a word: `12/11/2026`, `ok 12/11`, `betaald op 12 nov. 2026`.
const DAY = new RegExp(`^(.*?)(?:\\b(?:op|on|le|am) +)?(?:${DAYS.join('|')})(?:[T ]\\d.*)?$`, 'iu');

/** What stands in front of the day in a mark; undefined where it holds none. */
export function wordsBeforeDay(mark: string): string | undefined {
	if (mark.length > LONGEST_MARK) return undefined;
	const [, words] = DAY.exec(mark) ?? [];
	return words === undefined ? undefined : trimEnd(words, ' ,:;-');
}

/** Whether a column such as `Betaald` holds what was paid so far, and not whether or when. */
export function isAmountPaid(mark: unknown): boolean {
	const text = readOptional(mark);
	if (text === undefined || ZERO_OR_ONE.test(text) || isSpreadsheetDay(text)) return false;
	return wordsBeforeDay(text) === undefined && isAmount(text);
}

/** Whether a column such as `Betaald` says yes. An amount in it is what was paid so far, and closes nothing. */
export function isTicked(mark: unknown): boolean {
	const text = mark === true ? 'true' : readOptional(mark);
	if (text === undefined || isNoDay(text)) return false;
	if (isSpreadsheetDay(text)) {
		throw new UnreadableValue({ code: 'day-or-amount', text });
	}
	if (isAmountPaid(text)) return false;
	const words = wordsBeforeDay(text);
	const answer = words === '' ? 'yes' : answerOf(words ?? text);
	if (answer !== undefined) return answer === 'yes';
	throw new UnreadableValue({ code: 'paid-unclear', text });
}

/** Whether a column such as `Betaald op` holds a day, however it is written. */
export function isDayOf(paidOn: unknown): boolean {
	const text = paidOn === true ? 'true' : readOptional(paidOn);
	if (text === undefined || isNoDay(text)) return false;
	const answer = answerOf(text) ?? (HAS_DIGIT.test(text) ? 'yes' : undefined);
	if (answer !== undefined) return answer === 'yes';
	throw new UnreadableValue({ code: 'paid-unclear', text });
}
