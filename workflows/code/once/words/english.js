/** What is told of bookings in books that are reached over HTTP. Amounts come with their currency. */
export const ONCE_ENGLISH = {
	locale: 'en-GB',
	wanted: (amount, number) => `${amount} on ${number}`,
	notBookedIn: (name, wanted, why) => `Not booked in ${name}, ${wanted}: ${why}`,
	otherAmount: (there, wanted) => `${there} is booked there, and ${wanted} was meant`,
	notSent: () => 'it was not sent',
	notLookedUp: (why) => `${why}, and it could not be looked up. The next sweep looks again`,
	notThere: (why) => `${why}, and it is not there. The next sweep looks again`,
	strangerCame: (why, id) =>
		`${why}, and a payment of that amount without our mark has come (${id}): look whether it is this one`,
	notShown: (name) => `${name} took it and does not show it: look there`,
	paymentNotShown: (name, id) => `${name} took it (payment ${id}) and does not show it: look there`,
	paidTooMuch: (number, now, before) =>
		`${number} is paid too much: ${now} is open there now, ${before} before`,
	stillOpen: (open, number) =>
		`${open} of ${number} is still open, a discount or a bank's fee: write it off there`,
	// Before anything is sent.
	importsItself: (name, number) =>
		`${name} imports this bank account itself: link it there to ${number}`,
	creditNote: () =>
		'a credit note is settled with it, or money went out: register it there by hand',
	notInTheirCurrency: (amount, currency) =>
		`${amount} is not in ${currency}, the currency of these books`,
	notRead: (why) => `it could not be read: ${why}`,
	otherCurrency: (invoice, payment) => `the invoice is in ${invoice}, the payment in ${payment}`,
	openChanged: (now, before) =>
		`${now} is open there now, and ${before} when it was matched. The next sweep looks again`,
	notClaimed: () => 'it could not be claimed in the table bookings',
	otherRunSends: () =>
		'another run is booking it, or did not hear what became of it. The next sweep looks again',
	mayBeThere: () =>
		'it may be booked already, which could not be seen: look there, and set its row in bookings to booked or refused',
	otherRunBooked: () => 'another run has booked it meanwhile',
	takenOut: (id) => `it was booked before (payment ${id}) and was taken out since`,
	// What the books answered.
	noAnswer: (name, why) => `${name} gave no answer (${why})`,
	noReason: () => 'no reason is known',
	cannotBeRead: (name) =>
		`${name} answered with something that cannot be read, perhaps a page of a proxy`,
	somethingElse: (name) => `${name} answered something else`,
	answered: (name, status) => `${name} answered ${status}`,
	because: (answer, why) => `${answer}: ${why}`,
	quoting: (answer, said) => `${answer} (${said})`,
	tooManyCalls: (limit, when) => `it takes ${limit}, ${when}. The next sweep books it`,
	noMoreCalls: () => 'no more calls for now',
	callsIn: (count, minutes) => `${count} calls in ${minutes} minutes`,
	callsAMinute: (count) => `${count} calls a minute`,
	noMoreCallsToday: () => 'no more calls today',
	later: () => 'later again',
	inSeconds: (seconds) => `again in ${seconds} seconds`,
	fromThen: (moment) => `again from ${moment} on`,
	credentialOver: () =>
		'the key or token of the credential is not valid any more, put in another one',
	keyExpired: (name) =>
		`the API key is not valid or has expired (they live three months at most). Make a new one in ${name} and put it into the credential`,
	connectAgain: (name) => `connect the credential to ${name} again`,
	lacksRight: (right) => `the credential, or its user, lacks the right: ${right}`,
	wrongTenant: () =>
		'tenantId is not an organisation of this credential, or the credential lacks a right',
	wrongPlan: () => 'the token is not valid, or the plan does not include the API',
	sameTwice: () => 'the same payment came twice within a second',
	keyUsed: () =>
		'a payment with its key is there already, deleted or on another invoice, and a key is used for ever. Enter it there by hand',
	fieldUsed: () =>
		'a payment with its unique field is there already, cancelled or on another invoice. Enter it there by hand',
	periodClosed: (name, said) =>
		`the books are closed on that day (${said}). Open the period in ${name}, or register it there by hand on a later day`,
	// How an invoice stands in the way.
	invoiceIs: (state) => `its invoice is ${state}`,
	states: {
		archived: 'archived',
		cancelled: 'cancelled',
		deleted: 'deleted',
		draft: 'a draft',
		reversed: 'reversed',
		scheduled: 'scheduled',
		submitted: 'submitted',
		uncollectible: 'uncollectible',
		voided: 'voided',
	},
	draftBecomesSent: () => 'its invoice is a draft, which a payment would mark as sent',
	paymentsNotTold: (name) =>
		`this server does not tell the payments of an invoice: bring ${name} up to date`,
	neverSubmitted: (id) => `${id} is there for it and was never submitted: submit or delete it`,
	ofCompany: (company) => `its invoice is of ${company}`,
	dueInOther: (due, account, written) =>
		`it is due in ${due} on ${account}, and written in ${written}: enter it there by hand`,
	invoiceNotShown: (name) => `${name} does not show its invoice any more, or not to this user`,
	notToBePaid: () => 'somebody has said there that it is not to be paid',
	sharedPayment: (id) =>
		`payment ${id} of several invoices waits on it without a journal entry, and how much of it is for this one cannot be seen: reconcile that first`,
	loosePayment: (id) => `payment ${id} with our mark was taken off it: look there`,
	twinWithoutMark: (amount, day) =>
		`a payment of ${amount} on ${day} is there already, without our mark: look whether it is this one`,
	// What a person may do there.
	usesLess: (name, id) =>
		`${name} needed less than all of payment ${id}: the rest of it is the customer's credit there`,
	notApplied: (amount, id) => `${amount} of payment ${id} is not applied to any invoice there`,
	// When a booking is taken back.
	nothingToTakeBack: (name) =>
		`${name} shows no payment of ours on it any more. The next run notices it, puts the payment on the list and does not book it there again`,
	severalOfOurs: (ids) =>
		`more than one payment there is ours (${ids}): delete the right one there`,
	isOtherAmount: (id, there, meant) =>
		`payment ${id} is ${there} there, and ${meant} was booked: look there`,
	isReconciled: (id) =>
		`payment ${id} is reconciled with a bank statement there: undo that first, then take it back`,
	onSeveralInvoices: (id) =>
		`payment ${id} is on other invoices too: take it apart there, so that the others keep their part`,
	maybeTakenOff: (name, id) =>
		`${name} was asked to delete payment ${id}, and it could not be looked up: look there. Where it is gone, the next run notices it`,
	stillThere: (id, number, why) =>
		`payment ${id} is still on ${number} there (${why}): delete it there. The next run notices it, puts the payment on the list and does not book it there again`,
	otherOpen: (now, number, meant) =>
		`${now} is open on ${number} there now, and it should be ${meant}: look there`,
	byHand: (name, number, id) =>
		`${name} is not asked to take a payment back. Delete payment ${id} on ${number} there: the next run notices it, puts the payment on the list and does not book it there again`,
	byHandUnknown: (name, number) =>
		`${name} is not asked to take a payment back. Delete the payment on ${number} there: the next run notices it, puts the payment on the list and does not book it there again`,
};
