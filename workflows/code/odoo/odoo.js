import { includesId, isOn, odooAmount, odooName, odooOpen, withoutEntry } from './odooRecords.js';
import { daysByHand } from '../once/byHand.js';
import { againIn, say } from '../once/say.js';

/** How Odoo is told which companies are meant, and in which language it speaks. */
const odooContext = ({ companyId }) => ({
	lang: 'en_US',
	...(/^\d+$/.test(String(companyId).trim()) && { allowed_company_ids: [Number(companyId)] }),
});

const inOdoo = ({ apiUrl }, model, method) =>
	`${String(apiUrl).replace(/\/$/, '')}/json/2/${model}/${method}`;

/** The journal that payments are booked in, its way of receiving them, and the company, as Odoo told them. */
function odooSetUp($) {
	const [journal, company] = ['Journal', 'Company'].map((name) => $(name).first()?.json ?? {});
	const methods = $('Payment Methods')
		.all()
		.map(({ json }) => json);
	const method = methods.find(({ code }) => code === 'manual') ?? methods[0] ?? {};
	// Where nothing is found an item is empty; a page of a proxy is one without an ID.
	const isOdd = [journal, company, method].some(
		(item) => item.id === undefined && Object.keys(item).length > 0,
	);
	// A journal without a currency of its own is in the company's.
	return { isOdd, journal, method, currency: journal.currency_id || company.currency_id };
}

/** What a person has to fill in or set right in Odoo first. */
function odooSetting(settings, { isOdd, journal, method, currency }) {
	const { apiUrl, journalId, booksImportThisBank, currency: expected } = settings;
	if (!/^https?:\/\/\S+$/.test(String(apiUrl).trim())) {
		return 'Settings: apiUrl is the address of your Odoo, https://my-organization.odoo.com';
	}
	if (!['yes', 'no'].includes(booksImportThisBank)) {
		return 'Settings: say in booksImportThisBank whether Odoo imports this bank account itself (yes or no). With yes nothing is registered, since the money would count twice';
	}
	if (booksImportThisBank === 'yes') return undefined;
	if (isOdd) {
		return 'Odoo answered with something that cannot be read, perhaps a page of a proxy. Nothing is booked; the next run asks again';
	}
	if (journal.id === undefined) {
		return `Settings: journalId is the number of your bank's journal in Odoo, at the end of its address there; Odoo knows no journal ${journalId}`;
	}
	if (method.id === undefined) {
		return `Odoo: the journal ${journal.name} has no method for incoming payments. Add one there under Accounting, Configuration, Journals, Incoming Payments`;
	}
	if (!Array.isArray(method.payment_account_id)) {
		return `Odoo: the journal ${journal.name} has no outstanding account on its method ${method.name}, so a payment would leave its invoice open, and could be registered twice. Set an Outstanding Receipts account there, under Incoming Payments, or answer yes to booksImportThisBank`;
	}
	if (odooName(currency) !== expected) {
		return `Settings: currency is ${expected}, and the journal ${journal.name} of Odoo is in ${odooName(currency) ?? 'one that Odoo does not tell'}`;
	}
	return undefined;
}

const MOVE_FIELDS = [
	...['name', 'move_type', 'state', 'payment_state', 'payment_reference', 'ref', 'invoice_date'],
	...['invoice_date_due', 'amount_total', 'amount_residual', 'currency_id', 'partner_id'],
	...['commercial_partner_id', 'matched_payment_ids'],
];
const PAYMENT_FIELDS = [
	...['memo', 'amount', 'date', 'state', 'move_id', 'invoice_ids', 'reconciled_invoice_ids'],
	'is_reconciled',
];
const IS_ALIVE = ['state', 'not in', ['draft', 'canceled', 'rejected']];

/** The payments with our mark, those that were registered for an invoice, and the customer's about the day of the bank. */
function odooPaymentsOf(id, mark, { customerId, bookedOn }) {
	const ours = [IS_ALIVE, '|', ['memo', '=', mark]];
	const ofInvoice = ['invoice_ids', 'in', [id]];
	if (!/^\d+$/.test(customerId ?? '')) return [...ours, ofInvoice];
	const [from, to] = daysByHand(bookedOn);
	const ofCustomer = ['&', '&', ['partner_id', '=', Number(customerId)]];
	return [...ours, '|', ofInvoice, ...ofCustomer, ['date', '>=', from], ['date', '<=', to]];
}

/** What is read of an invoice: itself, then the payments that may be on it. */
function odooRequests(booking, settings, mark, { journal, method, currency }) {
	const id = Number(booking.invoiceId);
	const context = odooContext(settings);
	const ofInvoice = { ...context, active_model: 'account.move', active_ids: [id] };
	const payment = {
		payment_date: booking.bookedOn,
		amount: Number(booking.allocatedAmount),
		currency_id: currency?.[0],
		journal_id: journal.id,
		payment_method_line_id: method.id,
		communication: mark,
		group_payment: true,
		payment_difference_handling: 'open',
	};
	return {
		reads: [
			{
				url: inOdoo(settings, 'account.move', 'search_read'),
				body: { domain: [['id', '=', id]], fields: MOVE_FIELDS, order: 'id', context },
			},
			{
				url: inOdoo(settings, 'account.payment', 'search_read'),
				body: {
					domain: odooPaymentsOf(id, mark, booking),
					fields: PAYMENT_FIELDS,
					order: 'id',
					context,
				},
			},
		],
		prepareUrl: inOdoo(settings, 'account.payment.register', 'create'),
		prepareBody: { vals_list: [payment], context: ofInvoice },
	};
}

/** What is sent once Odoo has opened the wizard: only this books. */
function odooRegister({ prepareUrl, prepareBody: { context } }, body) {
	const [wizard] = Array.isArray(body) ? body : [];
	if (!Number.isInteger(wizard)) return undefined;
	return {
		payUrl: prepareUrl.replace(/create$/, 'action_create_payments'),
		body: { ids: [wizard], context },
	};
}

const isMarked = ({ memo }) => /^ponto:/.test(memo || '');

/** Why nothing can be booked on an invoice. */
function odooHindrance({ id, state, payment_state: paymentState }, payments) {
	if (state !== 'posted')
		return say('invoiceIs', { state: state === 'cancel' ? 'cancelled' : state });
	if (paymentState === 'blocked') return say('notToBePaid');
	const shared = withoutEntry(payments, id).find(({ invoice_ids: ids }) => ids.length > 1);
	if (shared) return say('sharedPayment', shared.id);
	const loose = payments.find(
		(payment) => isMarked(payment) && includesId(payment.invoice_ids, id) && !isOn(payment, id),
	);
	return loose && say('loosePayment', loose.id);
}

/** The invoice of the answers, with our payments; undefined where they are none of Odoo's. */
function odooDocument([moves, payments]) {
	if (!Array.isArray(moves) || !Array.isArray(payments)) return undefined;
	const [move] = moves;
	if (move === undefined) {
		const notPayable = say('invoiceNotShown', 'Odoo');
		return { openAmount: '0', notPayable, payments: [] };
	}
	const onIt = payments.filter((payment) => isOn(payment, move.id));
	return {
		currency: odooName(move.currency_id),
		openAmount: odooOpen(move, payments),
		notPayable: odooHindrance(move, payments),
		payments: onIt.map((payment) => ({
			id: String(payment.id),
			amount: odooAmount(payment.amount),
			mark: payment.memo || '',
			paidOn: payment.date,
		})),
		remarks: onIt
			.filter((payment) => isMarked(payment) && payment.is_reconciled === false)
			.map(({ id }) => say('usesLess', 'Odoo', id)),
	};
}

/** The payment that Odoo shows after the wizard; where it made several, all of them. */
function odooPaymentId(body) {
	const { res_id: id, domain } = Object(body);
	if (Number.isInteger(id) && id > 0) return String(id);
	const ids = Array.isArray(domain) ? Object(domain[0])[2] : undefined;
	return Array.isArray(ids) ? ids.join(' and ') : undefined;
}

/** Why Odoo did not take it. */
function odooRefusal(status, body, headers) {
	if (status === 401) return { why: say('keyExpired', 'Odoo') };
	if (status === 429) {
		const when = againIn(headers['retry-after']);
		return { why: say('tooManyCalls', say('noMoreCalls'), when) };
	}
	const { message } = Object(body);
	return typeof message === 'string' ? { said: message } : {};
}

/** How Odoo is asked. */
export const SYSTEM = {
	name: 'Odoo',
	setUp: odooSetUp,
	oddSetting: odooSetting,
	requests: odooRequests,
	register: odooRegister,
	document: odooDocument,
	paymentId: odooPaymentId,
	refusal: odooRefusal,
};
