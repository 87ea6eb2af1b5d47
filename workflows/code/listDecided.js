/** The rows of `decisions` that Match learns from: those of a booking whose amount nobody wrote down say nothing. */
export function listDecided({ $input }) {
	return $input
		.all()
		.filter(({ json: { id, decision, allocatedAmount } }) => {
			const isBooking = decision === 'booked' || decision === 'confirmed';
			return id !== undefined && (!isBooking || allocatedAmount);
		})
		.map(({ json }) => ({ json }));
}
