import { eenvoudigRows, isClosedInEenvoudig } from './eenvoudigfactureren/invoices.js';
import { bookingsByInvoice, hasPaymentsToRead } from './once/singleReads.js';

/** One item for each invoice whose payments have to be read. */
export function eenvoudigToRead({ $ }) {
	const { apiUrl } = $('Settings').first().json;
	const bookings = bookingsByInvoice($);
	return eenvoudigRows($)
		.filter((invoice) =>
			hasPaymentsToRead(isClosedInEenvoudig(invoice), bookings.get(String(invoice.invoice_id))),
		)
		.map(({ invoice_id: key }) => ({
			json: { key: String(key), url: `${apiUrl.trim()}/invoices/${key}/payments` },
		}));
}
