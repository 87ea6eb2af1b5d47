import { againIn, say } from '../once/say.js';
import { dayOf } from './day.js';

const XERO_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What a person has to fill in first. */
function xeroSetting({ tenantId, bankAccountId, booksImportThisBank }) {
	if (!XERO_ID.test(String(tenantId).trim())) {
		return 'Settings: tenantId is the ID of your organisation, which https://api.xero.com/connections lists';
	}
	if (!XERO_ID.test(String(bankAccountId).trim())) {
		return 'Settings: bankAccountId is the AccountID of your bank account in Xero, which stands in its address there';
	}
	if (!['yes', 'no'].includes(booksImportThisBank)) {
		return 'Settings: say in booksImportThisBank whether Xero imports this bank account itself, by a bank feed or statements (yes or no). With yes nothing is registered, since the money could count twice';
	}
	return undefined;
}

/** An invoice and its payments are read, for payments inside an invoice have no reference; then one payment is put. */
function xeroRequests(booking, { apiUrl, bankAccountId }, mark) {
	const { transactionId, invoiceId, allocatedAmount, bookedOn } = booking;
	const where = encodeURIComponent(`Invoice.InvoiceID==guid("${invoiceId}")`);
	const payment = {
		Invoice: { InvoiceID: invoiceId },
		Account: { AccountID: bankAccountId.trim() },
		Date: bookedOn,
		Amount: Number(allocatedAmount),
		Reference: mark,
	};
	return {
		reads: [
			{ url: `${apiUrl}/Invoices/${encodeURIComponent(invoiceId)}` },
			{ url: `${apiUrl}/Payments?where=${where}&page=1&pageSize=1000` },
		],
		payUrl: `${apiUrl}/Payments?summarizeErrors=true`,
		body: { Payments: [payment] },
		idempotencyKey: `${transactionId} ${invoiceId}`,
	};
}

/** The invoice of two answers, with its payments; undefined where they are something else. */
function xeroDocument([{ Invoices: invoices }, { Payments: payments }]) {
	const invoice = invoices?.[0];
	if (typeof invoice?.AmountDue !== 'number' || !Array.isArray(payments)) return undefined;
	const isPayable = ['AUTHORISED', 'PAID'].includes(invoice.Status);
	return {
		currency: invoice.CurrencyCode,
		openAmount: String(invoice.AmountDue),
		notPayable: isPayable
			? undefined
			: say('invoiceIs', { state: String(invoice.Status).toLowerCase() }),
		payments: payments
			.filter(({ Status }) => Status === 'AUTHORISED')
			.map((payment) => ({
				id: payment.PaymentID,
				amount: String(payment.Amount),
				mark: payment.Reference,
				paidOn: dayOf(payment.Date),
			})),
	};
}

const xeroPayment = (body) => Object(Object(body).Payments?.[0]);

/** Xero may say 200 and refuse inside. */
const isRefusedByXero = (body) =>
	xeroPayment(body).HasValidationErrors === true ||
	xeroPayment(body).StatusAttributeString === 'ERROR';

/** What Xero said, wherever in its answer it stands. */
function wordsOfXero(body) {
	const { Elements, Payments, Detail, Message } = Object(body);
	const said = [...(Elements ?? []), ...(Payments ?? [])].flatMap(({ ValidationErrors }) =>
		(ValidationErrors ?? []).map((each) => each.Message),
	);
	return said.length > 0 ? said.join('; ') : (Detail ?? Message);
}

/** Why Xero did not take it. */
function xeroRefusal(status, body, headers) {
	if (status === 429) {
		const isOfDay = headers['x-rate-limit-problem'] === 'day';
		// How many a day depends on what the app pays for.
		const limit = isOfDay ? say('noMoreCallsToday') : say('callsAMinute', 60);
		return { why: say('tooManyCalls', limit, againIn(headers['retry-after'])) };
	}
	if (status === 401) return { why: say('connectAgain', 'Xero') };
	if (status === 403) return { why: say('wrongTenant') };
	return { said: wordsOfXero(body) };
}

/** Deletes a payment; one that is reconciled, or part of a batch, is for a person. No key: Xero would give an old answer again. */
function offXero({ payment, bodies: [, { Payments: payments }], settings }) {
	const { IsReconciled, BatchPayment } = payments.find(({ PaymentID: id }) => id === payment.id);
	if (IsReconciled) return { refused: say('isReconciled', payment.id) };
	if (BatchPayment) return { refused: say('onSeveralInvoices', payment.id) };
	return {
		url: `${settings.apiUrl}/Payments/${payment.id}`,
		body: { Payments: [{ Status: 'DELETED' }] },
	};
}

/** How Xero is asked. */
export const SYSTEM = {
	name: 'Xero',
	oddSetting: xeroSetting,
	requests: xeroRequests,
	document: xeroDocument,
	paymentId: (body) => xeroPayment(body).PaymentID,
	// For some minutes Xero gives its first answer again, also after a refusal whose cause is gone.
	again: ({ key }, tries) => ({ idempotencyKey: `${key} ${tries + 1}` }),
	refusedInside: isRefusedByXero,
	refusal: xeroRefusal,
	takesOff: offXero,
};
