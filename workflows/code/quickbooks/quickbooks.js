import { sumOf } from '../once/amounts.js';
import { daysByHand } from '../once/byHand.js';
import { amountOn, markIn, quickBooksAmount, rowsInQuery } from './quickbooksRecords.js';
import { money, say } from '../once/say.js';

const MINOR_VERSION = 75;

/** What a person has to fill in first. */
function quickBooksSetting({ realmId, depositAccountId, booksImportThisBank }) {
	if (!/^\d+$/.test(String(realmId).trim())) {
		return 'Settings: realmId is the long number of your company, which QuickBooks shows under Account and Settings, Billing & Subscription, as Company ID';
	}
	if (!['yes', 'no'].includes(booksImportThisBank)) {
		return 'Settings: say in booksImportThisBank whether QuickBooks imports this bank account itself (yes or no). With yes nothing is registered, since the money would count twice';
	}
	if (!/^\d*$/.test(String(depositAccountId).trim())) {
		return 'Settings: depositAccountId is the number of the bank account in QuickBooks, the end of the address of its register; left empty, payments go to Undeposited Funds';
	}
	return undefined;
}

const bareId = ({ transactionId }) => String(transactionId).replace(/[^0-9a-z]/gi, '');

/**
 * The end of the ID, for IDs that are counted up begin alike: PaymentRefNum holds 21 characters, and what it finds is
 * compared in full.
 */
const shortId = (booking) => bareId(booking).slice(-20);

/** All of the ID and the invoice, in at most 50 characters: for a request ID that it knows QuickBooks gives its first answer again. */
const requestId = (booking) => `${bareId(booking).slice(-32)}-${booking.invoiceId}`;

const queryUrl = ({ apiUrl, realmId }, query) =>
	`${apiUrl}/v3/company/${realmId}/query?query=${encodeURIComponent(query)}&minorversion=${MINOR_VERSION}`;

/** What is read of an invoice: itself, the payments whose number is ours, and those of that amount about that day. */
function quickBooksRequests(booking, settings) {
	const { apiUrl, realmId } = settings;
	const ofInvoice = `select * from Invoice where Id = '${booking.invoiceId}'`;
	const ofPayments = `select * from Payment where PaymentRefNum = '${shortId(booking)}'`;
	const [from, to] = daysByHand(booking.bookedOn);
	const ofAmount = `select * from Payment where TotalAmt = '${booking.allocatedAmount}' and TxnDate >= '${from}' and TxnDate <= '${to}' maxresults 1000`;
	return {
		reads: [ofInvoice, ofPayments, ofAmount].map((query) => ({ url: queryUrl(settings, query) })),
		payUrl: `${apiUrl}/v3/company/${realmId}/payment?requestid=${requestId(booking)}&minorversion=${MINOR_VERSION}`,
	};
}

/** The payment, once its invoice is read: its customer, and its currency where the company has several. */
function quickBooksPayment(booking, [invoices], { depositAccountId }) {
	const [{ CustomerRef: customer, CurrencyRef: currency }] = rowsInQuery(invoices, 'Invoice');
	const amount = Number(booking.allocatedAmount);
	const account = String(depositAccountId).trim();
	return {
		body: {
			CustomerRef: { value: customer.value },
			...(currency && { CurrencyRef: { value: currency.value } }),
			TotalAmt: amount,
			TxnDate: booking.bookedOn,
			PaymentRefNum: shortId(booking),
			PrivateNote: booking.mark,
			...(account !== '' && { DepositToAccountRef: { value: account } }),
			Line: [{ Amount: amount, LinkedTxn: [{ TxnId: booking.invoiceId, TxnType: 'Invoice' }] }],
		},
	};
}

/** Somebody has finished a try with that key before: its answer would only be given again. */
const quickBooksAgain = ({ payUrl }, times) => ({
	payUrl: payUrl.replace('&minorversion', `-${times + 1}&minorversion`),
});

/** The invoice of the answers, with our payments; undefined where they are none of QuickBooks'. */
function quickBooksDocument(bodies, { currency: own }) {
	const invoices = rowsInQuery(bodies[0], 'Invoice');
	const [payments, ofAmount] = bodies.slice(1).map((body) => rowsInQuery(body, 'Payment'));
	if ([invoices, payments, ofAmount].includes(undefined)) return undefined;
	const [invoice] = invoices;
	if (invoice === undefined) {
		const notPayable = say('invoiceNotShown', 'QuickBooks');
		return { openAmount: '0', notPayable, payments: [] };
	}
	const ours = payments.filter((payment) => markIn(payment) !== undefined);
	const onIt = ours.filter((payment) => amountOn(payment, invoice.Id) !== undefined);
	const byHand = ofAmount.filter(
		(payment) => markIn(payment) === undefined && amountOn(payment, invoice.Id) !== undefined,
	);
	const loose = ours.find(({ Line: lines }) => (lines ?? []).length === 0);
	// A company with one currency names none.
	const currency = Object(invoice.CurrencyRef).value ?? own;
	return {
		currency,
		openAmount: quickBooksAmount(invoice.Balance),
		notPayable: loose && say('loosePayment', loose.Id),
		payments: [...onIt, ...byHand].map((payment) => ({
			id: String(payment.Id),
			amount: sumOf(amountOn(payment, invoice.Id)),
			mark: markIn(payment),
			paidOn: payment.TxnDate,
		})),
		remarks: onIt
			.filter(({ UnappliedAmt: unapplied }) => Number(unapplied) > 0)
			.map(({ Id: id, UnappliedAmt: unapplied }) =>
				say('notApplied', money(quickBooksAmount(unapplied), currency), id),
			),
	};
}

/** The sentences of a refusal; what the gateway in front refuses has its names in small letters. */
function faultWords(body) {
	const { Fault: fault, fault: ofGateway } = Object(body);
	const errors = fault?.Error ?? ofGateway?.error ?? [];
	return [errors]
		.flat()
		.map(({ Message: message, Detail: detail, message: small, detail: smallDetail }) =>
			[...new Set([message ?? small, detail ?? smallDetail])].filter(Boolean).join(': '),
		)
		.join('; ');
}

/** Why QuickBooks did not take it. */
function quickBooksRefusal(status, body) {
	const said = faultWords(body);
	if (status === 429) {
		return { why: say('tooManyCalls', say('callsAMinute', 500), say('inSeconds', 60)) };
	}
	if (status === 401) return { why: say('connectAgain', 'QuickBooks') };
	// Its number differs between the vendor's own pages: the words decide.
	if (/period.{0,20}closed/i.test(said)) return { why: say('periodClosed', 'QuickBooks', said) };
	return { said };
}

/** Deletes a payment that is on this invoice alone, in the version that was read. */
function offQuickBooks({ payment, bodies: [, answer], settings }) {
	const { apiUrl, realmId } = settings;
	const { Id, SyncToken, Line } = rowsInQuery(answer, 'Payment').find(
		(each) => String(each.Id) === payment.id,
	);
	if (Line.length > 1) return { refused: say('onSeveralInvoices', payment.id) };
	return {
		url: `${apiUrl}/v3/company/${realmId}/payment?operation=delete&minorversion=${MINOR_VERSION}`,
		body: { Id, SyncToken },
	};
}

/** How QuickBooks is asked. */
export const SYSTEM = {
	name: 'QuickBooks',
	oddSetting: quickBooksSetting,
	requests: quickBooksRequests,
	complete: quickBooksPayment,
	again: quickBooksAgain,
	document: quickBooksDocument,
	refusedInside: (body) => Object(body).Fault !== undefined,
	paymentId: (body) => quickBooksId(Object(body).Payment),
	refusal: quickBooksRefusal,
	takesOff: offQuickBooks,
};

function quickBooksId(payment) {
	const { Id: id } = Object(payment);
	return id === undefined ? undefined : String(id);
}
