import { againIn, say } from '../once/say.js';

const LIST = { sales: 'sales_invoices', external: 'external_sales_invoices' };

/** What a person has to fill in first. */
function moneybirdSetting({ administrationId, booksImportThisBank }) {
	if (!/^\d+$/.test(String(administrationId).trim())) {
		return 'Settings: administrationId is the long number in the address of your Moneybird, moneybird.com/123.../';
	}
	if (!['yes', 'no'].includes(booksImportThisBank)) {
		return 'Settings: say in booksImportThisBank whether Moneybird imports this bank account itself (yes or no). With yes nothing is registered, since the money would count twice';
	}
	return undefined;
}

/** What is read of an invoice, and the payment that is posted. An id is `sales-430...` or `external-430...`. */
function moneybirdRequests(
	{ invoiceId, allocatedAmount, bookedOn },
	{ apiUrl, administrationId },
	mark,
) {
	const [kind, id] = invoiceId.split('-');
	const url = `${apiUrl}/${administrationId}/${LIST[kind]}/${id}`;
	const payment = { payment_date: bookedOn, price: allocatedAmount, transaction_identifier: mark };
	return { reads: [{ url: `${url}.json` }], payUrl: `${url}/payments.json`, body: { payment } };
}

/** The invoice of an answer, with its payments; undefined where it is none. */
function moneybirdDocument([invoice]) {
	const { state, currency, total_unpaid: openAmount, payments } = invoice;
	if (openAmount === undefined || !Array.isArray(payments)) return undefined;
	return {
		currency,
		openAmount,
		notPayable: ['draft', 'scheduled', 'uncollectible'].includes(state)
			? say('invoiceIs', { state })
			: undefined,
		payments: payments.map((payment) => ({
			id: String(payment.id),
			amount: payment.price,
			mark: payment.transaction_identifier,
			paidOn: payment.payment_date,
		})),
	};
}

const LONGEST_WAIT_SECONDS = 86_400;

/** Moneybird gives the second of the clock from which on there is room; what stands in front of it may give seconds to wait. */
function whenAgain(retryAfter) {
	const seconds = Number(retryAfter);
	if (!(seconds > LONGEST_WAIT_SECONDS)) return againIn(seconds);
	return say('fromThen', new Date(seconds * 1_000).toISOString());
}

/** Why Moneybird did not take it. */
function moneybirdRefusal(status, body, headers) {
	if (status === 429) {
		return { why: say('tooManyCalls', say('callsIn', 150, 5), whenAgain(headers['retry-after'])) };
	}
	if (status === 401) return { why: say('credentialOver') };
	if (status === 403) return { why: say('lacksRight', 'sales_invoices') };
	const { error } = Object(body);
	if (typeof error !== 'object' || error === null) return { said: error };
	const said = Object.entries(error).map(
		([field, texts]) => `${field} ${[texts].flat().join(', ')}`,
	);
	return { said: said.join('; ') };
}

const moneybirdId = ({ id }) => (id === undefined ? undefined : String(id));

/** Deletes a payment of an invoice. */
const offMoneybird = ({ booking, payment }) => ({
	url: booking.payUrl.replace(/s\.json$/, `s/${payment.id}.json`),
});

/** How Moneybird is asked. */
export const SYSTEM = {
	name: 'Moneybird',
	oddSetting: moneybirdSetting,
	requests: moneybirdRequests,
	document: moneybirdDocument,
	paymentId: (body) => moneybirdId(Object(body)),
	refusal: moneybirdRefusal,
	takesOff: offMoneybird,
};
