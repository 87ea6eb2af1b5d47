import { decimalOf } from '../once/decimal.js';
import { centsOf, referencesFor } from './references.js';
import { erpRefusal } from './refusal.js';
import { say } from '../once/say.js';

const DRAFT = 0;
const SUBMITTED = 1;

/** What a person has to fill in first. */
function erpSetting({ siteUrl, company, bankAccount, booksImportThisBank, uniqueField }) {
	if (!/^https?:\/\/\S+$/.test(String(siteUrl).trim())) {
		return 'Settings: siteUrl is the address of your ERPNext, such as https://firm.erpnext.com';
	}
	if (String(company).trim() === '') {
		return 'Settings: company is the name of your company as ERPNext writes it';
	}
	if (String(bankAccount).trim() === '') {
		return 'Settings: bankAccount is the ledger account that the money comes in on, such as Bank - V';
	}
	if (!['yes', 'no'].includes(booksImportThisBank)) {
		return 'Settings: say in booksImportThisBank whether ERPNext imports this bank account itself (yes or no). With yes nothing is entered, since the money would count twice';
	}
	if (!/^\w*$/.test(String(uniqueField))) {
		return 'Settings: uniqueField is the name of a custom field of Payment Entry, such as ponto_transaction, or empty';
	}
	return undefined;
}

const apiOfSite = ({ siteUrl }) => `${String(siteUrl).trim().replace(/\/$/, '')}/api/resource`;

const listUrl = (api, doctype, filters, fields) => {
	const json = (value) => encodeURIComponent(JSON.stringify(value));
	return `${api}/${encodeURIComponent(doctype)}?filters=${json(filters)}&fields=${json(fields)}&limit_page_length=500`;
};

/** By this a payment is found again; of each invoice that a transaction pays it is another one. */
const erpMark = ({ transactionId, invoiceId }) => `ponto:${transactionId}:${invoiceId}`;

const PAYMENT_FIELDS = ['name', 'docstatus', 'posting_date', 'paid_amount', 'reference_no'];

/** The invoice, the payments with our mark, which terms are paid one by one, and all payments on it; the body follows from the invoice. */
function erpRequests({ invoiceId }, settings, mark) {
	const api = apiOfSite(settings);
	const own = settings.uniqueField ? [settings.uniqueField] : [];
	return {
		reads: [
			{ url: `${api}/Sales%20Invoice/${encodeURIComponent(invoiceId)}` },
			{
				url: listUrl(
					api,
					'Payment Entry',
					[['reference_no', '=', mark]],
					[...PAYMENT_FIELDS, ...own],
				),
			},
			{
				url: listUrl(
					api,
					'Payment Terms Template',
					[['allocate_payment_based_on_payment_terms', '=', 1]],
					['name'],
				),
			},
			{
				url: listUrl(
					api,
					'Payment Entry',
					[
						['Payment Entry Reference', 'reference_name', '=', invoiceId],
						['docstatus', '=', SUBMITTED],
					],
					PAYMENT_FIELDS,
				),
			},
		],
		payUrl: `${api}/Payment%20Entry`,
	};
}

/** The invoice of the answers, with our payments; undefined where they are none. */
function erpDocument([invoiceAnswer, ...answers], { company }) {
	const invoice = invoiceAnswer?.data;
	const lists = answers.map((answer) => answer?.data);
	const openAmount = decimalOf(invoice?.outstanding_amount ?? '');
	if (invoice?.docstatus === undefined || openAmount === '') return undefined;
	if (!lists.every(Array.isArray)) return undefined;
	const [payments, , onIt] = lists;
	const names = payments.map(({ name }) => name);
	return {
		currency: invoice.currency,
		openAmount,
		notPayable: reasonNotPayable(invoice, payments, company),
		payments: [...payments, ...onIt.filter(({ name }) => !names.includes(name))]
			.filter(({ docstatus }) => docstatus === SUBMITTED)
			.map((payment) => ({
				id: payment.name,
				amount: decimalOf(payment.paid_amount),
				mark: payment.reference_no,
				paidOn: payment.posting_date,
			})),
	};
}

function reasonNotPayable(invoice, payments, company) {
	const draft = payments.find(({ docstatus }) => docstatus === DRAFT);
	if (draft) return say('neverSubmitted', draft.name);
	if (invoice.docstatus !== SUBMITTED) {
		return say('invoiceIs', { state: invoice.docstatus === DRAFT ? 'draft' : 'cancelled' });
	}
	if (invoice.company !== company) return say('ofCompany', invoice.company);
	const { currency, party_account_currency: accountCurrency } = invoice;
	if (accountCurrency && accountCurrency !== currency) {
		return say('dueInOther', accountCurrency, invoice.debit_to, currency);
	}
	return undefined;
}

/** The payment as it is posted, submitted at once. */
function erpComplete(booking, [{ data: invoice }, { data: payments }, { data: byTerm }], settings) {
	const { allocatedAmount, writtenOff, bookedOn, mark, transactionId, decidedBy } = booking;
	const paid = Number(allocatedAmount);
	const isDeducted =
		Boolean(settings.discountAccount) && Boolean(settings.costCenter) && Number(writtenOff) > 0;
	const cents = centsOf(paid) + (isDeducted ? centsOf(writtenOff) : 0);
	const again = decidedBy === 'workflow' ? 0 : payments.length;
	const unique = `${transactionId}:${invoice.name}${again > 0 ? `:${again + 1}` : ''}`;
	return {
		body: {
			docstatus: SUBMITTED,
			payment_type: 'Receive',
			company: invoice.company,
			posting_date: bookedOn,
			party_type: 'Customer',
			party: invoice.customer,
			paid_from: invoice.debit_to,
			paid_to: settings.bankAccount,
			paid_amount: paid,
			received_amount: paid,
			source_exchange_rate: 1,
			target_exchange_rate: 1,
			reference_no: mark,
			reference_date: bookedOn,
			references: referencesFor(invoice, cents, byTerm),
			...(settings.uniqueField && { [settings.uniqueField]: unique }),
			...(isDeducted && {
				deductions: [
					{
						account: settings.discountAccount,
						cost_center: settings.costCenter,
						amount: Number(writtenOff),
					},
				],
			}),
		},
	};
}

const CANCELLED = 2;

/** Cancels a payment; the entry stays, and nothing is left of it on the invoice. */
const offErp = ({ booking, payment }) => ({
	url: `${booking.payUrl}/${encodeURIComponent(payment.id)}`,
	body: { docstatus: CANCELLED },
});

/** How ERPNext is asked. */
export const SYSTEM = {
	name: 'ERPNext',
	oddSetting: erpSetting,
	mark: erpMark,
	requests: erpRequests,
	document: erpDocument,
	complete: erpComplete,
	paymentId: (body) => body?.data?.name,
	refusal: erpRefusal,
	takesOff: offErp,
};
