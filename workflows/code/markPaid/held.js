/**
 * Why a payment waits whatever Match says of it, in the languages of the desk. Amounts come with their currency.
 */
export const HELD = {
	en: {
		takenBack: (number) => `The booking on ${number} was taken back: it is not booked again`,
		refused: (number) =>
			`A person said that this payment is not for ${number}: it is not booked by itself`,
		gone: (number) => `It was booked on ${number}, which is no longer among the invoices`,
		overpaid: (left, numbers) =>
			`Paid too much: ${left} is left after ${numbers}. Pay it back or keep it for another invoice`,
		meant: (amount, number) =>
			`${amount} of this payment was meant for ${number}, which has changed since: decide what it pays`,
		left: (left) => `${left} of this payment is left: decide what it pays`,
	},
	nl: {
		takenBack: (number) => `De boeking op ${number} is teruggenomen: ze wordt niet opnieuw geboekt`,
		refused: (number) =>
			`Iemand zei dat deze betaling niet voor ${number} is: ze wordt niet vanzelf geboekt`,
		gone: (number) => `Ze was geboekt op ${number}, die niet meer bij de facturen staat`,
		overpaid: (left, numbers) =>
			`Te veel betaald: na ${numbers} blijft ${left} over. Betaal het terug of houd het voor een andere factuur`,
		meant: (amount, number) =>
			`${amount} van deze betaling was bedoeld voor ${number}, die sindsdien gewijzigd is: beslis wat dat betaalt`,
		left: (left) => `Van deze betaling blijft ${left} over: beslis wat dat betaalt`,
	},
	fr: {
		takenBack: (number) =>
			`L’écriture sur ${number} a été annulée : elle n’est plus comptabilisée d’office`,
		refused: (number) =>
			`Quelqu’un a dit que ce paiement n’est pas pour ${number} : il n’est pas comptabilisé d’office`,
		gone: (number) => `Il était comptabilisé sur ${number}, qui ne figure plus parmi les factures`,
		overpaid: (left, numbers) =>
			`Trop payé : il reste ${left} après ${numbers}. Remboursez-le ou gardez-le pour une autre facture`,
		meant: (amount, number) =>
			`${amount} de ce paiement étaient destinés à ${number}, modifiée depuis : décidez ce que cela paie`,
		left: (left) => `Il reste ${left} de ce paiement : décidez ce qu’il paie`,
	},
	de: {
		takenBack: (number) =>
			`Die Buchung auf ${number} wurde zurückgenommen: sie wird nicht wieder gebucht`,
		refused: (number) =>
			`Jemand hat gesagt, dass diese Zahlung nicht für ${number} ist: sie wird nicht von selbst gebucht`,
		gone: (number) => `Sie war auf ${number} gebucht, die nicht mehr unter den Rechnungen ist`,
		overpaid: (left, numbers) =>
			`Zu viel gezahlt: nach ${numbers} bleiben ${left}. Bitte zurückzahlen oder für eine andere Rechnung behalten`,
		meant: (amount, number) =>
			`${amount} dieser Zahlung waren für ${number} gedacht, die sich seither geändert hat: bitte entscheiden, was sie zahlen`,
		left: (left) => `Von dieser Zahlung sind ${left} übrig: bitte entscheiden, was sie zahlt`,
	},
};
