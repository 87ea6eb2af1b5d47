/** What is told of the invoices of a sheet, in German. Amounts come with their currency. */
export const SHEET_GERMAN = {
	locale: 'de-DE',
	overpaid: (left) =>
		`Zu viel gezahlt: ${left} bleiben übrig. Bitte zurückzahlen oder behalten, danach handled ankreuzen`,
	notListed: (number) => `${number} steht nicht mehr im Blatt`,
	takenBack: (number) =>
		`Die Buchung auf ${number} wurde zurückgenommen: sie wird nicht von selbst wieder gebucht`,
	amountChanged: (number) =>
		`Der Betrag von ${number} wurde im Blatt geändert, nachdem eine Zahlung darauf gebucht war`,
	open: (amount) => `${amount} offen`,
	row: (line, number) => `Zeile ${line} des Blatts, ${number}`,
	rowWithoutNumber: (line) => `Zeile ${line} des Blatts, ohne Nummer`,
	listChanged: () => 'Der Betrag in Ihrer Liste wurde geändert, nachdem eine Zahlung gebucht war',
	paidBy: (amount, payer, day) => `${amount} von ${payer} am ${day}`,
	unknownPayer: () => 'einem unbekannten Zahler',
	takenOff: (amount) => `${amount} zurückgenommen`,
};
