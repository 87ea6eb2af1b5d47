/** What is told of bookings in books that are reached over HTTP, in Dutch. */
export const ONCE_DUTCH = {
	locale: 'nl-BE',
	wanted: (amount, number) => `${amount} op ${number}`,
	notBookedIn: (name, wanted, why) => `Niet geboekt in ${name}, ${wanted}: ${why}`,
	otherAmount: (there, wanted) => `daar is ${there} geboekt, en ${wanted} was bedoeld`,
	notSent: () => 'het is niet verzonden',
	notLookedUp: (why) =>
		`${why}, en het kon niet nagekeken worden. De volgende dagelijkse controle kijkt opnieuw`,
	notThere: (why) =>
		`${why}, en de betaling staat er niet. De volgende dagelijkse controle kijkt opnieuw`,
	strangerCame: (why, id) =>
		`${why}, en er is een betaling van dat bedrag bijgekomen zonder ons kenmerk (${id}): kijk na of het deze is`,
	notShown: (name) => `${name} nam ze aan en toont ze niet: kijk daar na`,
	paymentNotShown: (name, id) =>
		`${name} nam ze aan (betaling ${id}) en toont ze niet: kijk daar na`,
	paidTooMuch: (number, now, before) =>
		`${number} is te veel betaald: daar staat nu ${now} open, tevoren ${before}`,
	stillOpen: (open, number) =>
		`${open} van ${number} staat nog open, een korting of bankkosten: boek het daar af`,
	// Before anything is sent.
	importsItself: (name, number) =>
		`${name} haalt deze bankrekening zelf op: koppel de betaling daar aan ${number}`,
	creditNote: () =>
		'er hoort een creditnota bij, of er ging geld uit: registreer het daar met de hand',
	notInTheirCurrency: (amount, currency) =>
		`${amount} is niet in ${currency}, de munt van deze boekhouding`,
	notRead: (why) => `de factuur kon niet gelezen worden: ${why}`,
	otherCurrency: (invoice, payment) => `de factuur is in ${invoice}, de betaling in ${payment}`,
	openChanged: (now, before) =>
		`daar staat nu ${now} open, en ${before} toen de betaling herkend werd. De volgende dagelijkse controle kijkt opnieuw`,
	notClaimed: () => 'ze kon niet gereserveerd worden in de tabel bookings',
	otherRunSends: () =>
		'een andere uitvoering is ze aan het boeken, of hoorde niet wat ervan geworden is. De volgende dagelijkse controle kijkt opnieuw',
	mayBeThere: () =>
		'ze is misschien al geboekt, wat niet te zien was: kijk daar na en zet de rij in bookings op booked of refused',
	otherRunBooked: () => 'een andere uitvoering heeft ze intussen geboekt',
	takenOut: (id) => `ze was al geboekt (betaling ${id}) en is er sindsdien uitgehaald`,
	// What the books answered.
	noAnswer: (name, why) => `${name} gaf geen antwoord (${why})`,
	noReason: () => 'de reden is niet bekend',
	cannotBeRead: (name) =>
		`${name} antwoordde met iets dat niet te lezen is, misschien een pagina van een proxy`,
	somethingElse: (name) => `${name} antwoordde iets anders`,
	answered: (name, status) => `${name} antwoordde ${status}`,
	because: (answer, why) => `${answer}: ${why}`,
	quoting: (answer, said) => `${answer} (${said})`,
	tooManyCalls: (limit, when) =>
		`het neemt ${limit} aan, ${when}. De volgende dagelijkse controle boekt ze`,
	noMoreCalls: () => 'voorlopig geen oproepen meer',
	callsIn: (count, minutes) => `${count} oproepen in ${minutes} minuten`,
	callsAMinute: (count) => `${count} oproepen per minuut`,
	noMoreCallsToday: () => 'vandaag geen oproepen meer',
	later: () => 'later opnieuw',
	inSeconds: (seconds) => `opnieuw over ${seconds} seconden`,
	fromThen: (moment) => `opnieuw vanaf ${moment}`,
	credentialOver: () =>
		'de sleutel of het token van de inloggegevens is niet meer geldig, vul een ander in',
	keyExpired: (name) =>
		`de API-sleutel is niet geldig of verlopen (hij leeft hoogstens drie maanden). Maak in ${name} een nieuwe en zet hem in de inloggegevens`,
	connectAgain: (name) => `verbind de inloggegevens opnieuw met ${name}`,
	lacksRight: (right) => `de inloggegevens, of de gebruiker ervan, missen het recht: ${right}`,
	wrongTenant: () => 'tenantId is geen organisatie van deze inloggegevens, of ze missen een recht',
	wrongPlan: () => 'het token is niet geldig, of het abonnement heeft geen API',
	sameTwice: () => 'dezelfde betaling kwam twee keer binnen een seconde',
	keyUsed: () =>
		'er is al een betaling met die sleutel, verwijderd of op een andere factuur, en een sleutel geldt voor altijd. Voer ze daar met de hand in',
	fieldUsed: () =>
		'er is al een betaling met dat unieke veld, geannuleerd of op een andere factuur. Voer ze daar met de hand in',
	periodClosed: (name, said) =>
		`de boekhouding is op die dag afgesloten (${said}). Open de periode in ${name}, of registreer ze daar met de hand op een latere dag`,
	// How an invoice stands in the way.
	invoiceIs: (state) => `de factuur is ${state}`,
	states: {
		archived: 'gearchiveerd',
		cancelled: 'geannuleerd',
		deleted: 'verwijderd',
		draft: 'een ontwerp',
		reversed: 'tegengeboekt',
		scheduled: 'ingepland',
		submitted: 'ingediend',
		uncollectible: 'oninbaar',
		voided: 'ongeldig gemaakt',
	},
	draftBecomesSent: () =>
		'de factuur is een ontwerp, dat door een betaling als verzonden zou gelden',
	paymentsNotTold: (name) =>
		`deze server vertelt niet welke betalingen op een factuur staan: werk ${name} bij`,
	neverSubmitted: (id) =>
		`${id} staat ervoor klaar en is nooit ingediend: dien het in of verwijder het`,
	ofCompany: (company) => `de factuur is van ${company}`,
	dueInOther: (due, account, written) =>
		`ze is verschuldigd in ${due} op ${account} en geschreven in ${written}: voer ze daar met de hand in`,
	invoiceNotShown: (name) => `${name} toont de factuur niet meer, of niet aan deze gebruiker`,
	notToBePaid: () => 'iemand heeft daar gezegd dat ze niet betaald mag worden',
	sharedPayment: (id) =>
		`betaling ${id} van meerdere facturen wacht erop zonder boekstuk, en hoeveel ervan voor deze is, is niet te zien: punt die eerst af`,
	loosePayment: (id) => `betaling ${id} met ons kenmerk is ervan afgehaald: kijk daar na`,
	twinWithoutMark: (amount, day) =>
		`er staat al een betaling van ${amount} op ${day} zonder ons kenmerk: kijk na of het deze is`,
	// What a person may do there.
	usesLess: (name, id) =>
		`${name} had niet heel betaling ${id} nodig: de rest is daar tegoed van de klant`,
	notApplied: (amount, id) => `${amount} van betaling ${id} staat daar op geen factuur`,
	// When a booking is taken back.
	nothingToTakeBack: (name) =>
		`${name} toont er geen betaling van ons meer op. De volgende uitvoering merkt het, zet de betaling op de lijst en boekt ze daar niet opnieuw`,
	severalOfOurs: (ids) =>
		`meer dan één betaling daar is van ons (${ids}): verwijder daar de juiste`,
	isOtherAmount: (id, there, meant) =>
		`betaling ${id} is daar ${there}, en ${meant} was geboekt: kijk daar na`,
	isReconciled: (id) =>
		`betaling ${id} is daar afgepunt met een bankafschrift: maak dat eerst ongedaan en neem ze dan terug`,
	onSeveralInvoices: (id) =>
		`betaling ${id} staat ook op andere facturen: splits ze daar, zodat die hun deel houden`,
	maybeTakenOff: (name, id) =>
		`${name} kreeg de vraag om betaling ${id} te verwijderen, en dat kon niet nagekeken worden: kijk daar na. Is ze weg, dan merkt de volgende uitvoering het`,
	stillThere: (id, number, why) =>
		`betaling ${id} staat daar nog op ${number} (${why}): verwijder ze daar. De volgende uitvoering merkt het, zet de betaling op de lijst en boekt ze daar niet opnieuw`,
	otherOpen: (now, number, meant) =>
		`op ${number} staat daar nu ${now} open, en het zou ${meant} moeten zijn: kijk daar na`,
	byHand: (name, number, id) =>
		`${name} wordt niet gevraagd om een betaling terug te nemen. Verwijder daar betaling ${id} op ${number}: de volgende uitvoering merkt het, zet de betaling op de lijst en boekt ze daar niet opnieuw`,
	byHandUnknown: (name, number) =>
		`${name} wordt niet gevraagd om een betaling terug te nemen. Verwijder daar de betaling op ${number}: de volgende uitvoering merkt het, zet de betaling op de lijst en boekt ze daar niet opnieuw`,
};
