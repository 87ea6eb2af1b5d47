/** What is told of a payment that Book could not book, or only in part, in French. */
export const BOOK_FRENCH = {
	locale: 'fr-BE',
	notBookedOn: (amount, number, evidence) =>
		`${amount} n’ont pas pu être comptabilisés sur ${number} (${evidence})`,
	rowGone: (what) => `${what} : sa ligne n’est plus dans la table invoices`,
	rowChanged: (what) =>
		`${what} : quelqu’un a modifié sa ligne entre-temps. Le prochain contrôle quotidien la revoit`,
	rowChangedFrom: (what, before, now) =>
		`${what} : quelqu’un a modifié sa ligne entre-temps (solde ouvert ${before} alors, ${now} maintenant). Le prochain contrôle quotidien la revoit`,
	notRegistered: (amount, number, why) => `Non enregistré, ${amount} sur ${number} : ${why}`,
	gaveNoAnswer: (name) => `${name} n’a pas répondu`,
	neededNoMore: (left, amount, number) =>
		`Il reste ${left} de ${amount} sur ${number} : il n’en fallait pas plus`,
};
