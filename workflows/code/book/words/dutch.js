/** What is told of a payment that Book could not book, or only in part, in Dutch. */
export const BOOK_DUTCH = {
	locale: 'nl-BE',
	notBookedOn: (amount, number, evidence) =>
		`${amount} kon niet geboekt worden op ${number} (${evidence})`,
	rowGone: (what) => `${what}: de rij staat niet meer in de tabel invoices`,
	rowChanged: (what) =>
		`${what}: iemand heeft de rij intussen gewijzigd. De volgende dagelijkse controle kijkt opnieuw`,
	rowChangedFrom: (what, before, now) =>
		`${what}: iemand heeft de rij intussen gewijzigd (toen stond ${before} open, nu ${now}). De volgende dagelijkse controle kijkt opnieuw`,
	notRegistered: (amount, number, why) => `Niet geregistreerd, ${amount} op ${number}: ${why}`,
	gaveNoAnswer: (name) => `${name} gaf geen antwoord`,
	neededNoMore: (left, amount, number) =>
		`${left} blijft over van ${amount} op ${number}: meer was er niet nodig`,
};
