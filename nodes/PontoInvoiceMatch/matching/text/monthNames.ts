const MONTHS: ReadonlyMap<string, number> = new Map(
	[
		'JANUARI JANVIER JANUARY JANUAR JANNER JAENNER JANV GENNAIO ENERO',
		'FEBRUARI FEVRIER FEBRUARY FEBRUAR FEBR FEB FEVR FEV FEBBRAIO FEBRERO',
		'MAART MARS MARCH MARZ MAERZ MRT MRZ MARZO',
		'APRIL AVRIL APR AVR APRILE ABRIL',
		'MEI MAI MAGGIO MAYO',
		'JUNI JUIN JUNE JUN GIUGNO JUNIO',
		'JULI JUILLET JULY JUL JUIL JUILL JLT LUGLIO JULIO',
		'AUGUSTUS AOUT AUGUST AUG AGOSTO',
		'SEPTEMBER SEPTEMBRE SEPT SEP 7BRE SETTEMBRE SEPTIEMBRE',
		'OKTOBER OCTOBRE OCTOBER OKT OCT 8BRE OTTOBRE OCTUBRE',
		'NOVEMBER NOVEMBRE NOV 9BRE NOVIEMBRE',
		'DECEMBER DECEMBRE DEZEMBER DEC DEZ 10BRE XBRE DICEMBRE DICIEMBRE',
	].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

/** What is a month with its year behind it alone: Jan is a name as well. */
const MONTHS_BEFORE_YEAR: ReadonlyMap<string, number> = new Map([
	['JAN', 1],
	['MAR', 3],
]);
const YEAR = /^20\d\d$/;
/** In `huur jan 25` it is a year, in `Jan 25 jaar` how old he is. */
const SHORT_YEAR = /^2\d$/;
const PAID_BY_MONTH =
	/^(?:(?:MAAND)?HUUR|HUURGELD|HUURPRIJS|LOYERS?|(?:KALT|WARM|MONATS)?MIETE|RENT|MAAND|MND|MOIS|MONAT|MONTH|PERIODE|PERIOD)$/;
/** What goes by the month as well, where digits behind it may be somebody's number. */
const MAY_BE_PAID_BY_MONTH =
	/^(?:CONTRIBUTIES?|CONTRIBUTION|LIDGELD|LIDBIJDRAGE|COTISATIONS?|MITGLIEDSBEITRAG|MONATSBEITRAG|BEITRAG|ABONNEMENT|ABO|HAUSGELD|KINDEROPVANG|OPVANG|CRECHE|HOSTING|CHARGES|NEBENKOSTEN)$/;
/** `okt2025`, `okt.25`, `jan25` */
const WITH_YEAR = /^([A-Z]{3,})((?:20)?\d\d)$/;

/** Whether a word says that something is paid by the month: a rent. */
export const isPaidByMonth = (word: string): boolean => PAID_BY_MONTH.test(word);

/**
 * The month that a word stands for, with the word behind it and the one in front.
 *
 * @example monthOf('SEPT', '2025') // 9
 */
export function monthOf(word: string, behind: string, before = ''): number | undefined {
	const month =
		MONTHS.get(word) ?? (isYear(behind, before) ? MONTHS_BEFORE_YEAR.get(word) : undefined);
	if (month !== undefined) return month;
	const [, glued = '', year = ''] = WITH_YEAR.exec(word) ?? [];
	// In `jan25` nothing else is meant.
	return MONTHS.get(glued) ?? (isYearGlued(year) ? MONTHS_BEFORE_YEAR.get(glued) : undefined);
}

const isYearGlued = (digits: string) => YEAR.test(digits) || SHORT_YEAR.test(digits);

const isYear = (behind: string, before: string) =>
	YEAR.test(behind) ||
	(SHORT_YEAR.test(behind) && (isPaidByMonth(before) || MAY_BE_PAID_BY_MONTH.test(before)));
