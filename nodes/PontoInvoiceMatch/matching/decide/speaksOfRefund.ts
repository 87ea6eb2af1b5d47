import { MEANING } from '../text/keywords';
import type { Work } from './work';

// What no word says alone: a payment made twice, too much of it, or one that was not due.
const PAID_AMISS = new RegExp(
	[
		/\b(?:dubbele?|double|doppelte?|duplicate) (?:betaling|betaald|overschrijving|storting|paiement|payement|r[eè]glement|virement|versement|zahlung|bezahlt|gezahlt|[uü]berwiesen|ueberwiesen|payment)/,
		/\b(?:betaald|gestort|overgeschreven|(?:pay|r[eé]gl|vers)[eé]e?s?|paiement|bezahlt|gezahlt|paid) (?:twee ?maal|twee keer|tweemaal|deux fois|en double|zweimal|twice)/,
		/\b(?:te ?veel|trop|zu ?viel) (?:betaald|gestort|overgeschreven|ontvangen|pay[eé]|per[cç]u|vers[eé]|bezahlt|gezahlt|[uü]berwiesen|ueberwiesen)/,
		/\b(?:te ?veel betaalde|trop-?per[cç]u|trop-?vers[eé]|onverschuldigde? |(?:paiement|versement|montant) indu|indu factu)/,
	]
		.map(({ source }) => source)
		.join('|'),
	'i',
);

/** Whether a text speaks of money that is given back: what was paid twice, or too much. */
export function speaksOfRefund({ reading, transaction: { remittanceInformation } }: Work): boolean {
	return (
		(reading.meanings & MEANING.refund) !== 0 ||
		(remittanceInformation !== undefined && PAID_AMISS.test(remittanceInformation))
	);
}
