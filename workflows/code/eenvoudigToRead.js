import {
	bookingsByInvoice,
	eenvoudigRows,
	hasPaymentsToRead,
} from './eenvoudigfactureren/invoices.js';

/** One item for each invoice whose payments have to be read. */
export function eenvoudigToRead({ $ }) {
	const { apiUrl } = $('Settings').first().json;
	const bookings = bookingsByInvoice($);
	return eenvoudigRows($)
		.filter((invoice) => hasPaymentsToRead(invoice, bookings.get(String(invoice.invoice_id))))
		.map(({ invoice_id: key }) => ({
			json: { key: String(key), url: `${apiUrl.trim()}/invoices/${key}/payments` },
		}));
}
