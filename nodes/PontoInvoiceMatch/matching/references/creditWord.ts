import { BEGINS_ANEW } from '../text/beginsAnew';
import { MEANING, wordHashes } from '../text/keywords';
import { gapBefore, hashAt, meaningAt, textBefore, type Tokens } from '../text/tokens';

const MAX_GAP = 4;
// "Note de crédit"
const MAX_WORDS_OF_CREDIT = 3;
/** Between the letters of a number and its digits. */
const PREFIXED = /^[-/._]?$/;
/** Unlike a bracket: `2025-0042 (CN)`. */
const SEPARATES = /[,;!?\n]|\s-\s/;
const BETWEEN = MEANING.numberWord | MEANING.label | MEANING.link | MEANING.your;

const CREDIT_NOTE = wordHashes(
	'GUTSCHRIFT GUTSCHRIFTEN GUTSCHRIFTS GUTSCHRIFTSNR GUTSCHRIFTSNUMMER GUTSCHRIFTNR GUTSCHRIFTNUMMER KREDITNOTA KREDITNOTE ' +
		'RECHNUNGSKORREKTUR STORNORECHNUNG KORREKTURRECHNUNG AVOIR AVOIRS CREDITNOTA KREDIETNOTA CREDITNOTE CREDITMEMO CREDITFACTUUR CREDITNR',
);
const NOTE = wordHashes('NOTE NOTES NOTA NOTAS MEMO');
const CREDIT = wordHashes('CREDIT CREDITO KREDIET KREDIT CR CRED');
const OF = wordHashes('DE DI');
/** What banks call one payment to the account: `SEPA-GUTSCHRIFT`, `Gutschrift aus Dauerauftrag`; not interest, nor many at once. */
const OF_BANK = wordHashes(
	'SEPA SCT ECHTZEIT INSTANT INST EURO EIL DA DAUERAUFTRAG DAUERAUFTRAGS DAUERAUFTR UEBERWEISUNG UBERWEISUNG ' +
		'UEBERWEISUNGS UBERWEISUNGS UEBERW UBERW ECHTZEITUEBERWEISUNG ECHTZEITUBERWEISUNG AUSLANDS AUSLAND SCHECK BAR',
);
/** Between an invoice and the credit note that is taken off it. */
const SETTLED_WITH = wordHashes('ABZGL ABZUGLICH ABZUEGLICH ABZUG MINUS MIN MOINS LESS UND EN ET');
const SETTLES = /^\s?(?:[-+&]|-\/-|\.\/\.)\s?$/;
const FROM = wordHashes('AUS VON PER DURCH');

/**
 * Whether digits are those of a credit note: its word stands directly in front, or in front of the letters or the "nr" of the
 * number. It is no payment of an invoice, but money asked for.
 */
export function isBehindCreditWord(tokens: Tokens, first: number): boolean {
	return isBehind(tokens, first, (token) => isCreditNote(tokens, token));
}

/**
 * Whether a word that `isSought` stands in front of a number. Between them only the letters of the number stand, and words
 * that call it an invoice: `credit note for invoice 2025-0042`.
 */
function isBehind(tokens: Tokens, first: number, isSought: (token: number) => boolean): boolean {
	let at = first - 1;
	if (isSought(at)) return gapBefore(tokens, first) <= MAX_GAP;
	if (PREFIXED.test(textBefore(tokens, first))) at -= 1;
	for (; at >= 0; at -= 1) {
		if (gapBefore(tokens, at + 1) > MAX_GAP || isApart(tokens, at + 1)) return false;
		if (isSought(at)) return true;
		if ((meaningAt(tokens, at) & BETWEEN) === 0) return false;
	}
	return false;
}

const isApart = (tokens: Tokens, at: number) => BEGINS_ANEW.test(textBefore(tokens, at));

const IN_SHORT = wordHashes('CN NC');

/** `CN 20250042`, where no number of this ledger has these letters: a credit note of somebody else. */
export function isBehindShortCreditWord(
	tokens: Tokens,
	first: number,
	prefixes: ReadonlySet<number>,
): boolean {
	return isBehind(tokens, first, (token) => isShortCreditWord(tokens, token, prefixes));
}

const GUTSCHRIFT = wordHashes('GUTSCHRIFT GUTSCHRIFTEN');

/** `avoir 1042`, `CN 1042`; German banks write `Gutschrift` in front of any payment. */
export const isCalledCredit = (
	tokens: Tokens,
	first: number,
	prefixes: ReadonlySet<number>,
): boolean =>
	isBehindShortCreditWord(tokens, first, prefixes) ||
	isBehind(
		tokens,
		first,
		(token) => isCreditNote(tokens, token) && !GUTSCHRIFT.has(hashAt(tokens, token)),
	);

/** `2025-0042-CN`, `2025-0042 credit note`. */
export function isBeforeCreditWord(
	tokens: Tokens,
	last: number,
	prefixes: ReadonlySet<number>,
): boolean {
	for (let at = last + 1; at <= last + MAX_WORDS_OF_CREDIT && at < tokens.count; at += 1) {
		if (gapBefore(tokens, at) > MAX_GAP || SEPARATES.test(textBefore(tokens, at))) return false;
		if (isCreditNote(tokens, at)) return true;
		if (at === last + 1 && isShortCreditWord(tokens, at, prefixes)) return true;
	}
	return false;
}

function isShortCreditWord(tokens: Tokens, at: number, prefixes: ReadonlySet<number>): boolean {
	const word = hashAt(tokens, at);
	return IN_SHORT.has(word) && !prefixes.has(word);
}

/** Whether a word may stand for a credit note, or for the bank's own credit: no number of something else. */
export const mayBeCreditWord = (tokens: Tokens, at: number): boolean =>
	CREDIT_NOTE.has(hashAt(tokens, at));

/** The bank's own `SEPA-GUTSCHRIFT`, `GUTSCHRIFT AUS DAUERAUFTRAG`: money that comes in. */
export function isCreditOfBank(tokens: Tokens, at: number): boolean {
	if (!CREDIT_NOTE.has(hashAt(tokens, at))) return false;
	if (OF_BANK.has(hashAt(tokens, at - 1))) return gapBefore(tokens, at) <= MAX_GAP;
	const behind = FROM.has(hashAt(tokens, at + 1)) ? at + 2 : at + 1;
	return behind < tokens.count && OF_BANK.has(hashAt(tokens, behind));
}

/** Whether a credit note is settled with the invoice in front: `Rechnung 1042 abzgl. Gutschrift 1050`. */
export const isSettledCredit = (tokens: Tokens, at: number): boolean =>
	CREDIT_NOTE.has(hashAt(tokens, at)) &&
	gapBefore(tokens, at) <= MAX_GAP &&
	(tokens.isNumber[at - 1] === 1
		? SETTLES.test(textBefore(tokens, at))
		: SETTLED_WITH.has(hashAt(tokens, at - 1)));

/** `Gutschrift`, `credit note`, `note de crédit`, but not the bank's own. */
function isCreditNote(tokens: Tokens, at: number): boolean {
	const word = hashAt(tokens, at);
	const [before, twoBefore] = [hashAt(tokens, at - 1), hashAt(tokens, at - 2)];
	if (CREDIT_NOTE.has(word)) return !isCreditOfBank(tokens, at);
	if (NOTE.has(word)) return CREDIT.has(before);
	return CREDIT.has(word) && !isApart(tokens, at) && NOTE.has(OF.has(before) ? twoBefore : before);
}
