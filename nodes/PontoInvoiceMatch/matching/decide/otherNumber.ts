import { foldText } from '../text/characters';
import { MEANING, meaningOf, wordHash } from '../text/keywords';

/** What an insurer quotes: whatever number stands behind it is his own. */
const OF_INSURER = new Set(
	(
		'POLIS POLISNR POLISNUMMER POLICE POLICENR POLICY POLIZZA VERSICHERUNGSNR VERSICHERUNGSNUMMER VERSICHERUNGSSCHEIN SINISTRE ' +
		'SCHADE SCHADENUMMER SCHADENR SCHADEDOSSIER SCHADEGEVAL SCHADEN SCHADENNR SCHADENNUMMER SCHADENSNUMMER SCHADENSNR SCHADENFALL SCHADENSFALL ' +
		'SCHADEGEVALNUMMER CLAIMNUMMER CLAIM'
	).split(' '),
);
/** A year, or as many digits as a number of an insurer has, in groups. */
const FOUR_DIGITS = /\d(?:[/.-]?\d){3}/;
const NUMBERED =
	/(?<!\p{L})(\p{L}{2,30})[ :.#°-]{1,3}(?:(?:n|nr|no|num|numéro|numero|nummer)[ :.°]{1,3})?(\p{L}{0,4}[/.-]?\d(?:[/.-]?\d){1,20})(?![\d\p{L}])/giu;
const DATE = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]|$)/;
const YEAR = /^20\d\d$/;
const FEWEST_DIGITS = 4;
/** `42/2025`, `2025/77`, but no month and no season: `06/2025`, `2025/26`, `2025-2026`. */
const BEFORE_YEAR = /^(?!0?\d[-/.]|1[012][-/.]|20\d\d[-/.])\d{2,6}[-/.]20\d\d$/;
const BEHIND_YEAR = /^20(\d\d)[-/.](?!0\d$|1[012]$|20\d\d$)(\d{2,6})$/;

/**
 * A number of something else, made like one of a series: a claim's or a policy's, or one with its year behind any word
 * for another number: `sinistre 2025/77`, `dossier 42/2025`. The number of a flat or a contract says less.
 *
 * @example otherNumberIn('dossier 42/2025 merci') // 'dossier 42/2025'
 */
export function otherNumberIn(text: string): string | undefined {
	if (text.search(FOUR_DIGITS) < 0) return undefined;
	for (const [written, word = '', number = ''] of text.matchAll(NUMBERED)) {
		const folded = foldText(word);
		const isNumber = OF_INSURER.has(folded)
			? isOfClaim(number)
			: isOther(folded) && hasYear(number);
		if (isNumber) return written;
	}
	return undefined;
}

/** Whether a word numbers something else than an invoice, an order or the payer. */
function isOther(word: string): boolean {
	const meaning = meaningOf(wordHash(word));
	const isOtherNumber = (meaning & MEANING.otherNumber) !== 0;
	return isOtherNumber && (meaning & (MEANING.identity | MEANING.order)) === 0;
}

const isOfClaim = (number: string) =>
	number.replace(/\D/g, '').length >= FEWEST_DIGITS && !DATE.test(number) && !YEAR.test(number);

function hasYear(number: string): boolean {
	if (BEFORE_YEAR.test(number)) return true;
	const [, year, end] = BEHIND_YEAR.exec(number) ?? [];
	return end !== undefined && Number(end) !== Number(year) + 1;
}
