import type { IDataObject } from 'n8n-workflow';
import { answerOf, kindOf, yesOrNo } from './documentWords';
import type { InvoiceField } from './invoiceFields';
import { markColumnsIn, type MarkColumn } from './markColumns';
import { wordsBeforeDay } from './paidMark';
import { isNoEntry } from './noEntry';
import { readOptional, type AskedItem } from './readValues';
import { UnreadableValue } from './unreadable';
import { isAmount } from './writtenAmount';
import { isNoDay, isSpreadsheetDay } from './writtenDate';

type Asked = AskedItem<InvoiceField>;

const NOT_ZERO = /[1-9]/;
const HAS_DIGIT = /\d/;
const HAS_LETTER = /\p{L}/u;
const ONE = '1';
const KIND_ANSWERS = {
	invoice: 'no',
	creditNote: 'yes',
	purchase: undefined,
	noInvoice: undefined,
} as const;

/**
 * Whether a column of its own, such as `Voided`, `Geannuleerd` or `Brouillon`, says yes: nothing is open of such an
 * invoice. Throws a RangeError with the column where it says something that is neither yes nor no. A column that the
 * user chose for the status counts alone.
 */
export const isMarkedClosed = (asked: Asked): boolean =>
	!asked.chosen.status && anySaysYes(asked, ({ says }) => !isOfKind(says));

/** The same of a column such as `Creditnota` or `is_credit_note`. */
export const isMarkedCreditNote = (asked: Asked): boolean =>
	!asked.chosen.kind && anySaysYes(asked, ({ says }) => isOfKind(says));

const isOfKind = (says: MarkColumn['says']) => says === 'creditNote' || says === 'sign';

function anySaysYes(asked: Asked, isAsked: (mark: MarkColumn) => boolean): boolean {
	const marks = markColumnsIn(asked.columns);
	if (marks.length === 0) return false;
	const others = new Set(Object.values(asked.chosen));
	return marks.some(
		(mark) => isAsked(mark) && !others.has(mark.column) && saysYes(mark, asked.json, asked),
	);
}

function saysYes(mark: MarkColumn, json: IDataObject, { values, setting }: Asked): boolean {
	const { column, says, isDay } = mark;
	const value = json[column];
	if (value === true) return true;
	const text = readOptional(value);
	if (text === undefined || saysNothing(text)) return false;
	const answer = isDay && HAS_DIGIT.test(text) ? 'yes' : answerIn(text, mark);
	if (answer !== undefined) return answer === 'yes';
	if (says === 'sign' || (says === 'mayBeText' && HAS_LETTER.test(text))) return false;
	// What went off is an amount, where another column tells what is left.
	if (says === 'settled' && values.openAmount !== undefined && isAmount(text)) return false;
	const field = isOfKind(says) ? 'Kind' : 'Status';
	throw new UnreadableValue({
		code: 'mark-unclear',
		text,
		column,
		place: `${setting} > ${field}`,
	});
}

const saysNothing = (text: string): boolean => isNoDay(text) || isZero(text) || isNoEntry(text);
const isZero = (text: string): boolean =>
	HAS_DIGIT.test(text) && !NOT_ZERO.test(text) && isAmount(text);

function answerIn(text: string, { says }: MarkColumn): 'yes' | 'no' | undefined {
	if (says === 'sign') return text === ONE ? undefined : yesOrNo(text);
	if (says === 'creditNote') return yesOrNo(text) ?? KIND_ANSWERS[kindOf(text) ?? 'noInvoice'];
	if (says === 'void' && isSpreadsheetDay(text)) return 'yes';
	const words = wordsBeforeDay(text);
	return words === '' ? 'yes' : answerOf(words ?? text);
}
