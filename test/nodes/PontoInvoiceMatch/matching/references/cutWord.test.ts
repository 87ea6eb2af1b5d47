import { wordInFront } from '../../../../../nodes/PontoInvoiceMatch/matching/references/wordInFront';
import {
	createTokens,
	readTokens,
} from '../../../../../nodes/PontoInvoiceMatch/matching/text/tokens';

/** What the words in front make of the last digits of a text. */
function front(text: string) {
	const tokens = createTokens();
	readTokens(tokens, text);
	return wordInFront(tokens, tokens.count - 1);
}

it.each([
	['P.O. 4711', 'order'],
	['P/O 4711', 'order'],
	['p. o. nr 4711', 'order'],
	['B.C. n° 4711', 'order'],
	['C.D.E. 4711', 'order'],
	['A.Z. 4711', 'other'],
	['S/N 4711', 'other'],
	['u.Z. 4711', 'own'],
] as const)('letters that stand for words: %s', (text, word) => expect(front(text)).toBe(word));

it.each([
	['Best.-Nr. 4711', 'order'],
	['Auftr.Nr. 4711', 'order'],
	['AB-Nr. 4711', 'order'],
	['dos. 4711', 'other'],
	['cont. nr 4711', 'other'],
	['res.nr. 4711', 'other'],
	['Mitgl.Nr. 4711', 'payer'],
	['K.-Nr. 4711', 'payer'],
	['lidn° 4711', 'payer'],
	['klantnº 4711', 'payer'],
] as const)('words cut short: %s', (text, word) => expect(front(text)).toBe(word));

it.each(['Wag.-Nr. 4711', 'Schl.Nr. 4711'])('any other that is cut before "number": %s', (text) =>
	expect(front(text)).toBe('other'),
);

it.each([
	['o/ref 4711', 'own'],
	['M. réf. 4711', 'own'],
	['ons kenm. 4711', 'own'],
	['nref 4711', 'own'],
	['booking ref 4711', 'other'],
	['order ref. 4711', 'order'],
	['ticket de caisse 4711', 'other'],
] as const)('words of more than one: %s', (text, word) => expect(front(text)).toBe(word));

it.each([
	['Rechn.-Nr. 4711', 'label'],
	['R.-Nr. 4711', 'label'],
	['factuurn° 4711', 'label'],
	['Fnr 4711', 'label'],
	['v/réf. 4711', 'label'],
	['uw kenm. 4711', 'label'],
	['Bel.-Nr. 4711', 'noun'],
	['Faktur.-Nr. 4711', 'noun'],
	['dos 4711', 'noun'],
	['res 4711', 'noun'],
	['A.B. 4711', 'noun'],
	['a.u.b. 4711', 'noun'],
	['Klaasn° 4711', 'noun'],
	['klant° 4711', 'payer'],
	['Janssens nr 4711', 'noun'],
	['maison. Peeters nr 4711', 'noun'],
	['paiement de Peeters 4711', 'noun'],
] as const)('but not these: %s', (text, word) => expect(front(text)).toBe(word));
