import { decimalOf } from './once/decimal.js';

const PAGE = 200;

/** ERPNext's invoices in the shape that Match reads, the paid ones too. @throws where a list is not whole. */
export function erpNextInvoices({ $ }) {
	const { referenceField } = $('Settings').first().json;
	const paidBy = new Map();
	for (const { reference_no: mark } of rowsOfPages($, 'Payment Entries')) {
		const [, transactionId, invoice] = /^ponto:([^:]+):(.+)$/.exec(mark ?? '') ?? [];
		if (invoice) paidBy.set(invoice, [...(paidBy.get(invoice) ?? []), transactionId]);
	}
	const ibans = ibansOf($);
	return rowsOfPages($, 'Invoices', 'Older Open Invoices').map((invoice) => ({
		json: {
			...neutralErp(invoice, referenceField),
			customerIbans: ibans.get(invoice.customer) ?? [],
			appliedTransactionIds: [...new Set(paidBy.get(invoice.name))].join(', '),
		},
	}));
}

/** The rows of all pages of these lists, each once. */
function rowsOfPages($, ...names) {
	const rows = names.flatMap((name) => {
		const pages = $(name)
			.all()
			.map(({ json }) => json.body ?? {});
		if (pages.length === 0 || !pages.every(({ data }) => Array.isArray(data))) {
			throw new Error(`${name}: ERPNext answered with something else than a list`);
		}
		if (pages.at(-1).data.length >= PAGE) {
			throw new Error(
				`${name}: ERPNext has more pages than are read. Shorten the period in the node`,
			);
		}
		return pages.flatMap(({ data }) => data);
	});
	return [...new Map(rows.map((row) => [row.name, row])).values()];
}

/** Payers' IBANs by customer, where the user of the key may read them. */
function ibansOf($) {
	const byCustomer = new Map();
	for (const { json } of $('Bank Accounts').all()) {
		const rows = json.body?.data;
		for (const { party, iban } of Array.isArray(rows) ? rows : []) {
			if (party && iban) byCustomer.set(party, [...(byCustomer.get(party) ?? []), iban]);
		}
	}
	return byCustomer;
}

function neutralErp(invoice, referenceField) {
	const { currency, party_account_currency: accountCurrency } = invoice;
	const isCredit = Number(invoice.is_return) === 1;
	const isPaid = !isCredit && Number(invoice.outstanding_amount) <= 0;
	// What is due in another currency than the invoice's says nothing about its amount.
	const isForeign = Boolean(accountCurrency) && accountCurrency !== currency;
	const open = isPaid || isForeign ? '0' : decimalOf(invoice.outstanding_amount);
	return {
		id: invoice.name,
		number: invoice.name,
		references: [invoice.po_no, referenceField ? invoice[referenceField] : ''].filter(Boolean),
		openAmount: open,
		totalAmount: decimalOf(invoice.grand_total),
		currency,
		issueDate: invoice.posting_date || null,
		dueDate: invoice.due_date || null,
		customerId: invoice.customer,
		customerName: invoice.customer_name || invoice.customer,
		kind: isCredit ? 'creditNote' : 'invoice',
		status: isForeign || /[1-9]/.test(open) ? 'open' : 'paid',
	};
}
