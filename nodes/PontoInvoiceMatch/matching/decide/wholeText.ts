import type { BankTransaction } from '../model/bankTransaction';
import { isYear, isYearNear } from '../ledger/numberParts';

const NUMBER_WORD = /^(?:n[r°ºo]|num(?:mer|[eé]ro)|nº)[.:]?\s*(?=\d)/i;
const DIGITS = /^\d{1,6}$/;
const PAIR = /^(\d{1,5})\s?[-/. ]\s?(\d{1,5})$/;
const IN_ONE = /^(20\d\d)(\d{3,5})$/;
const MONTHS = 12;
const DAYS = 31;
const CENTURY = 2000;
const YEARS_BACK = 5;
/** With so many digits a small number is written out, and is no month. */
const DIGITS_OF_NUMBER = 3;

/** What a text that is nothing else numbers: `42`, `nr 42`, `42/2025`, `2025 42`, `2025042`. */
export interface WholeNumber {
	/** The digits without the year. */
	readonly serial: string;
	readonly hasYear: boolean;
}

/** Undefined for what says more, or is a day, a month or a year. */
export function wholeNumber({
	remittanceInformation = '',
	bookedOn,
}: Pick<BankTransaction, 'remittanceInformation' | 'bookedOn'>): WholeNumber | undefined {
	const text = remittanceInformation.trim().replace(NUMBER_WORD, '');
	const bookedYear = Number(bookedOn.slice(0, 4));
	const [, one = '', other = ''] = PAIR.exec(text) ?? IN_ONE.exec(text) ?? [];
	for (const length of [4, 2]) {
		if (isYearOf(one, length, bookedYear)) return withYear(other, one);
		if (isYearOf(other, length, bookedYear)) return withYear(one, other);
	}
	if (!DIGITS.test(text) || isYear(Number(text)) || isDate(text, bookedYear)) return undefined;
	return { serial: text, hasYear: false };
}

/** Two digits are a year of late only. */
function isYearOf(digits: string, length: number, bookedYear: number): boolean {
	if (digits.length !== length) return false;
	if (length === 4) return isYearNear(Number(digits), bookedYear);
	const year = CENTURY + Number(digits);
	return year <= bookedYear && year > bookedYear - YEARS_BACK;
}

function withYear(serial: string, year: string): WholeNumber | undefined {
	const value = Number(serial);
	// "03/2025" is a month, "25/03" a day, "20250415" both.
	if (value <= MONTHS && serial.length < DIGITS_OF_NUMBER) return undefined;
	if (year.length === 2 && value <= DAYS && serial.length === 2) return undefined;
	const isDay =
		serial.length === 4 && isMonth(serial.slice(0, 2)) && Number(serial.slice(2)) <= DAYS;
	return isDay ? undefined : { serial, hasYear: true };
}

/** "032025" and "202503", "150325" and "250315". */
function isDate(text: string, bookedYear: number): boolean {
	if (text.length !== 6) return false;
	const [one, two, three] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)];
	if (isMonth(one) && isYear(Number(two + three))) return true;
	if (isYear(Number(one + two)) && isMonth(three)) return true;
	const isDay = (digits: string) => Number(digits) >= 1 && Number(digits) <= DAYS;
	return (
		isMonth(two) &&
		((isDay(one) && isYearOf(three, 2, bookedYear)) ||
			(isDay(three) && isYearOf(one, 2, bookedYear)))
	);
}

const isMonth = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= MONTHS;
