/** The columns of the table `bookings`: one row for each time that a booking was claimed. */
export const BOOKINGS = {
	status: 'string',
	amount: 'string',
	currency: 'string',
	remoteId: 'string',
	claimedAt: 'string',
	finishedAt: 'string',
	note: 'string',
	key: 'string',
	claim: 'string',
	transactionId: 'string',
	invoiceId: 'string',
};
