import { isSameRun, isYear, numberParts, type NumberParts } from '../ledger/numberParts';
import { isBooking, type Draft } from '../model/draft';
import type { OpenInvoice } from '../model/openInvoice';
import type { Reason } from '../model/reason';
import { MOST_ENDINGS } from '../references/readEnding';
import { digestOf, GRADE, type Mention, type Reading } from '../references/reading';
import { foldText } from '../text/characters';
import { decideByShortNumber } from './byShortNumber';
import type { Party } from './findParty';
import type { Run, Work } from './work';

// "142", "VF142", "142/2025"
const WRITTEN = /^(\D*)(\d+)(?:[-/. ](\d{2}|\d{4}))?$/;
const WHOLE = /^\d{3,6}$/;
const YEAR_DIGITS = 4;
const LEAST_OF_TWO_DIGITS = 10;
const CENTURY = 100;
const MINOR_OF_MOST = 100;

/**
 * What a text names of what a known payer owes by the end of its number, without the year in front: `factuur 142` for
 * 2025-0142. Undefined when one of the ends is that of no invoice of his.
 */
export function readSerials(work: Work, { payables, crowded }: Party): Mention[] | undefined {
	const ends = crowded ? [] : endsIn(work);
	if (ends.length === 0 || ends.length > MOST_ENDINGS) return undefined;
	const numbers = payables.map(({ place, invoice }) => ({
		place,
		parts: numberParts(invoice.number),
	}));
	const mentions: Mention[] = [];
	for (const written of ends) {
		const places = numbers
			.filter(({ parts }) => isSerialOf(parts, written))
			.map(({ place }) => place);
		if (places.length === 0) return undefined;
		mentions.push({
			grade: GRADE.short,
			labelled: true,
			alone: false,
			ofReference: false,
			listed: false,
			written,
			field: 'remittanceInformation',
			found: { places, size: places.length },
		});
	}
	return mentions;
}

/** Books what the ends of numbers name when the payment closes it exactly; what was read says so from then on. */
export function decideBySerials(
	run: Run,
	work: Work,
	serials: readonly Mention[],
): Draft | undefined {
	const { reading } = work;
	const mentions = [...reading.mentions, ...serials];
	const digest = digestOf(mentions);
	const draft = decideByShortNumber(run, { ...work, reading: { ...reading, mentions, digest } });
	if (!isBooking(draft)) return undefined;
	reading.mentions = mentions;
	reading.digest = digest;
	return draft;
}

/** What is written like a number that is nobody's, but for the ends that are read now. */
export function withoutEnds(
	{ unknowns }: Reading,
	serials: readonly Mention[],
): Reading['unknowns'] {
	return unknowns.filter(({ written }) => serials.every((serial) => serial.written !== written));
}

/** An invoice of whose number digits behind a word such as "invoice", or before a year, are no part is not meant. */
export function endsOtherwise(
	{ reading }: Work,
	invoices: readonly OpenInvoice[],
): Reason | undefined {
	const written = reading.endings.find((digits) => !invoices.some((one) => isPartOf(one, digits)));
	return written === undefined ? undefined : { code: 'names-another-invoice', written };
}

/** What stands behind a word such as "invoice" or before a year, and digits that are the whole text, but no amount. */
function endsIn({ reading, transaction }: Work): readonly string[] {
	const { remittanceInformation = '', amountMinor } = transaction;
	const text = remittanceInformation.trim();
	const isWhole = WHOLE.test(text) && Number(text) * MINOR_OF_MOST !== amountMinor;
	const ends = isWhole ? [...reading.endings, text] : [...reading.endings];
	// "VF142" and "142/2025" are one number, of which 142 was noted as well.
	for (const { kind, written } of reading.unknowns) {
		const [, letters, digits, year] = kind === 'number' ? (WRITTEN.exec(written) ?? []) : [];
		if (digits === undefined) continue;
		const at = ends.indexOf(digits);
		if (at >= 0) ends[at] = written;
		else if (letters === '' && year !== undefined) ends.push(written);
	}
	return [...new Set(ends)];
}

/** Whether digits, with the letters of an invoice's number or without, are what runs on in it. */
function isSerialOf(parts: NumberParts, written: string): boolean {
	const [, ownLetters = '', end = '', year] = WRITTEN.exec(written) ?? [];
	const prefix = foldText(ownLetters);
	if (Number(end) === 0 || (prefix !== '' && prefix !== parts.letters[0])) return false;
	return isSameRun(serialIn(parts), end) && (year === undefined || isOfYear(parts, year));
}

/** Whether a number has this year in it, with its century or without. */
function isOfYear({ digits }: NumberParts, year: string): boolean {
	const isSame = (run: string) => Number(run) % CENTURY === Number(year) % CENTURY;
	if (year.length === YEAR_DIGITS && !isYearRun(year)) return false;
	if (digits.length === 1) return isSame((digits[0] ?? '').slice(0, YEAR_DIGITS));
	return digits.some((run) => (run.length === 2 || isYearRun(run)) && isSame(run));
}

/** The digits that run on in a number: the last, but for a year, and without the year in front of one run. */
export function serialIn({ digits }: NumberParts): string {
	const last = digits.at(-1) ?? '';
	if (digits.length > 1) return isYearRun(last) ? (digits.at(-2) ?? '') : last;
	const front = last.slice(0, YEAR_DIGITS);
	return last.length > YEAR_DIGITS && isYearRun(front) ? last.slice(YEAR_DIGITS) : last;
}

const isYearRun = (digits: string) => digits.length === YEAR_DIGITS && isYear(Number(digits));

/** Whether digits are a part of an invoice's number, or end it, or are the month of one of its dates. */
export function isPartOf(
	{ number, issueDate = '', dueDate = '' }: OpenInvoice,
	digits: string,
): boolean {
	const value = Number(digits);
	const parts = numberParts(number);
	return (
		[issueDate, dueDate].some((date) => Number(date.slice(5, 7)) === value) ||
		parts.digits.some((run) => isSameRun(run, digits)) ||
		(value >= LEAST_OF_TWO_DIGITS && serialIn(parts).endsWith(String(value)))
	);
}
