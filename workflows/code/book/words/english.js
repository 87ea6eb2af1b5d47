/** What is told of a payment that Book could not book, or only in part. Amounts come with their currency. */
export const BOOK_ENGLISH = {
	locale: 'en-GB',
	notBookedOn: (amount, number, evidence) =>
		`${amount} could not be booked on ${number} (${evidence})`,
	rowGone: (what) => `${what}: its row is no longer in the table invoices`,
	rowChanged: (what) =>
		`${what}: somebody changed its row meanwhile. The next sweep looks at it again`,
	rowChangedFrom: (what, before, now) =>
		`${what}: somebody changed its row meanwhile (open then ${before}, now ${now}). The next sweep looks at it again`,
	notRegistered: (amount, number, why) => `Not registered, ${amount} on ${number}: ${why}`,
	gaveNoAnswer: (name) => `${name} gave no answer`,
	neededNoMore: (left, amount, number) =>
		`${left} is left of ${amount} on ${number}: it needed no more`,
};
