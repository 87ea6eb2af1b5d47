import { MEANING, wordHashes } from '../text/keywords';
import {
	gapBefore,
	hashAt,
	meaningAt,
	startOf,
	textBefore,
	tokenLength,
	valueAt,
	type Tokens,
} from '../text/tokens';

const MAX_GAP = 3;
const MAX_WORDS_BEHIND = 2;
/** What comes several times, one after the other: which of them a small number tells, and no invoice. */
const COUNTED = wordHashes(
	'MAHNUNG MAHNUNGEN ZAHLUNGSERINNERUNG ERINNERUNG AANMANING HERINNERING BETALINGSHERINNERING REMINDER RAPPEL RELANCE SOMMATION ' +
		'DEEL DEELBETALING PART PARTIE TEIL TEILZAHLUNG TERMIJN RATE SCHIJF TRANCHE ECHEANCE MENSUALITE AFLOSSING VOORSCHOT ACOMPTE AANBETALING ' +
		'ANZAHLUNG ABSCHLAG STORTING VERSEMENT MAAND MOIS MONAT MONTH JAAR ANNEE JAHR YEAR',
);
const PLUS = '+';
/** What a payment speaks of several of: invoices, and payments. */
const COUNTABLE = wordHashes(
	'FACTUREN FACTURES FACT FCT FAC FAKTUREN FAKTURY FATTURE FACTURAS RECHNUNGEN REKENINGEN INVOICES NOTAS BILLS VERKOOPFACTUREN CREDITNOTAS ' +
		'BETALINGEN PAYMENTS PAIEMENTS VIREMENTS ZAHLUNGEN OVERSCHRIJVINGEN STORTINGEN VERSEMENTS',
);
/** `2 x`, `3 u`, `2 h`, `3 p.` */
const UNITS_OF_ONE_LETTER = wordHashes('X U H L M P K G');
const MOST_COUNTED = 99;
const BLANK = ' ';

/** Whether few digits tell which of several: `2. Mahnung`, `rappel n° 2`, `deel 1`, `Rate 12/36`; or how much, `+12`. */
export function isCounted(tokens: Tokens, first: number): boolean {
	if (tokens.text.charAt(startOf(tokens, first) - 1) === PLUS) return true;
	for (let at = 0; at < tokens.count; at += 1) if (COUNTED.has(hashAt(tokens, at))) return true;
	return false;
}

/** Whether few digits count what stands behind them: `2 facturen`, `3 openstaande facturen`, `2 x`. */
export function countsBehind(tokens: Tokens, at: number): boolean {
	if (!(valueAt(tokens, at) <= MOST_COUNTED)) return false;
	let next = at + 1;
	if (textBefore(tokens, next) !== BLANK) return false;
	if (UNITS_OF_ONE_LETTER.has(hashAt(tokens, next))) return !isInitial(tokens, next);
	const isAdjective = meaningAt(tokens, next) & (MEANING.everything | MEANING.plain);
	if (isAdjective && textBefore(tokens, next + 1) === BLANK) {
		if (COUNTABLE.has(hashAt(tokens, next))) return true;
		next += 1;
	}
	return next < tokens.count && COUNTABLE.has(hashAt(tokens, next));
}

/** `12 M. Peeters` */
const isInitial = (tokens: Tokens, at: number) =>
	at + 1 < tokens.count && textBefore(tokens, at + 1).startsWith('.');

/** Whether a word stands behind digits that says what they are of: `16-06 diner`, `16-06 voor het diner`. */
export function hasNounBehind(tokens: Tokens, last: number): boolean {
	let at = last + 1;
	const end = at + MAX_WORDS_BEHIND;
	while (at < end && (meaningAt(tokens, at) & MEANING.link) !== 0) at += 1;
	return (
		at < tokens.count &&
		!tokens.isNumber[at] &&
		gapBefore(tokens, last + 1) <= MAX_GAP &&
		gapBefore(tokens, at) <= MAX_GAP &&
		tokenLength(tokens, at) > 1 &&
		meaningAt(tokens, at) === 0
	);
}
