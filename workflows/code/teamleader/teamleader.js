import { isSame } from '../once/amounts.js';
import { decimalOf } from '../once/decimal.js';
import { isAtOurHours, teamleaderMoment, teamleaderPayments } from './payments.js';
import { money, say } from '../once/say.js';

/** What a person has to fill in first. */
function teamleaderSetting({ apiUrl, booksImportThisBank }) {
	if (!/^https?:\/\/\S+$/.test(String(apiUrl).trim())) {
		return 'Settings: apiUrl is https://api.focus.teamleader.eu';
	}
	if (!['yes', 'no'].includes(booksImportThisBank)) {
		return 'Settings: say in booksImportThisBank whether payments of this bank account come into Teamleader otherwise, such as from your bookkeeping (yes or no). With yes nothing is registered, since the money would count twice';
	}
	return undefined;
}

/** An invoice is read with its payments; then one payment is registered, at the moment that stands for our mark. */
function teamleaderRequests({ invoiceId, allocatedAmount, currency }, { apiUrl }, mark) {
	const api = apiUrl.trim();
	return {
		reads: [{ url: `${api}/invoices.info`, body: { id: invoiceId } }],
		payUrl: `${api}/invoices.registerPayment`,
		body: {
			id: invoiceId,
			payment: { amount: Number(allocatedAmount), currency },
			paid_at: mark,
		},
	};
}

const isByHand = ({ mark }) => mark !== undefined && !isAtOurHours(mark);

/** The invoice with its payments; undefined where the answer is something else. */
function teamleaderDocument([{ data }]) {
	const { status, total } = Object(data);
	const { amount, currency } = Object(Object(total).due);
	const openAmount = decimalOf(amount ?? '');
	const payments = teamleaderPayments(Object(data));
	if (openAmount === '' || payments === undefined) return undefined;
	return {
		currency,
		openAmount,
		notPayable: status === 'draft' ? say('invoiceIs', { state: status }) : undefined,
		payments: payments.map((payment) => ({
			...payment,
			// One of which only the day comes back may be one of ours.
			paidOn: isByHand(payment) ? payment.paidAt.slice(0, 10) : undefined,
		})),
	};
}

/** A payment of that day and amount whose moment is not ours may be this one, cut or moved: a person looks. */
function teamleaderComplete(booking, [{ data }]) {
	const { allocatedAmount, bookedOn, currency } = booking;
	const same = teamleaderPayments(data).find(
		({ paidAt, amount }) => paidAt.startsWith(bookedOn) && isSame(amount, allocatedAmount),
	);
	if (same === undefined) return {};
	return {
		state: 'refused',
		refused: say('twinWithoutMark', money(allocatedAmount, currency), bookedOn),
	};
}

/** Taken: 204 without a body, or an answer of its own; there is no ID. */
function teamleaderPayment(body, statusCode) {
	return statusCode === 204 || Object.keys(Object(body)).length > 0 ? '' : undefined;
}

/** Why Teamleader did not take it. */
function teamleaderRefusal(status, body, headers) {
	if (status === 429) {
		const until = headers['x-ratelimit-reset'];
		const when = until ? say('fromThen', until) : say('later');
		return { why: say('tooManyCalls', say('callsAMinute', 200), when) };
	}
	if (status === 401) return { why: say('connectAgain', 'Teamleader') };
	if (status === 403) return { why: say('lacksRight', 'invoices') };
	const { errors } = Object(body);
	const said = Array.isArray(errors) ? errors.map((each) => Object(each).title) : [];
	return { said: said.join('; ') };
}

/** How Teamleader Focus is asked. */
export const SYSTEM = {
	name: 'Teamleader Focus',
	mark: teamleaderMoment,
	marksByTime: true,
	oddSetting: teamleaderSetting,
	requests: teamleaderRequests,
	document: teamleaderDocument,
	complete: teamleaderComplete,
	paymentId: teamleaderPayment,
	refusal: teamleaderRefusal,
};
