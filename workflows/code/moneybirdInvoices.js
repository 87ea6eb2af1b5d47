import { rowsOf } from './markPaid/rows.js';
import { rowsOfPages } from './once/pages.js';

const PAGE_SIZE = 100;
const OPEN = ['open', 'late', 'reminded', 'pending_payment', 'new'];

/** Moneybird's invoices in the shape that Match reads, the paid ones too; drafts are left out. @throws for a list that is not whole. */
export function moneybirdInvoices({ $ }) {
	const transactionOf = new Map(
		rowsOf($, 'Bookings So Far')
			.filter(({ remoteId }) => remoteId)
			.map(({ remoteId, transactionId }) => [remoteId, transactionId]),
	);
	const sales = documentsIn($, 'Sales Invoices', 'Older Open Invoices')
		.filter(({ invoice_id: number }) => number)
		.map((invoice) => neutral('sales', invoice, transactionOf));
	const external = documentsIn($, 'External Invoices', 'Older External Invoices')
		.filter(({ reference }) => reference)
		.map((invoice) => neutral('external', invoice, transactionOf));
	return [...sales, ...external].map((json) => ({ json }));
}

/** The documents of all pages of these lists, each once: one that moves up while they are read comes twice. */
function documentsIn($, ...names) {
	const rows = names.flatMap((name) => {
		const answers = $(name)
			.all()
			.map(({ json }) => json);
		return rowsOfPages(answers, name, PAGE_SIZE);
	});
	return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function neutral(kind, invoice, transactionOf) {
	const { contact } = invoice;
	const isSales = kind === 'sales';
	const references = isSales
		? [invoice.payment_reference, invoice.short_payment_reference, invoice.reference]
		: [];
	const names = [
		contact?.company_name,
		[contact?.firstname, contact?.lastname].filter(Boolean).join(' '),
	];
	return {
		id: `${kind}-${invoice.id}`,
		number: isSales ? invoice.invoice_id : invoice.reference,
		references: references.filter(Boolean),
		openAmount: OPEN.includes(invoice.state) ? invoice.total_unpaid : '0',
		totalAmount: invoice.total_price_incl_tax,
		currency: invoice.currency,
		issueDate: isSales ? invoice.invoice_date : invoice.date,
		dueDate: invoice.due_date ?? null,
		customerId: contact?.id ?? null,
		customerName: names.find(Boolean) ?? null,
		customerIbans: [contact?.sepa_iban, contact?.bank_account].filter(Boolean),
		kind: String(invoice.total_price_incl_tax).startsWith('-') ? 'creditNote' : 'invoice',
		status: invoice.state === 'paid' ? 'paid' : 'open',
		appliedTransactionIds: appliedIds(invoice.payments ?? [], transactionOf).join(', '),
	};
}

/** By our mark, or by the payment that was written down in `bookings`. */
function appliedIds(payments, transactionOf) {
	const ids = payments.map(
		({ id, transaction_identifier: mark }) =>
			/^ponto:(\S+)$/.exec(mark ?? '')?.[1] ?? transactionOf.get(String(id)),
	);
	return [...new Set(ids.filter(Boolean))];
}
