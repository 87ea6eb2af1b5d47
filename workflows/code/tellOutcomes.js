/** What the caller of Book is told, one item for each payment. */
export function tellOutcomes({ $ }) {
	return $('Settle')
		.all()
		.map(({ json: { transactionId, outcome, booked, told, isStale } }) => ({
			json: { transactionId, outcome, booked, told, isStale },
		}));
}
