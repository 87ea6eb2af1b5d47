/** What is told of the payments that wait. Amounts come with their currency. */
export const LIST_ENGLISH = {
	locale: 'en-GB',
	held: {
		takenBack: (number) => `The booking on ${number} was taken back: it is not booked again`,
		refused: (number) =>
			`A person said that this payment is not for ${number}: it is not booked by itself`,
		gone: (number) => `It was booked on ${number}, which is no longer among the invoices`,
		overpaid: (left, numbers) =>
			`Paid too much: ${left} is left after ${numbers}. Pay it back or keep it for another invoice`,
		meant: (amount, number) =>
			`${amount} of this payment was meant for ${number}, which has changed since: decide what it pays`,
		left: (left) => `${left} of this payment is left: decide what it pays`,
	},
	thenTick: (reason) => `${reason}, then tick handled`,
	wouldHaveBooked: (amount, number, evidence) =>
		`Would have booked ${amount} on ${number}: ${evidence}`,
	restOfSeveral: () => 'the rest of a payment of several invoices',
	overpaidBy: (amount) => `overpaid by ${amount}`,
};
