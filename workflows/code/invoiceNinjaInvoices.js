import { clientCurrency } from './invoiceninja/currency.js';
import { decimalOf } from './once/decimal.js';
import { paymentsOn } from './invoiceninja/payments.js';

const SENT = '2';
const PARTIAL = '3';
const PAID = '4';
const DRAFT = '1';

/**
 * Invoice Ninja's invoices and credits in the shape that Match reads, the paid ones too; drafts and deleted ones are
 * left out, on archived ones nothing is due. @throws where a list is not whole.
 */
export function invoiceNinjaInvoices({ $ }) {
	const { currency } = $('Settings').first().json;
	const transactionOf = new Map(
		$('Bookings So Far')
			.all()
			.map(({ json }) => json)
			.filter(({ remoteId }) => remoteId)
			.map(({ remoteId, transactionId }) => [remoteId, transactionId]),
	);
	const invoices = rowsOfList($, 'Invoices', 'Open Invoices').map((invoice) => {
		if (!Array.isArray(invoice.payments)) {
			throw new Error(
				'This server does not tell the payments of its invoices: bring Invoice Ninja up to date',
			);
		}
		return {
			...neutralNinja('invoice', invoice, currency),
			appliedTransactionIds: appliedIds(paymentsOn(invoice), transactionOf).join(', '),
		};
	});
	const credits = rowsOfList($, 'Credits').map((credit) =>
		neutralNinja('credit', credit, currency),
	);
	return [...invoices, ...credits].map((json) => ({ json }));
}

/** The rows of all pages of these lists, each once, without drafts and deleted ones. */
function rowsOfList($, ...names) {
	const rows = new Map(names.flatMap((name) => rowsOfNode($, name)));
	return [...rows.values()].filter(
		({ is_deleted: isDeleted, status_id: status }) => !isDeleted && String(status) !== DRAFT,
	);
}

function rowsOfNode($, name) {
	const pages = $(name)
		.all()
		.map(({ json }) => json.body ?? {});
	if (pages.length === 0 || !pages.every(({ data }) => Array.isArray(data))) {
		throw new Error(`${name}: Invoice Ninja answered with something else than a list`);
	}
	const rows = new Map(pages.flatMap(({ data }) => data).map((row) => [row.id, row]));
	const { total } = Object(pages.at(-1).meta?.pagination);
	if (rows.size < Number(total ?? 0)) {
		throw new Error(
			`${name}: ${rows.size} of ${total} came, since the list changed while it was read. The next run reads it again`,
		);
	}
	return [...rows];
}

function neutralNinja(kind, row, companyCurrency) {
	const isDue = [SENT, PARTIAL].includes(String(row.status_id)) && !(row.archived_at > 0);
	const isCredit = kind === 'credit' || Number(row.amount) < 0;
	const signed = (amount) => (kind === 'credit' ? decimalOf(-Number(amount)) : decimalOf(amount));
	return {
		id: `${kind}-${row.id}`,
		number: row.number,
		references: [
			row.po_number,
			row.custom_value1,
			row.custom_value2,
			row.custom_value3,
			row.custom_value4,
		].filter(Boolean),
		openAmount: isDue ? signed(row.balance) : '0',
		totalAmount: signed(row.amount),
		currency: clientCurrency(row.client, companyCurrency),
		issueDate: row.date || null,
		dueDate: row.due_date || null,
		customerId: row.client_id,
		customerName: row.client?.display_name || row.client?.name || null,
		customerIbans: [],
		kind: isCredit ? 'creditNote' : 'invoice',
		status: String(row.status_id) === PAID ? 'paid' : 'open',
		appliedTransactionIds: '',
	};
}

/** By our mark, or by the payment that was written down in `bookings`. */
function appliedIds(payments, transactionOf) {
	const ids = payments.map(
		({ id, mark }) => /^ponto:(\S+)$/.exec(mark ?? '')?.[1] ?? transactionOf.get(id),
	);
	return [...new Set(ids.filter(Boolean))];
}
