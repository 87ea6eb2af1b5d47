import { foldText } from './characters';
import { monthOf } from './monthNames';
import { matchesOf } from './matchesOf';

/** A month of digits, with its year where that has two of them. */
export interface WrittenMonth {
	readonly month: number;
	readonly shortYear?: number;
}

/** `09/2025`, `09.2025`, `2025-09` or `09/25` standing alone; `12/05` is a day. */
const WRITTEN =
	/(?<![\d/.-])(?:(0?[1-9]|1[0-2])(?:[/.-]20\d\d|[/-]['’]?(1[3-9]|[2-9]\d))|20\d\d[/-](0[1-9]|1[0-2]))(?![\d/:]|[.-]\d)/g;
/** `09.25` that is neither a time nor an amount. */
const DOTTED =
	/(?<![\d/.,-])(?<!(?<!\p{L})(?:om|um|à|at|ab|vanaf|dès|vers|eur|euro) |€ ?)(0[1-9])\.(2\d)(?![\d/.:,-]| ?(?:uur|u|heures|h|uhr|euro?|%)(?!\p{L})| ?€)/giu;
/** `huur 5.24`, `loyer 05 / 24`, `Miete 05 24` */
const BEHIND_RENT =
	/(?<=(?:huur|loyer|miete|rent|maand|mois|monat) )(?:(0?[1-9]|1[0-2])(?:\.| ?[/-] ?)|(0[1-9]|1[0-2]) )['’]?(2\d)(?![\d\p{L}/:]|[.,-]\d| ?(?:euro?|%)(?!\p{L})| ?€)/giu;
/** `jan '25`, `jan-25` */
const SIGNED_NAMES =
	/(?<!\p{L})(jan|j\u00e4n|mar|m\u00e4r)\.?(?: ?['’´`]|[/-])(2\d)(?![\d\p{L}])/giu;
/** `huur jan.`, but not `huur Jan. Peeters`: a name is hardly cut short at the end. */
const DOTTED_NAMES =
	/(?<=(?:huur|loyer|miete|rent|maand|mois|monat) (?:van |de |pour |voor |f\u00fcr |for )?)(jan|j\u00e4n|mar|m\u00e4r)\.(?! ?\p{L})/giu;
// The patterns above look at letters on both sides, which costs more than to see whether there is anything for them.
const MAY_BE_DOTTED = /0[1-9]\.2\d/;
const MAY_BE_NAMED =
	/(?:huur|loyer|miete|rent|maand|mois|monat) \d|(?:jan|j\u00e4n|mar|m\u00e4r)[. '’´`/-]/i;
const WORD_BEHIND = /^ ?(\p{L}{3,})/u;
/** `5/24` of so many, where digits alone are a month: `termijn 5/24`. */
const INSTALMENT_IN_FRONT =
	/(?<!\p{L})(?:termijn|week|wk|kw|semaine|sem|woche|aflossing|afbetaling|schijf|deel|les|sessie|beurt|rate|teilrate|monatsrate|teil|tranche|mensualit[eé]|[eé]ch[eé]ance|s[eé]ance|part|partie|le[cç]on|instal?lment)(?: ?(?:nr|n°|no)?\.?)?:? ?$/iu;
/** `Kerkstraat 5/24`, `rue Haute 5/24`: a house and its box. */
const STREET_IN_FRONT =
	/(?:\p{L}(?:straat|laan|steenweg|plein|dreef|stra(?:ss|ß)e)|(?<!\p{L})(?:rue|avenue|av|chauss[eé]e|boulevard|bd|quai|chemin)\.?(?: [\p{L}'’-]+)?(?: [\p{L}'’-]+)? [\p{L}'’-]+),? ?$/iu;
const MAX_LETTERS = 16;
const MAX_LETTERS_IN_FRONT = 40;

/** The months that a text has in digits, or with a name that is none without its year. */
export function writtenMonths(text: string): WrittenMonth[] {
	const months: WrittenMonth[] = [];
	for (const { 0: written, 1: first, 2: year, 3: second, index } of matchesOf(text, WRITTEN)) {
		if (isMonthBehind(text, index + written.length)) continue;
		if (year !== undefined && isInstalment(text, index, written)) continue;
		months.push({ month: Number(first ?? second), shortYear: shortOf(year) });
	}
	if (MAY_BE_DOTTED.test(text)) {
		for (const [, month, year] of matchesOf(text, DOTTED)) {
			months.push({ month: Number(month), shortYear: shortOf(year) });
		}
	}
	if (!MAY_BE_NAMED.test(text)) return months;
	for (const [, month, other, year] of matchesOf(text, BEHIND_RENT)) {
		months.push({ month: Number(month ?? other), shortYear: shortOf(year) });
	}
	for (const [, name = '', year] of matchesOf(text, SIGNED_NAMES)) {
		const month = monthOf(foldText(name), '2000');
		if (month !== undefined) months.push({ month, shortYear: shortOf(year) });
	}
	for (const [, name = ''] of matchesOf(text, DOTTED_NAMES)) {
		const month = monthOf(foldText(name), '2000');
		if (month !== undefined) months.push({ month });
	}
	return months;
}

const shortOf = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));

/** `1-31 oktober` are days. */
function isMonthBehind(text: string, at: number): boolean {
	const [, word = ''] = WORD_BEHIND.exec(text.slice(at, at + MAX_LETTERS)) ?? [];
	return monthOf(foldText(word), '') !== undefined;
}

/** Whether digits are one of so many, or those of a house, whose number has no zero in front. */
function isInstalment(text: string, at: number, written: string): boolean {
	const before = text.slice(Math.max(0, at - MAX_LETTERS_IN_FRONT), at);
	return (
		INSTALMENT_IN_FRONT.test(before) || (!written.startsWith('0') && STREET_IN_FRONT.test(before))
	);
}
