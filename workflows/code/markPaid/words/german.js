/** What is told of the payments that wait, in German. */
export const LIST_GERMAN = {
	locale: 'de-DE',
	held: {
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
	thenTick: (reason) => `${reason}, danach handled ankreuzen`,
	wouldHaveBooked: (amount, number, evidence) =>
		`Hätte ${amount} auf ${number} gebucht: ${evidence}`,
	restOfSeveral: () => 'der Rest einer Zahlung mehrerer Rechnungen',
	overpaidBy: (amount) => `${amount} zu viel gezahlt`,
};
