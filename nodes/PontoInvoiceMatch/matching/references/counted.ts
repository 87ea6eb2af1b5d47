import { MEANING, wordHashes } from '../text/keywords';
import { gapBefore, hashAt, meaningAt, startOf, tokenLength, type Tokens } from '../text/tokens';

const MAX_GAP = 3;
const MAX_WORDS_BEHIND = 2;
/** What comes several times, one after the other: which of them a small number tells, and no invoice. */
const COUNTED = wordHashes(
	'MAHNUNG MAHNUNGEN ZAHLUNGSERINNERUNG ERINNERUNG AANMANING HERINNERING BETALINGSHERINNERING REMINDER RAPPEL RELANCE SOMMATION ' +
		'DEEL DEELBETALING PART PARTIE TEIL TEILZAHLUNG TERMIJN RATE SCHIJF TRANCHE ECHEANCE MENSUALITE AFLOSSING VOORSCHOT ACOMPTE AANBETALING ' +
		'ANZAHLUNG ABSCHLAG STORTING VERSEMENT MAAND MOIS MONAT MONTH JAAR ANNEE JAHR YEAR',
);
const PLUS = '+';

/** Whether few digits tell which of several: `2. Mahnung`, `rappel n° 2`, `deel 1`, `Rate 12/36`; or how much, `+12`. */
export function isCounted(tokens: Tokens, first: number): boolean {
	if (tokens.text.charAt(startOf(tokens, first) - 1) === PLUS) return true;
	for (let at = 0; at < tokens.count; at += 1) if (COUNTED.has(hashAt(tokens, at))) return true;
	return false;
}

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
