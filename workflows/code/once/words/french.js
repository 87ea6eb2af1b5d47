/** What is told of bookings in books that are reached over HTTP, in French. */
export const ONCE_FRENCH = {
	locale: 'fr-BE',
	wanted: (amount, number) => `${amount} sur ${number}`,
	notBookedIn: (name, wanted, why) => `Non comptabilisé dans ${name}, ${wanted} : ${why}`,
	otherAmount: (there, wanted) =>
		`${there} y sont comptabilisés, alors qu’il s’agissait de ${wanted}`,
	notSent: () => 'il n’a pas été envoyé',
	notLookedUp: (why) =>
		`${why}, et cela n’a pas pu être vérifié. Le prochain contrôle quotidien regarde de nouveau`,
	notThere: (why) =>
		`${why}, et le paiement n’y est pas. Le prochain contrôle quotidien regarde de nouveau`,
	strangerCame: (why, id) =>
		`${why}, et un paiement de ce montant sans notre marque est arrivé (${id}) : vérifiez si c’est celui-ci`,
	notShown: (name) => `${name} l’a pris et ne le montre pas : regardez là-bas`,
	paymentNotShown: (name, id) =>
		`${name} l’a pris (paiement ${id}) et ne le montre pas : regardez là-bas`,
	paidTooMuch: (number, now, before) =>
		`${number} est trop payée : son solde ouvert y est maintenant de ${now}, auparavant de ${before}`,
	stillOpen: (open, number) =>
		`${open} de ${number} restent ouverts, un escompte ou des frais bancaires : soldez-les là-bas`,
	// Before anything is sent.
	importsItself: (name, number) =>
		`${name} importe lui-même ce compte bancaire : liez-y le paiement à ${number}`,
	creditNote: () =>
		'il solde une note de crédit, ou l’argent est sorti : enregistrez-le là-bas à la main',
	notInTheirCurrency: (amount, currency) =>
		`${amount} ne sont pas en ${currency}, la devise de cette comptabilité`,
	notRead: (why) => `la facture n’a pas pu être lue : ${why}`,
	otherCurrency: (invoice, payment) => `la facture est en ${invoice}, le paiement en ${payment}`,
	openChanged: (now, before) =>
		`le solde ouvert y est maintenant de ${now}, et de ${before} au moment du rapprochement. Le prochain contrôle quotidien regarde de nouveau`,
	notClaimed: () => 'il n’a pas pu être réservé dans la table bookings',
	otherRunSends: () =>
		'une autre exécution est en train de le comptabiliser, ou n’a pas su ce qu’il est devenu. Le prochain contrôle quotidien regarde de nouveau',
	mayBeThere: () =>
		'il est peut-être déjà comptabilisé, ce qui n’a pas pu être vu : regardez là-bas et mettez sa ligne dans bookings à booked ou refused',
	otherRunBooked: () => 'une autre exécution l’a comptabilisé entre-temps',
	takenOut: (id) => `il était déjà comptabilisé (paiement ${id}) et en a été retiré depuis`,
	// What the books answered.
	noAnswer: (name, why) => `${name} n’a pas répondu (${why})`,
	noReason: () => 'la raison n’est pas connue',
	cannotBeRead: (name) =>
		`${name} a répondu par quelque chose d’illisible, peut-être la page d’un proxy`,
	somethingElse: (name) => `${name} a répondu autre chose`,
	answered: (name, status) => `${name} a répondu ${status}`,
	because: (answer, why) => `${answer} : ${why}`,
	quoting: (answer, said) => `${answer} (${said})`,
	tooManyCalls: (limit, when) =>
		`il accepte ${limit}, ${when}. Le prochain contrôle quotidien le comptabilise`,
	noMoreCalls: () => 'plus aucun appel pour l’instant',
	callsIn: (count, minutes) => `${count} appels en ${minutes} minutes`,
	callsAMinute: (count) => `${count} appels par minute`,
	noMoreCallsToday: () => 'plus aucun appel aujourd’hui',
	later: () => 'de nouveau plus tard',
	inSeconds: (seconds) => `de nouveau dans ${seconds} secondes`,
	fromThen: (moment) => `de nouveau à partir de ${moment}`,
	credentialOver: () =>
		'la clé ou le jeton des identifiants n’est plus valable, mettez-en un autre',
	keyExpired: (name) =>
		`la clé API n’est pas valable ou a expiré (elle vit trois mois au plus). Faites-en une nouvelle dans ${name} et mettez-la dans les identifiants`,
	connectAgain: (name) => `connectez de nouveau les identifiants à ${name}`,
	lacksRight: (right) => `il manque aux identifiants, ou à leur utilisateur, le droit : ${right}`,
	wrongTenant: () =>
		'tenantId n’est pas une organisation de ces identifiants, ou il leur manque un droit',
	wrongPlan: () => 'le jeton n’est pas valable, ou l’abonnement ne comprend pas l’API',
	sameTwice: () => 'le même paiement est venu deux fois en une seconde',
	keyUsed: () =>
		'un paiement avec cette clé existe déjà, supprimé ou sur une autre facture, et une clé sert pour toujours. Saisissez-le là-bas à la main',
	fieldUsed: () =>
		'un paiement avec ce champ unique existe déjà, annulé ou sur une autre facture. Saisissez-le là-bas à la main',
	periodClosed: (name, said) =>
		`la comptabilité est clôturée ce jour-là (${said}). Ouvrez la période dans ${name}, ou enregistrez-le là-bas à la main un jour plus tard`,
	// How an invoice stands in the way.
	invoiceIs: (state) => `sa facture est ${state}`,
	states: {
		archived: 'archivée',
		cancelled: 'annulée',
		deleted: 'supprimée',
		draft: 'un brouillon',
		reversed: 'extournée',
		scheduled: 'planifiée',
		submitted: 'soumise',
		uncollectible: 'irrécouvrable',
		voided: 'invalidée',
	},
	draftBecomesSent: () => 'sa facture est un brouillon, qu’un paiement marquerait comme envoyé',
	paymentsNotTold: (name) =>
		`ce serveur ne dit pas quels paiements sont sur une facture : mettez ${name} à jour`,
	neverSubmitted: (id) =>
		`${id} est prêt pour elle et n’a jamais été soumis : soumettez-le ou supprimez-le`,
	ofCompany: (company) => `sa facture est de ${company}`,
	dueInOther: (due, account, written) =>
		`elle est due en ${due} sur ${account} et écrite en ${written} : saisissez le paiement là-bas à la main`,
	invoiceNotShown: (name) => `${name} ne montre plus sa facture, ou pas à cet utilisateur`,
	notToBePaid: () => 'quelqu’un y a dit qu’elle ne doit pas être payée',
	sharedPayment: (id) =>
		`le paiement ${id} de plusieurs factures y attend sans écriture, et la part de celle-ci ne se voit pas : rapprochez-le d’abord`,
	loosePayment: (id) => `le paiement ${id} avec notre marque en a été retiré : regardez là-bas`,
	twinWithoutMark: (amount, day) =>
		`un paiement de ${amount} du ${day} y est déjà, sans notre marque : vérifiez si c’est celui-ci`,
	// What a person may do there.
	usesLess: (name, id) =>
		`${name} n’a pas eu besoin de tout le paiement ${id} : le reste y est un crédit du client`,
	notApplied: (amount, id) => `${amount} du paiement ${id} n’y sont sur aucune facture`,
	// When a booking is taken back.
	nothingToTakeBack: (name) =>
		`${name} n’y montre plus aucun paiement de nous. La prochaine exécution le remarque, remet le paiement sur la liste et ne l’y comptabilise plus`,
	severalOfOurs: (ids) => `plusieurs paiements y sont de nous (${ids}) : supprimez-y le bon`,
	isOtherAmount: (id, there, meant) =>
		`le paiement ${id} y est de ${there}, et ${meant} étaient comptabilisés : regardez là-bas`,
	isReconciled: (id) =>
		`le paiement ${id} y est rapproché d’un extrait bancaire : annulez d’abord cela, puis annulez l’écriture`,
	onSeveralInvoices: (id) =>
		`le paiement ${id} est aussi sur d’autres factures : séparez-le là-bas, pour qu’elles gardent leur part`,
	maybeTakenOff: (name, id) =>
		`${name} a été prié de supprimer le paiement ${id}, et cela n’a pas pu être vérifié : regardez là-bas. S’il n’y est plus, la prochaine exécution le remarque`,
	stillThere: (id, number, why) =>
		`le paiement ${id} y est encore sur ${number} (${why}) : supprimez-le là-bas. La prochaine exécution le remarque, remet le paiement sur la liste et ne l’y comptabilise plus`,
	otherOpen: (now, number, meant) =>
		`le solde ouvert de ${number} y est maintenant de ${now}, et devrait être de ${meant} : regardez là-bas`,
	byHand: (name, number, id) =>
		`${name} n’est pas prié d’annuler un paiement. Supprimez-y le paiement ${id} sur ${number} : la prochaine exécution le remarque, remet le paiement sur la liste et ne l’y comptabilise plus`,
	byHandUnknown: (name, number) =>
		`${name} n’est pas prié d’annuler un paiement. Supprimez-y le paiement sur ${number} : la prochaine exécution le remarque, remet le paiement sur la liste et ne l’y comptabilise plus`,
};
