import { MEANING, wordHash } from '../text/keywords';
import { gapBefore, hashAt, meaningAt, type Tokens } from '../text/tokens';

const MAX_GAP = 4;

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(wordHash));

const CREDIT_NOTE = hashes(
	'GUTSCHRIFT GUTSCHRIFTEN GUTSCHRIFTS GUTSCHRIFTSNR GUTSCHRIFTSNUMMER GUTSCHRIFTNR GUTSCHRIFTNUMMER KREDITNOTA KREDITNOTE ' +
		'RECHNUNGSKORREKTUR STORNORECHNUNG KORREKTURRECHNUNG AVOIR AVOIRS CREDITNOTA KREDIETNOTA CREDITNOTE CREDITMEMO CREDITFACTUUR CREDITNR',
);
const NOTE = hashes('NOTE NOTES NOTA NOTAS MEMO');
const CREDIT = hashes('CREDIT CREDITO KREDIET KREDIT');
const OF = hashes('DE DI');
/** What banks call a credit to the account: `SEPA-GUTSCHRIFT`. */
const OF_BANK = hashes('SEPA ECHTZEIT EURO EIL DAUERAUFTRAG SAMMEL ZINS UEBERWEISUNG UBERWEISUNG');

/**
 * Whether digits are those of a credit note: its word stands directly in front, or in front of the letters or the "nr" of the
 * number. It is no payment of an invoice, but money asked for.
 */
export function isBehindCreditWord(tokens: Tokens, first: number): boolean {
	let at = first - 1;
	if (!isCreditNote(tokens, at) && !tokens.isNumber[at] && gapBefore(tokens, first) <= 1) at -= 1;
	while (meaningAt(tokens, at) & MEANING.numberWord) at -= 1;
	if (gapBefore(tokens, at + 1) > MAX_GAP) return false;
	return isCreditNote(tokens, at);
}

const IN_SHORT = hashes('CN NC');

/** `CN 20250042`, where no number of this ledger has these letters: a credit note of somebody else. */
export function isBehindShortCreditWord(
	tokens: Tokens,
	first: number,
	prefixes: ReadonlySet<number>,
): boolean {
	let at = first - 1;
	while (meaningAt(tokens, at) & MEANING.numberWord) at -= 1;
	return gapBefore(tokens, at + 1) <= MAX_GAP && isShortCreditWord(tokens, at, prefixes);
}

/** `2025-0042-CN`; behind what is called an invoice, "nc" may be anything. */
export const isBeforeShortCreditWord = (
	tokens: Tokens,
	last: number,
	prefixes: ReadonlySet<number>,
): boolean =>
	gapBefore(tokens, last + 1) <= MAX_GAP && isShortCreditWord(tokens, last + 1, prefixes);

function isShortCreditWord(tokens: Tokens, at: number, prefixes: ReadonlySet<number>): boolean {
	const word = hashAt(tokens, at);
	return IN_SHORT.has(word) && !prefixes.has(word);
}

/** Whether a word may stand for a credit note, or for the bank's own credit: no number of something else. */
export const mayBeCreditWord = (tokens: Tokens, at: number): boolean =>
	CREDIT_NOTE.has(hashAt(tokens, at));

/** `Gutschrift`, `credit note`, `note de crédit`, but not the bank's own `SEPA-GUTSCHRIFT`. */
function isCreditNote(tokens: Tokens, at: number): boolean {
	const word = hashAt(tokens, at);
	const [before, twoBefore] = [hashAt(tokens, at - 1), hashAt(tokens, at - 2)];
	if (CREDIT_NOTE.has(word)) return !OF_BANK.has(before);
	if (NOTE.has(word)) return CREDIT.has(before);
	return CREDIT.has(word) && OF.has(before) && NOTE.has(twoBefore);
}
