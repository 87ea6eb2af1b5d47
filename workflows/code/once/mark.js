/** What a booking is called in the table `bookings`. */
export const bookingKey = ({ transactionId, invoiceId }) => `${transactionId} ${invoiceId}`;

/** What is written into the books' free text, by which a booking is found again; a system may have its own. */
export const markFor = ({ mark }, booking) =>
	mark === undefined ? `ponto:${booking.transactionId}` : mark(booking);
