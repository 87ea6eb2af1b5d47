import { bookingsByInvoice, hasPaymentsToRead } from './once/singleReads.js';
import { isMatchedInTeamleader, teamleaderInvoiceRows } from './teamleader/invoices.js';

/** One item for each invoice whose payments have to be read. */
export function teamleaderToRead({ $ }) {
	const { apiUrl } = $('Settings').first().json;
	const bookings = bookingsByInvoice($);
	return teamleaderInvoiceRows($)
		.filter((invoice) =>
			hasPaymentsToRead(isMatchedInTeamleader(invoice), bookings.get(invoice.id)),
		)
		.map(({ id }) => ({
			json: { key: id, url: `${apiUrl.trim()}/invoices.info`, body: { id } },
		}));
}
