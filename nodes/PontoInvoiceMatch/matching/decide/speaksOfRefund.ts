import { MEANING } from '../text/keywords';
import { speaksOf } from './speaksOf';
import type { Work } from './work';

// What no word says alone: a payment made twice, too much of it, or one that was not due.
const PAID_AMISS = new RegExp(
	[
		/\b(?:dubbele?|double|doppelte?|duplicate) (?:betaling|betaald|overschrijving|storting|paiement|payement|r[eè]glement|virement|versement|zahlung|bezahlt|gezahlt|[uü]berwiesen|ueberwiesen|payment)/,
		/\b(?:betaald|gestort|overgeschreven|(?:pay|r[eé]gl|vers)[eé]e?s?|paiement|bezahlt|gezahlt|paid) (?:twee ?maal|twee keer|tweemaal|deux fois|en double|zweimal|twice)/,
		/\b(?:te ?veel|trop|zu ?viel) (?:betaald|gestort|overgeschreven|ontvangen|pay[eé]|per[cç]u|vers[eé]|bezahlt|gezahlt|[uü]berwiesen|ueberwiesen)/,
		/\b(?:te ?veel betaalde|trop-?per[cç]u|trop-?vers[eé]|onverschuldigde? |(?:paiement|versement|montant) indu|indu factu)/,
		/\b(?:per|bij) (?:vergissing|ongeluk|abuis) (?:aan ons |dubbel )?(?:betaald|gestort|overgeschreven|overgemaakt|ontvangen)/,
		/\b(?:betaald|betaling|gestort|storting|overgeschreven|overschrijving|overgemaakt) (?:per|bij) (?:vergissing|ongeluk|abuis)/,
		/\b(?:foutieve|verkeerde|foute) (?:overschrijving|betaling|storting)|\b(?:foutief|verkeerdelijk) (?:betaald|gestort|overgeschreven|overgemaakt)/,
		/\b(?:(?:pay|r[eé]gl|vers|vir|transf[eé]r|re[cç])(?:[eé]e?s?|ue?s?)|paiement|versement|virement|transfert) par erreur|\bpar erreur (?:pay|vers|vir|re[cç])/,
		/\b(?:irrt(?:ü|ue|u)mlich(?:e[rn]?)?|versehentlich(?:e[rn]?)?|f(?:ä|ae|a)lschlich(?:erweise)?) (?:an uns )?(?:(?:ü|ue|u)berw|gezahlt|bezahlt|gezahlte|zahlung)/,
		/\b(?:paid|payment|transfer|transferred|sent) (?:by mistake|in error)/,
	]
		.map(({ source }) => source)
		.join('|'),
	'i',
);

/** Whether a text speaks of money that is given back: what was paid twice, or too much. */
export function speaksOfRefund(work: Work): boolean {
	const { remittanceInformation } = work.transaction;
	return (
		speaksOf(work, MEANING.refund) ||
		(remittanceInformation !== undefined && PAID_AMISS.test(remittanceInformation))
	);
}
