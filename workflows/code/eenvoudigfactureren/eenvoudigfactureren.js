import { subtract } from '../markPaid/rows.js';
import { isSame, withCents } from '../once/amounts.js';
import { decimalOf } from '../once/decimal.js';
import { againIn, money, say } from '../once/say.js';
import { eenvoudigOpenNow } from './openNow.js';

const PARTS = /^\d+$/;

/** What a person has to fill in first. */
function eenvoudigSetting({ apiUrl, booksImportThisBank }) {
	if (!/^https?:\/\/\S+$/.test(String(apiUrl).trim())) {
		return 'Settings: apiUrl is https://eenvoudigfactureren.be/api/v1 or https://app.simplybooks.be/api/v1';
	}
	if (!['yes', 'no'].includes(booksImportThisBank)) {
		return 'Settings: say in booksImportThisBank whether EenvoudigFactureren imports this bank account itself (yes or no). With yes nothing is registered, since the money would count twice';
	}
	return undefined;
}

/** An invoice and its payments are read, for the invoice does not say what is left; then one payment is posted. */
function eenvoudigRequests({ invoiceId, allocatedAmount, bookedOn }, { apiUrl }, mark) {
	const url = `${apiUrl.trim()}/invoices/${PARTS.test(invoiceId) ? invoiceId : 'unknown'}`;
	return {
		reads: [{ url }, { url: `${url}/payments` }],
		payUrl: `${url}/payments`,
		body: {
			date: bookedOn,
			amount: Number(allocatedAmount),
			method: 'transfer',
			description: mark,
		},
	};
}

/** The invoice of two answers, with its payments; undefined where they are something else. */
function eenvoudigDocument([invoice, payments], settings) {
	const total = decimalOf(invoice.total_with_tax);
	if (total === '' || !Array.isArray(payments)) return undefined;
	const amounts = payments.map(({ amount }) => decimalOf(amount));
	if (amounts.includes('')) return undefined;
	return {
		currency: invoice.currency || settings.currency,
		openAmount: withCents(subtract(total, amounts)),
		payments: payments.map((payment, place) => ({
			id: String(payment.payment_id),
			amount: amounts[place],
			mark: payment.description,
			paidOn: payment.date,
		})),
	};
}

/** A payment of that day and amount whose transaction the books do not tell may be this one: a person looks. */
function eenvoudigComplete(booking, [, payments]) {
	const { allocatedAmount, bookedOn, currency } = booking;
	const same = payments.find(
		({ description, date, amount }) =>
			!description &&
			String(date).startsWith(bookedOn) &&
			isSame(decimalOf(amount), allocatedAmount),
	);
	if (same === undefined) return {};
	return {
		state: 'refused',
		refused: say('twinWithoutMark', money(allocatedAmount, currency), bookedOn),
	};
}

/** The id of a payment; where none is told, it is taken all the same. */
function eenvoudigPayment(body) {
	if (body === null || typeof body !== 'object' || Object.keys(body).length === 0) return undefined;
	return String(body.payment_id ?? body.id ?? '');
}

/** Why EenvoudigFactureren did not take it. */
function eenvoudigRefusal(status, body, headers) {
	if (status === 429) {
		const when = againIn(headers['retry-after']);
		return { why: say('tooManyCalls', say('noMoreCalls'), when) };
	}
	if (status === 401) return { why: say('credentialOver') };
	if (status === 403) return { why: say('lacksRight', 'invoices') };
	const { message, error } = Object(body);
	return { said: message ?? error };
}

/** Deletes a payment of an invoice. */
const offEenvoudig = ({ booking, payment }) => ({ url: `${booking.payUrl}/${payment.id}` });

/** How EenvoudigFactureren is asked; SimplyBooks is the same. */
export const SYSTEM = {
	name: 'EenvoudigFactureren',
	oddSetting: eenvoudigSetting,
	requests: eenvoudigRequests,
	document: eenvoudigDocument,
	asOpenNow: eenvoudigOpenNow,
	complete: eenvoudigComplete,
	paymentId: eenvoudigPayment,
	refusal: eenvoudigRefusal,
	takesOff: offEenvoudig,
};
