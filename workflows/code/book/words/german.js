/** What is told of a payment that Book could not book, or only in part, in German. */
export const BOOK_GERMAN = {
	locale: 'de-DE',
	notBookedOn: (amount, number, evidence) =>
		`${amount} konnten nicht auf ${number} gebucht werden (${evidence})`,
	rowGone: (what) => `${what}: die Zeile ist nicht mehr in der Tabelle invoices`,
	rowChanged: (what) =>
		`${what}: jemand hat die Zeile inzwischen geändert. Der nächste tägliche Abgleich sieht wieder nach`,
	rowChangedFrom: (what, before, now) =>
		`${what}: jemand hat die Zeile inzwischen geändert (damals ${before} offen, jetzt ${now}). Der nächste tägliche Abgleich sieht wieder nach`,
	notRegistered: (amount, number, why) => `Nicht erfasst, ${amount} auf ${number}: ${why}`,
	gaveNoAnswer: (name) => `${name} hat nicht geantwortet`,
	neededNoMore: (left, amount, number) =>
		`${left} von ${amount} bleiben übrig, ${number} brauchte nicht mehr`,
};
