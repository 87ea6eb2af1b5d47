import { rowsOf } from './markPaid/rows.js';
import { dayOf } from './xero/day.js';

/** Xero's invoices and credit notes in the shape that Match reads, the paid ones too. @throws for an incomplete list. */
export function xeroInvoices({ $ }) {
	const transactionOf = new Map(
		rowsOf($, 'Bookings So Far')
			.filter(({ remoteId }) => remoteId)
			.map(({ remoteId, transactionId }) => [remoteId, transactionId]),
	);
	const ibanOf = new Map(
		rowsOfList($, 'Contacts', 'ContactID').map(({ ContactID, BankAccountDetails }) => [
			ContactID,
			ibanIn(BankAccountDetails),
		]),
	);
	const applied = new Map();
	for (const payment of rowsOfList($, 'Payments', 'PaymentID')) {
		const id = payment.Invoice?.InvoiceID;
		const transactionId =
			/^ponto:(\S+)$/.exec(payment.Reference ?? '')?.[1] ?? transactionOf.get(payment.PaymentID);
		const counts = payment.Status === 'AUTHORISED' && transactionId !== undefined;
		if (counts) applied.set(id, new Set([...(applied.get(id) ?? []), transactionId]));
	}
	const documents = [
		...rowsOfList($, 'Invoices', 'InvoiceID')
			.filter(({ Type }) => Type === 'ACCREC')
			.map(invoiceOf),
		...rowsOfList($, 'CreditNotes', 'CreditNoteID')
			.filter(({ Type }) => Type === 'ACCRECCREDIT')
			.map(creditNoteOf),
	];
	return documents
		.filter(({ status }) => ['AUTHORISED', 'PAID'].includes(status))
		.map((document) => ({
			json: {
				...document,
				status: document.status === 'PAID' ? 'paid' : 'open',
				customerIbans: [ibanOf.get(document.customerId)].filter(Boolean),
				appliedTransactionIds: [...(applied.get(document.id) ?? [])].join(', '),
			},
		}));
}

/** The fewest rows of a page that may not be the last, where Xero does not count them. */
const USUAL_PAGE = 100;
const NODES_OF = {
	Invoices: ['Invoices of Two Years', 'Older Open Invoices'],
	CreditNotes: ['Credit Notes'],
	Payments: ['Payments So Far'],
	Contacts: ['Customers'],
};

/** The rows of all pages, each once. @throws where a page is something else, or a row is missing. */
const rowsOfList = ($, list, idField) => [
	...new Map(NODES_OF[list].flatMap((node) => rowsOfNode($, node, list, idField))).values(),
];

function rowsOfNode($, node, list, idField) {
	const pages = $(node)
		.all()
		.map(({ json }) => Object(json.body));
	const last = pages.at(-1);
	if (last === undefined || !pages.every((page) => Array.isArray(page[list]))) {
		throw new Error(`Xero answered something else than its ${list}. Run this again`);
	}
	const rows = new Map(pages.flatMap((page) => page[list].map((row) => [row[idField], row])));
	const { itemCount } = Object(last.pagination);
	const isCut = itemCount === undefined && last[list].length >= USUAL_PAGE;
	if (isCut || rows.size < itemCount) {
		throw new Error(
			`Xero's ${list} came incomplete, ${rows.size} of ${itemCount ?? 'more'}: they changed while they were read. Run this again`,
		);
	}
	return [...rows];
}

const shared = (document) => ({
	references: [document.Reference].filter(Boolean),
	currency: document.CurrencyCode,
	issueDate: dayOf(document.DateString, document.Date),
	dueDate: dayOf(document.DueDateString, document.DueDate),
	customerId: document.Contact?.ContactID ?? null,
	customerName: document.Contact?.Name || null,
	status: document.Status,
});

const invoiceOf = (invoice) => ({
	id: invoice.InvoiceID,
	number: invoice.InvoiceNumber ?? '',
	openAmount: String(invoice.AmountDue),
	totalAmount: String(invoice.Total),
	kind: 'invoice',
	...shared(invoice),
});

/** Amounts of a credit note are positive at Xero. */
const creditNoteOf = (note) => ({
	id: note.CreditNoteID,
	number: note.CreditNoteNumber ?? '',
	openAmount: String(-note.RemainingCredit),
	totalAmount: String(-note.Total),
	kind: 'creditNote',
	...shared(note),
});

/** The bank account of a contact is free text. */
function ibanIn(text) {
	const letters = String(text ?? '').replace(/[^A-Za-z0-9]/g, '');
	return /^[A-Za-z]{2}\d{2}[A-Za-z0-9]{11,30}$/.test(letters) ? letters.toUpperCase() : undefined;
}
