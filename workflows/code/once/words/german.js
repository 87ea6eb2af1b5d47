/** What is told of bookings in books that are reached over HTTP, in German. */
export const ONCE_GERMAN = {
	locale: 'de-DE',
	wanted: (amount, number) => `${amount} auf ${number}`,
	notBookedIn: (name, wanted, why) => `Nicht gebucht in ${name}, ${wanted}: ${why}`,
	otherAmount: (there, wanted) => `dort sind ${there} gebucht, und gemeint war ${wanted}`,
	notSent: () => 'sie wurde nicht gesendet',
	notLookedUp: (why) =>
		`${why}, und es ließ sich nicht nachsehen. Der nächste tägliche Abgleich sieht wieder nach`,
	notThere: (why) =>
		`${why}, und die Zahlung ist nicht da. Der nächste tägliche Abgleich sieht wieder nach`,
	strangerCame: (why, id) =>
		`${why}, und eine Zahlung über diesen Betrag ohne unser Kennzeichen ist dazugekommen (${id}): bitte prüfen, ob es diese ist`,
	notShown: (name) => `${name} hat sie angenommen und zeigt sie nicht: bitte dort nachsehen`,
	paymentNotShown: (name, id) =>
		`${name} hat sie angenommen (Zahlung ${id}) und zeigt sie nicht: bitte dort nachsehen`,
	paidTooMuch: (number, now, before) =>
		`${number} ist zu viel bezahlt: dort sind jetzt ${now} offen, vorher ${before}`,
	stillOpen: (open, number) =>
		`${open} von ${number} sind noch offen, ein Skonto oder Bankgebühren: bitte dort ausbuchen`,
	// Before anything is sent.
	importsItself: (name, number) =>
		`${name} ruft dieses Bankkonto selbst ab: bitte dort ${number} zuordnen`,
	creditNote: () =>
		'eine Gutschrift gehört dazu, oder es ging Geld hinaus: bitte dort von Hand erfassen',
	notInTheirCurrency: (amount, currency) =>
		`${amount} sind nicht in ${currency}, der Währung dieser Buchhaltung`,
	notRead: (why) => `die Rechnung konnte nicht gelesen werden: ${why}`,
	otherCurrency: (invoice, payment) => `die Rechnung ist in ${invoice}, die Zahlung in ${payment}`,
	openChanged: (now, before) =>
		`dort sind jetzt ${now} offen, und ${before}, als die Zahlung erkannt wurde. Der nächste tägliche Abgleich sieht wieder nach`,
	notClaimed: () => 'sie konnte in der Tabelle bookings nicht reserviert werden',
	otherRunSends: () =>
		'ein anderer Lauf bucht sie gerade oder erfuhr nicht, was daraus wurde. Der nächste tägliche Abgleich sieht wieder nach',
	mayBeThere: () =>
		'sie ist vielleicht schon gebucht, was nicht zu sehen war: bitte dort nachsehen und ihre Zeile in bookings auf booked oder refused setzen',
	otherRunBooked: () => 'ein anderer Lauf hat sie inzwischen gebucht',
	takenOut: (id) => `sie war schon gebucht (Zahlung ${id}) und wurde seither herausgenommen`,
	// What the books answered.
	noAnswer: (name, why) => `${name} hat nicht geantwortet (${why})`,
	noReason: () => 'ein Grund ist nicht bekannt',
	cannotBeRead: (name) =>
		`${name} hat mit etwas Unlesbarem geantwortet, vielleicht der Seite eines Proxys`,
	somethingElse: (name) => `${name} hat etwas anderes geantwortet`,
	answered: (name, status) => `${name} hat mit ${status} geantwortet`,
	because: (answer, why) => `${answer}: ${why}`,
	quoting: (answer, said) => `${answer} (${said})`,
	tooManyCalls: (limit, when) =>
		`es nimmt ${limit} an, ${when}. Der nächste tägliche Abgleich bucht sie`,
	noMoreCalls: () => 'vorläufig keine Aufrufe mehr',
	callsIn: (count, minutes) => `${count} Aufrufe in ${minutes} Minuten`,
	callsAMinute: (count) => `${count} Aufrufe pro Minute`,
	noMoreCallsToday: () => 'heute keine Aufrufe mehr',
	later: () => 'später wieder',
	inSeconds: (seconds) => `wieder in ${seconds} Sekunden`,
	fromThen: (moment) => `wieder ab ${moment}`,
	credentialOver: () =>
		'der Schlüssel oder das Token der Zugangsdaten ist nicht mehr gültig, bitte einen anderen eintragen',
	keyExpired: (name) =>
		`der API-Schlüssel ist ungültig oder abgelaufen (er lebt höchstens drei Monate). Bitte in ${name} einen neuen machen und in die Zugangsdaten eintragen`,
	connectAgain: (name) => `bitte die Zugangsdaten wieder mit ${name} verbinden`,
	lacksRight: (right) => `den Zugangsdaten oder ihrem Benutzer fehlt das Recht: ${right}`,
	wrongTenant: () =>
		'tenantId ist keine Organisation dieser Zugangsdaten, oder ihnen fehlt ein Recht',
	wrongPlan: () => 'das Token ist ungültig, oder der Tarif enthält die API nicht',
	sameTwice: () => 'dieselbe Zahlung kam zweimal innerhalb einer Sekunde',
	keyUsed: () =>
		'eine Zahlung mit diesem Schlüssel gibt es schon, gelöscht oder auf einer anderen Rechnung, und ein Schlüssel gilt für immer. Bitte dort von Hand eingeben',
	fieldUsed: () =>
		'eine Zahlung mit diesem eindeutigen Feld gibt es schon, storniert oder auf einer anderen Rechnung. Bitte dort von Hand eingeben',
	periodClosed: (name, said) =>
		`die Bücher sind an diesem Tag geschlossen (${said}). Bitte die Periode in ${name} öffnen oder dort von Hand an einem späteren Tag erfassen`,
	// How an invoice stands in the way.
	invoiceIs: (state) => `ihre Rechnung ist ${state}`,
	states: {
		archived: 'archiviert',
		cancelled: 'storniert',
		deleted: 'gelöscht',
		draft: 'ein Entwurf',
		reversed: 'rückgebucht',
		scheduled: 'geplant',
		submitted: 'eingereicht',
		uncollectible: 'uneinbringlich',
		voided: 'ungültig gemacht',
	},
	draftBecomesSent: () =>
		'ihre Rechnung ist ein Entwurf, den eine Zahlung als versendet kennzeichnen würde',
	paymentsNotTold: (name) =>
		`dieser Server sagt nicht, welche Zahlungen auf einer Rechnung sind: bitte ${name} aktualisieren`,
	neverSubmitted: (id) =>
		`${id} liegt dafür bereit und wurde nie eingereicht: bitte einreichen oder löschen`,
	ofCompany: (company) => `ihre Rechnung ist von ${company}`,
	dueInOther: (due, account, written) =>
		`sie ist in ${due} auf ${account} fällig und in ${written} geschrieben: bitte dort von Hand eingeben`,
	invoiceNotShown: (name) => `${name} zeigt ihre Rechnung nicht mehr, oder nicht diesem Benutzer`,
	notToBePaid: () => 'jemand hat dort gesagt, dass sie nicht bezahlt werden soll',
	sharedPayment: (id) =>
		`die Zahlung ${id} mehrerer Rechnungen wartet darauf ohne Buchungssatz, und wie viel davon für diese ist, ist nicht zu sehen: bitte zuerst abstimmen`,
	loosePayment: (id) =>
		`die Zahlung ${id} mit unserem Kennzeichen wurde davon gelöst: bitte dort nachsehen`,
	twinWithoutMark: (amount, day) =>
		`eine Zahlung über ${amount} vom ${day} ist schon da, ohne unser Kennzeichen: bitte prüfen, ob es diese ist`,
	// What a person may do there.
	usesLess: (name, id) =>
		`${name} brauchte nicht die ganze Zahlung ${id}: der Rest ist dort ein Guthaben des Kunden`,
	notApplied: (amount, id) => `${amount} der Zahlung ${id} sind dort auf keiner Rechnung`,
	// When a booking is taken back.
	nothingToTakeBack: (name) =>
		`${name} zeigt darauf keine Zahlung von uns mehr. Der nächste Lauf bemerkt es, setzt die Zahlung auf die Liste und bucht sie dort nicht wieder`,
	severalOfOurs: (ids) =>
		`mehr als eine Zahlung dort ist von uns (${ids}): bitte dort die richtige löschen`,
	isOtherAmount: (id, there, meant) =>
		`die Zahlung ${id} ist dort ${there}, und gebucht waren ${meant}: bitte dort nachsehen`,
	isReconciled: (id) =>
		`die Zahlung ${id} ist dort mit einem Kontoauszug abgeglichen: bitte das zuerst aufheben, dann zurücknehmen`,
	onSeveralInvoices: (id) =>
		`die Zahlung ${id} ist auch auf anderen Rechnungen: bitte dort aufteilen, damit diese ihren Teil behalten`,
	maybeTakenOff: (name, id) =>
		`${name} wurde gebeten, die Zahlung ${id} zu löschen, und es ließ sich nicht nachsehen: bitte dort nachsehen. Ist sie weg, bemerkt es der nächste Lauf`,
	stillThere: (id, number, why) =>
		`die Zahlung ${id} ist dort noch auf ${number} (${why}): bitte dort löschen. Der nächste Lauf bemerkt es, setzt die Zahlung auf die Liste und bucht sie dort nicht wieder`,
	otherOpen: (now, number, meant) =>
		`auf ${number} sind dort jetzt ${now} offen, und es sollten ${meant} sein: bitte dort nachsehen`,
	byHand: (name, number, id) =>
		`${name} wird nicht gebeten, eine Zahlung zurückzunehmen. Bitte dort die Zahlung ${id} auf ${number} löschen: der nächste Lauf bemerkt es, setzt die Zahlung auf die Liste und bucht sie dort nicht wieder`,
	byHandUnknown: (name, number) =>
		`${name} wird nicht gebeten, eine Zahlung zurückzunehmen. Bitte dort die Zahlung auf ${number} löschen: der nächste Lauf bemerkt es, setzt die Zahlung auf die Liste und bucht sie dort nicht wieder`,
};
