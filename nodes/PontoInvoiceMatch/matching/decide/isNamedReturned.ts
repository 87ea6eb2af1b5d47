import { saysReturned } from './saysReturned';

// Most names have none of these, and are looked at no further.
const MAY_SAY_SO =
	/retour|terug|r(?:ü|ue|u)ck|rej[eé]|refus|storn|rever[st]|return|rtrn|weiger|afgewezen|uitvoerba|abgelehnt|unanbringlich|impay|unpaid|chargeback|contre[- ]?pass|extourn|annul|fehl|mislukt|[eé]chou|failed|reject|recall|rappel|ex[eé]cut|zustellbar|widerruf|herroep|r[eé]vo[qc]|keur|r-trans|\bn(?:iet|on|icht|ot)[ -]|renvoy|bounced|rekening|compte|konto|account|iban|begunstigde|b[eé]n[eé]fici|empf(?:ä|ae)nger|provisi|saldo|deckung|funds|mismatch|[A-Z]{2}0\d/i;
// Words that only a bank has for it: nobody is called so.
const WHOLE =
	/(?:^|[^\p{L}])(?:terugboeking|teruggeboekt|terugstorting|retourboeking|retour(?:en?)?[ -]?(?:overschrijving|overboeking|betaling|storting|virement|paiement|(?:ü|ue|u)berweisung|zahlung)|(?:retour|rappel) (?:de )?fonds|demande de rappel|(?:payment|transfer|sct|sdd|sepa)(?: inst| core| b2b)? (?:return|recall|reject|rtn)s?|(?:return|recall|reject)s? (?:of )?(?:payment|transfer|sct|sdd|sepa)|r-transactie|r-transaktion|r-transaction|r(?:ü|ue|u)ck(?:(?:ü|ue|u)berweisung|lastschrift|buchung|l(?:ä|ae|a)ufer)|fehl(?:ü|ue|u)berweisung|stornobuchung|contre[- ]?pass(?:ation|ement|[eé]e?)|(?:unpaid|returned) item|chargeback|onuitvoerba(?:ar|re)|unanbringlich|rtrn)(?:en)?(?![\p{L}])/iu;
const BACK =
	/(?:^|[^\p{L}])(?:retour(?:s|en?|n[eé]e?|niert|geboekt|gestort)?|terug(?:(?:gestort|gestuurd|gezonden|gekeerd)e?)?|zur(?:ü|ue|u)ck(?:gewiesene?|gegeben|weisung)?|r(?:ü|ue|u)ck(?:gabe|ruf|weisung)?|rejet(?:[eé]e?s?)?|reject(?:ed|ion)|inex[eé]cut(?:able|[eé]e?)|unzustellbare?|widerrufene?|herroepen|renvoy[eé]e?|bounced|r[eé]voqu[eé]e?|afgekeurde?|refus(?:[eé]e?|ed)?|geweigerde?|afgewezen|abgelehnt|abgewiesen|onuitvoerba(?:ar|re)|storn(?:o|ierte?n?|ering|ierung)|gestorneerde?|returned|revers(?:al|ed)|extourn(?:e|[eé]e?)|impay[eé]e?s?|unpaid|annul(?:[eé]e?|ation|atie|ering)|geannuleerde?|mislukte?|[eé]chou[eé]e?|fehlgeschlagene?|failed)(?![\p{L}])/iu;
const ONE_WORD = /^[^\p{L}]*\p{L}+[^\p{L}]*$/u;
const PAYMENT =
	/sepa(?![\p{L}])|overschrijving|(?:^|[^\p{L}])(?:s(?:ct|dd)(?![\p{L}])|ordre(?![\p{L}])|vir(?:ements?|t)?(?![\p{L}])|betaling|paiement|zahlung|storting|overboeking|opdracht|uitvoering|prlv(?![\p{L}])|domici|incasso|pr[eé]l[eè]v|payment(?![\p{L}])|transfer(?![\p{L}]))|(?:ü|ue|u)berweisung|lastschrift|credit transfer|direct debit/iu;

/**
 * Whether what stands in place of a payer's name is what a bank calls a payment that came back. A name that merely has
 * such a word in it, such as that of a shop, says nothing.
 *
 * @example isNamedReturned('Virement rejeté') // true
 * @example isNamedReturned('Café Retour') // false
 */
export const isNamedReturned = (name: string): boolean =>
	MAY_SAY_SO.test(name) &&
	(WHOLE.test(name) ||
		saysReturned(name) ||
		(BACK.test(name) && (PAYMENT.test(name) || ONE_WORD.test(name))));
