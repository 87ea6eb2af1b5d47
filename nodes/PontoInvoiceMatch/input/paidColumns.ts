import { columnsOf } from './columnNames';

/** Words for what is paid, as people head a column with them or write them beside an invoice. */
export const PAID_WORDS = columnsOf(
	'paid,is paid,invoice paid,has been paid,already paid,received,payment received,collected,' +
		'betaald,is betaald,factuur betaald,factuur is betaald,werd betaald,reeds betaald,al betaald,voldaan,reeds voldaan,ontvangen,betaling ontvangen,geld ontvangen,geïnd,' +
		'est payé,est payée,facture payée,a été payée,est réglée,a été réglée,payé,payée,déjà payé,déjà payée,réglé,réglée,déjà réglé,déjà réglée,acquitté,acquittée,encaissé,encaissée,encaissement,reçu,paiement reçu,règlement reçu,perçu,' +
		'ist bezahlt,rechnung bezahlt,wurde bezahlt,bezahlt,bereits bezahlt,schon bezahlt,gezahlt,beglichen,erhalten,zahlung erhalten,zahlung eingegangen,eingegangen,zahlungseingang,vereinnahmt',
);
const ASKED = columnsOf('j/n,ja/nee,ja/nein,y/n,yes/no,o/n,oui/non');
const DAY_BEHIND = columnsOf('on,at,op,le,am,dd,en date du,date,datum');
const DAY_IN_FRONT = columnsOf('date,datum');

/**
 * Columns that say whether an invoice is paid, with a cross, a yes or a date, or how much of it: `Betaald`,
 * `Déjà payé`, `Bezahlt (J/N)`.
 */
export const PAID_COLUMNS: readonly string[] = PAID_WORDS.flatMap((word) => [
	word,
	...ASKED.map((question) => `${word} ${question}`),
]);

/** Columns that say on which day an invoice was paid: `Betaald op`, `Réglée le`, `paid_at`. */
export const PAID_ON_COLUMNS: readonly string[] = PAID_WORDS.flatMap((word) => [
	...DAY_BEHIND.map((day) => `${word} ${day}`),
	...DAY_IN_FRONT.map((day) => `${day} ${word}`),
]);

/** The same of columns that may as well say when an invoice is due. */
export const PAYMENT_DAY_COLUMNS = columnsOf(
	'payment date,date of payment,payment day,' +
		'betaaldatum,betalingsdatum,betaaldag,datum betaling,datum van betaling,ontvangstdatum,datum ontvangst,' +
		"date de paiement,date paiement,date du paiement,date de règlement,date règlement,date du règlement,date d'encaissement,date encaissement," +
		'zahldatum,zahlungsdatum,zahlungstag,datum der zahlung',
);

/** Columns that say how much of an invoice is paid. */
export const PAID_AMOUNT_COLUMNS = columnsOf(
	'amount paid,paid amount,paid so far,paid value,amount received,received amount,total paid,' +
		'bedrag betaald,betaald bedrag,reeds betaald bedrag,totaal betaald,ontvangen bedrag,bedrag ontvangen,' +
		'montant payé,montant réglé,montant reçu,montant encaissé,total payé,total réglé,' +
		'bezahlter betrag,betrag bezahlt,gezahlter betrag,erhaltener betrag',
);
