import { clientCurrency } from './currency.js';
import { decimalOf } from '../once/decimal.js';
import { paymentsOn } from './payments.js';
import { againIn, say } from '../once/say.js';

const BANK_TRANSFER = '1';
const DRAFT_STATUS = '1';
const NOT_PAYABLE = { 5: 'cancelled', 6: 'reversed' };

/** What a person has to fill in first. */
function ninjaSetting({ serverUrl, booksImportThisBank, bookDiscounts }) {
	if (!/^https?:\/\/\S+$/.test(String(serverUrl).trim())) {
		return 'Settings: serverUrl is the address of your Invoice Ninja as in its credential, such as https://invoicing.co';
	}
	if (!['yes', 'no'].includes(booksImportThisBank)) {
		return 'Settings: say in booksImportThisBank whether Invoice Ninja imports this bank account itself (yes or no). With yes nothing is entered, since the money would count twice';
	}
	if (!['yes', 'no'].includes(bookDiscounts)) {
		return 'Settings: say in bookDiscounts whether what a payer may deduct is entered as cash discount (yes or no)';
	}
	return undefined;
}

/** The address of the API, however the address of the server was written. */
const apiOf = ({ serverUrl }) =>
	`${String(serverUrl)
		.trim()
		.replace(/\/$/, '')
		.replace(/\/api\/v1$/, '')}/api/v1`;

/** Where an invoice is read with its payments, and the payment that is posted; nobody gets a receipt by e-mail. */
function ninjaRequests(booking, settings, mark) {
	const { invoiceId, customerId, allocatedAmount, writtenOff, bookedOn } = booking;
	const id = invoiceId.replace(/^invoice-/, '');
	const discount = settings.bookDiscounts === 'yes' && Number(writtenOff) > 0;
	const row = {
		invoice_id: id,
		amount: Number(allocatedAmount),
		...(discount && { cash_discount: Number(writtenOff) }),
	};
	const body = {
		client_id: customerId,
		amount: Number(allocatedAmount),
		date: bookedOn,
		type_id: BANK_TRANSFER,
		transaction_reference: mark,
		idempotency_key: `${mark}:${id}`,
		email_receipt: 'false',
		private_notes: 'Ponto',
		invoices: [row],
	};
	const api = apiOf(settings);
	return {
		reads: [{ url: `${api}/invoices/${id}?include=client.group_settings,payments` }],
		payUrl: `${api}/payments`,
		body,
	};
}

/** An invoice of an answer, with its payments; undefined where it is none. */
function ninjaDocument([body], { currency }) {
	const invoice = body?.data;
	const openAmount = decimalOf(invoice?.balance ?? '');
	if (invoice?.status_id === undefined || openAmount === '') return undefined;
	const tells = Array.isArray(invoice.payments);
	return {
		currency: clientCurrency(invoice.client, currency),
		openAmount,
		notPayable: tells ? ninjaHindrance(invoice) : say('paymentsNotTold', 'Invoice Ninja'),
		payments: tells ? paymentsOn(invoice) : [],
	};
}

/** Why nothing can be booked on an invoice. */
function ninjaHindrance(invoice) {
	const { status_id: status, is_deleted: isDeleted, archived_at: archivedAt } = invoice;
	if (status === DRAFT_STATUS) return say('draftBecomesSent');
	const state =
		NOT_PAYABLE[status] ??
		(isDeleted ? 'deleted' : undefined) ??
		(archivedAt > 0 ? 'archived' : undefined);
	return state && say('invoiceIs', { state });
}

/** Why Invoice Ninja did not take it. */
function ninjaRefusal(status, body, headers) {
	const { message, errors } = Object(body);
	if (status === 429) {
		if (/duplicate/i.test(message ?? '')) return { why: say('sameTwice') };
		const when = againIn(headers['retry-after']);
		return { why: say('tooManyCalls', say('noMoreCalls'), when) };
	}
	if (status === 401) return { why: say('lacksRight', 'create payments') };
	if (status === 403) return { why: say('wrongPlan') };
	if (Object(errors).idempotency_key !== undefined) return { why: say('keyUsed') };
	const said = Object.entries(Object(errors)).map(
		([field, texts]) => `${field}: ${[texts].flat().join(', ')}`,
	);
	if (said.length > 0) return { said: said.join('; ') };
	return typeof message === 'string' ? { said: message } : {};
}

/**
 * A key is used for ever, also by a payment that was deleted: whoever books again gets another one. Of the workflow
 * itself nobody asks that: what was taken out it leaves alone.
 */
function ninjaComplete({ body, mark, decidedBy }, [{ data }]) {
	const deleted = data.payments.filter(
		({ is_deleted: isDeleted, transaction_reference: reference }) =>
			isDeleted && reference === mark,
	);
	if (decidedBy === 'workflow' || deleted.length === 0) return {};
	return {
		body: { ...body, idempotency_key: `${body.idempotency_key}:${deleted.length + 1}` },
	};
}

/** Deletes a payment that is on this invoice alone: Invoice Ninja deletes it whole. */
function offNinja({ booking, payment, bodies: [{ data: invoice }] }) {
	const { paymentables } = invoice.payments.find(({ id }) => String(id) === payment.id);
	const isShared = (paymentables ?? []).some(({ invoice_id: id }) => id !== invoice.id);
	if (isShared) return { refused: say('onSeveralInvoices', payment.id) };
	return { url: `${booking.payUrl}/${payment.id}` };
}

/** How Invoice Ninja is asked. */
export const SYSTEM = {
	name: 'Invoice Ninja',
	oddSetting: ninjaSetting,
	requests: ninjaRequests,
	document: ninjaDocument,
	complete: ninjaComplete,
	paymentId: (body) => body?.data?.id,
	refusal: ninjaRefusal,
	takesOff: offNinja,
};
