import { rowsOfPages } from './once/pages.js';
import { amountOn, markIn, quickBooksAmount, rowsInQuery } from './quickbooks/quickbooksRecords.js';

const PAGE_SIZE = 1000;

/** QuickBooks' invoices and credit memos in the shape that Match reads, the paid ones too. */
export function quickbooksInvoices({ $ }) {
	const rowsIn = (name, entity) =>
		rowsOfPages(
			$(name)
				.all()
				.map(({ json }) => json),
			name,
			PAGE_SIZE,
			(body) => rowsInQuery(body, entity),
		);
	const { currency } = $('Settings').first().json;
	const transactionOf = new Map(
		$('Bookings So Far')
			.all()
			.filter(({ json }) => json.remoteId)
			.map(({ json }) => [String(json.remoteId), json.transactionId]),
	);
	const books = { payments: rowsIn('Payments in QuickBooks', 'Payment'), transactionOf, currency };
	const invoices = [...rowsIn('Invoices', 'Invoice'), ...rowsIn('Older Open Invoices', 'Invoice')];
	const memos = [
		...rowsIn('Credit Memos', 'CreditMemo'),
		...rowsIn('Older Open Credit Memos', 'CreditMemo'),
	];
	return [
		...unlike(invoices).map((invoice) => neutral('invoice', invoice, books)),
		...unlike(memos).map((memo) => neutral('creditNote', memo, books)),
	].map((json) => ({ json }));
}

/** Each once, though a list may have moved between two pages; without those that bear no number. */
const unlike = (rows) =>
	[...new Map(rows.map((row) => [String(row.Id), row])).values()].filter(
		({ DocNumber: number }) => number,
	);

function neutral(kind, document, { payments, transactionOf, currency }) {
	const isCredit = kind === 'creditNote';
	const { Id: id, CustomerRef: customer } = document;
	const signed = (number) => {
		const amount = quickBooksAmount(number);
		return isCredit && /[1-9]/.test(amount) ? `-${amount}` : amount;
	};
	const ownFields = (document.CustomField ?? []).map(({ StringValue: value }) => value);
	return {
		id: isCredit ? `credit-${id}` : String(id),
		number: document.DocNumber,
		references: ownFields.filter(Boolean),
		openAmount: signed(document.Balance),
		totalAmount: signed(document.TotalAmt),
		currency: Object(document.CurrencyRef).value ?? currency,
		issueDate: document.TxnDate ?? null,
		dueDate: document.DueDate ?? null,
		customerId: Object(customer).value ?? null,
		customerName: Object(customer).name ?? null,
		customerIbans: [],
		kind,
		status: Number(document.Balance) === 0 ? 'paid' : 'open',
		appliedTransactionIds: appliedIds(String(id), payments, transactionOf).join(', '),
	};
}

/** By our mark, or by the payment that was written down in `bookings`; a voided one is on nothing. */
function appliedIds(id, payments, transactionOf) {
	const ids = payments
		.filter((payment) => amountOn(payment, id) !== undefined)
		.map(
			(payment) => markIn(payment)?.replace('ponto:', '') ?? transactionOf.get(String(payment.Id)),
		);
	return [...new Set(ids.filter(Boolean))];
}
