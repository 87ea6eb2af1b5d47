import type { BooksTemplate, ListNode } from './BooksTemplate';

const SETTINGS = "$('Settings').first().json";
const API = `{{ ${SETTINGS}.siteUrl.trim().replace(/\\/$/, '') }}/api/resource`;
const PAGE = 200;
const SINCE = '$now.minus({ years: 2 }).toISODate()';

const list = (
	name: string,
	doctype: string,
	filters: string,
	fields: string,
	more: Partial<ListNode> = {},
): ListNode => ({
	name,
	url: `=${API}/${encodeURIComponent(doctype)}`,
	query: [
		['filters', `={{ JSON.stringify(${filters}) }}`],
		['fields', `={{ JSON.stringify(${fields}) }}`],
		['order_by', 'name asc'],
		['limit_page_length', String(PAGE)],
	],
	pages: {
		parameter: 'limit_start',
		value: `={{ $pageCount * ${PAGE} }}`,
		completeExpression: `={{ !Array.isArray($response.body?.data) || $response.body.data.length < ${PAGE} }}`,
	},
	...more,
});

const INVOICE_FIELDS = [
	...['name', 'customer', 'customer_name', 'po_no', 'posting_date', 'due_date', 'currency'],
	...['party_account_currency', 'grand_total', 'outstanding_amount', 'is_return'],
];

const FIELDS = `${JSON.stringify(INVOICE_FIELDS)}.concat(${SETTINGS}.referenceField || [])`;

/** ERPNext, versions 13 to 16. */
export const ERPNEXT: BooksTemplate = {
	option: 'erpnext',
	name: 'ERPNext',
	credential: { type: 'erpNextApi', isGeneric: false, label: 'ERPNext API' },
	settings: { siteUrl: '', company: '' },
	listSettings: { referenceField: '' },
	bookSettings: { bankAccount: '', uniqueField: '', discountAccount: '', costCenter: '' },
	lists: [
		list(
			'Invoices',
			'Sales Invoice',
			`[['docstatus', '=', 1], ['company', '=', ${SETTINGS}.company], ['posting_date', '>=', ${SINCE}]]`,
			FIELDS,
		),
		list(
			'Older Open Invoices',
			'Sales Invoice',
			`[['docstatus', '=', 1], ['company', '=', ${SETTINGS}.company], ['posting_date', '<', ${SINCE}], ['outstanding_amount', '!=', 0]]`,
			FIELDS,
		),
		list(
			'Payment Entries',
			'Payment Entry',
			`[['docstatus', '=', 1], ['reference_no', 'like', 'ponto:%'], ['posting_date', '>=', ${SINCE}]]`,
			"['name', 'reference_no']",
		),
		list(
			'Bank Accounts',
			'Bank Account',
			"[['party_type', '=', 'Customer']]",
			"['name', 'party', 'iban']",
			{
				mayFail: true,
			},
		),
	],
	invoicesCode: 'erpNextInvoices',
	takesOff: { method: 'PUT', hasBody: true },
	// Payments that are submitted all at once lock one another out.
	batching: { size: 5, intervalMs: 1_000 },
	words: {
		listing:
			"It reads the submitted sales invoices of two years, the paid ones and credit notes too, older ones that are still open, and customers' IBANs from Bank Account. A payment that is booked already is known by its reference number.",
		listSetup: [
			'In ERPNext, give a user with the role Accounts User an API key and secret; put them into an ERPNext API credential.',
			'In **Settings**, type the address of your site again, and the name of your company. Where a custom field of Sales Invoice holds the payment reference, name it in referenceField; the PO number is read anyway.',
		],
		marked:
			"and submitted at once, with the bank transaction's ID and the invoice in its reference number",
		bookSetup: [
			'In **Settings**, type the address of your site, the company, and the ledger account of the bank (Bank - V).',
			'Better: add a custom field to Payment Entry, type Data, *unique*, and name it in uniqueField (ponto_transaction): ERPNext itself then refuses a repeat.',
			'To have what a payer may deduct written off, fill in discountAccount and costCenter; otherwise it stays open and you are told.',
		],
		unproven:
			'Not proven on a live site: versions 13 to 16 were read, none was asked. Version 13 takes a payment on a paid invoice with a warning, so amounts are compared before and after. Credit notes, other currencies and what is paid too much go to a person.',
	},
};
