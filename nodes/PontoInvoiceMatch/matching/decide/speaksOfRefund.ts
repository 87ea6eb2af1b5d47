import { MEANING } from '../text/keywords';
import { speaksOf } from './speaksOf';
import type { Work } from './work';

const PAYMENT =
	'betaling|overschrijving|overboeking|storting|paiement|payement|r[eè]glement|virement|versement|zahlung|[uü]berweisung|ueberweisung|payment|transfer';
const PAID =
	'betaald|gestort|overgeschreven|overgemaakt|voldaan|afgehouden|gefactureerd|aangerekend|' +
	'(?:pay|r[eé]gl|vers|vir|pr[eé]lev|d[eé]bit)[eé]e?s?(?![a-z])|facturée?s?|bezahlt|gezahlt|[uü]berwiesen|ueberwiesen|abgebucht|berechnet|paid|transferred|charged|billed|invoiced';
// "payé en 2 fois" and "paiement 3x" are paid in parts.
const TWICE =
	'2 ?x|2 ?(?:keer|maal|fois|mal|times)|twee ?(?:maal|keer)|deux fois|two times|en double|en doublon|zwei ?mal|twice|dubbel|doppelt';

// What no word says alone: a credit note, a payment made twice, too much of it, or one that was not due.
const PAID_AMISS = new RegExp(
	[
		/\b(?:notes? de cr[eé]dit|credit[ -]notes?|nota d[ei] cr[eé]dito)\b/,
		`\\b(?:dubbele?|double|doppelte?|duplicate|doublon)(?: de| d.)? ?(?:${PAYMENT}|${PAID})`,
		`\\b(?:${PAYMENT}) (?:dubbel|double|doppelt|en double|en doublon|twice)\\b|\\b(?:${PAID}) (?:${TWICE})`,
		`(?<!\\b(?:in|en|im) )\\b(?:${TWICE}) (?:${PAID})|\\bdoublons?\\b|\\bdoppel(?:buchung|[uü]berweisung|ueberweisung)`,
		`\\b(?:factuur|facture|rechnung|invoice)(?: \\S+){1,2} (?:dubbel|en double|doppelt|twice)\\s*$`,
		/\b(?:te ?veel|trop|zu ?viel) (?:betaald|gestort|overgeschreven|ontvangen|pay[eé]|per[cç]u|vers[eé]|bezahlt|gezahlt|[uü]berwiesen|ueberwiesen)/,
		/\b(?:te ?veel betaalde|trop-?per[cç]u|trop-?vers[eé]|onverschuldigde? |(?:paiement|versement|montant) indu|indu factu)/,
		/\b(?:per|bij) (?:vergissing|ongeluk|abuis) (?:aan ons |dubbel )?(?:betaald|gestort|overgeschreven|overgemaakt|ontvangen)/,
		/\b(?:betaald|betaling|gestort|storting|overgeschreven|overschrijving|overgemaakt) (?:per|bij) (?:vergissing|ongeluk|abuis)/,
		/\b(?:foutieve|verkeerde|foute) (?:overschrijving|betaling|storting)|\b(?:foutief|verkeerdelijk) (?:betaald|gestort|overgeschreven|overgemaakt)/,
		/\b(?:(?:pay|r[eé]gl|vers|vir|transf[eé]r|re[cç])(?:[eé]e?s?|ue?s?)|paiement|versement|virement|transfert) par erreur|\bpar erreur (?:pay|vers|vir|re[cç])/,
		/\b(?:irrt(?:ü|ue|u)mlich(?:e[rn]?)?|versehentlich(?:e[rn]?)?|f(?:ä|ae|a)lschlich(?:erweise)?) (?:an uns )?(?:(?:ü|ue|u)berw|gezahlt|bezahlt|gezahlte|zahlung)/,
		/\b(?:paid|payment|transfer|transferred|sent) (?:by mistake|in error)/,
	]
		.map((each) => (typeof each === 'string' ? each : each.source))
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
