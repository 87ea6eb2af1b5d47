import { MEANING, wordHashes } from '../text/keywords';
import { gapBefore, hashAt, meaningAt, type Tokens } from '../text/tokens';

const MAX_GAP = 3;
const LEFT_OUT = wordHashes(
	'BEHALVE UITGEZONDERD UITGENOMEN HORS SAUF HORMIS EXCEPTE EXCEPTION AUSSER AUSER AUSGENOMMEN EXCEPT EXCLUDING EXCL EXCLUSIEF ' +
		'ZONDER SANS OHNE NIET NICHT NOT',
);
const DRAFT = wordHashes('PROFORMA FORMA');
/** What an invoice may be one of. */
const KIND = wordHashes(
	'ACOMPTE ACOMPTES AVANCE SOLDE SITUATION REGULARISATION FINALE DEFINITIVE PARTIELLE INTERMEDIAIRE MENSUELLE ANNUELLE VOORSCHOT VOORSCHOTTEN SALDO ' +
		'AANBETALING AFREKENING EINDAFREKENING SLOT ANZAHLUNG TEILZAHLUNG ABSCHLAG SCHLUSSZAHLUNG DEPOSIT PREPAYMENT',
);
const DAY = wordHashes('DATE DATUM DATO');

/**
 * What becomes of the number behind "invoice" when a word in front says otherwise: `sauf facture`, `proforma factuur` make
 * it another number, `date facture` makes it nothing but digits. Undefined when no word does.
 */
export function whatSpoilsLabel(tokens: Tokens, label: number): 'other' | 'nothing' | undefined {
	let at = label - 1;
	while (at > 0 && isLink(tokens, at) && !DAY.has(hashAt(tokens, at))) {
		at -= 1;
	}
	if (gapBefore(tokens, at + 1) > MAX_GAP) return undefined;
	const word = hashAt(tokens, at);
	if (isLeftOut(tokens, at)) return 'other';
	if (at !== label - 1) return undefined;
	if (DRAFT.has(word)) return 'other';
	return DAY.has(word) ? 'nothing' : undefined;
}

/** Whether digits stand behind the kind of an invoice, and the word for it in front: `facture d'acompte n° 7812`. */
export function isBehindKind(tokens: Tokens, first: number): boolean {
	let at = first - 1;
	while (at > 0 && (meaningAt(tokens, at) & MEANING.numberWord) !== 0) at -= 1;
	if (!KIND.has(hashAt(tokens, at)) || gapBefore(tokens, at + 1) > MAX_GAP) return false;
	at -= 1;
	while (at > 0 && isLink(tokens, at)) at -= 1;
	return gapBefore(tokens, at + 1) <= MAX_GAP && (meaningAt(tokens, at) & MEANING.label) !== 0;
}

/** Whether a word says that what stands behind it is not paid: `zonder 2025-0043`. */
export const isLeftOut = (tokens: Tokens, at: number): boolean => LEFT_OUT.has(hashAt(tokens, at));

/** Whether a word directly in front calls digits a day: `Datum 16062025`. */
export const isCalledDay = (tokens: Tokens, first: number): boolean =>
	gapBefore(tokens, first) <= MAX_GAP && DAY.has(hashAt(tokens, first - 1));

const isLink = (tokens: Tokens, at: number) => (meaningAt(tokens, at) & MEANING.link) !== 0;
