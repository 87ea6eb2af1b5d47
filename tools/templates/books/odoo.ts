import type { BooksTemplate, ListNode } from './BooksTemplate';

const SETTINGS = "$('Settings').first().json";
const API = `{{ ${SETTINGS}.apiUrl.trim().replace(/\\/$/, '') }}/json/2`;
const PAGE = 500;
const SINCE = '$now.minus({ years: 2 }).toISODate()';
const COMPANY = `Number(${SETTINGS}.companyId)`;

const read = (model: string, body: string, more: Partial<ListNode>): ListNode => ({
	name: model,
	url: `=${API}/${model}/search_read`,
	method: 'POST',
	jsonBody: `={{ JSON.stringify({ ${body}, order: 'id' }) }}`,
	...more,
});

/** All pages of a list, each after the last ID of the one before: what leaves the list meanwhile moves nothing. */
const list = (name: string, model: string, domain: string, fields: string): ListNode =>
	read(
		model,
		`domain: [['id', '>', 0], ${domain}], fields: ${fields}, limit: ${PAGE}, context: ${COMPANY} ? { allowed_company_ids: [${COMPANY}] } : {}`,
		{
			name,
			pages: {
				type: 'body',
				parameter: 'domain',
				// n8n puts it over the first condition and leaves the others.
				value: "={{ [['id', '>', $response.body?.at(-1)?.id ?? 0]] }}",
				completeExpression: `={{ !Array.isArray($response.body) || $response.body.length < ${PAGE} }}`,
			},
		},
	);

const setUp = (name: string, model: string, domain: string, fields: string): ListNode =>
	read(model, `domain: ${domain}, fields: ${fields}`, { name, isSplit: true });

const JOURNAL = `(Number(${SETTINGS}.journalId) || 0)`;

/** Odoo 19 and later, through its JSON-2 API. */
export const ODOO: BooksTemplate = {
	option: 'odoo',
	name: 'Odoo',
	credential: { type: 'odooApiKeyApi', isGeneric: false, label: 'Odoo API (API Key)' },
	headers: `={{ JSON.stringify(${SETTINGS}.database ? { 'X-Odoo-Database': ${SETTINGS}.database } : {}) }}`,
	settings: { apiUrl: '', database: '', companyId: '' },
	bookSettings: { journalId: '' },
	lists: [
		list(
			'Invoices in Odoo',
			'account.move',
			`['move_type', 'in', ['out_invoice', 'out_refund']], ['state', '=', 'posted'], '|', ['invoice_date', '>=', ${SINCE}], ['amount_residual', '>', 0]`,
			"['name', 'move_type', 'state', 'payment_state', 'payment_reference', 'ref', 'invoice_date', 'invoice_date_due', 'amount_total', 'amount_residual', 'currency_id', 'partner_id', 'commercial_partner_id']",
		),
		list(
			'Payments in Odoo',
			'account.payment',
			`['payment_type', '=', 'inbound'], ['state', 'not in', ['draft', 'canceled', 'rejected']], '|', ['date', '>=', ${SINCE}], ['move_id', '=', false]`,
			"['memo', 'amount', 'state', 'move_id', 'invoice_ids', 'reconciled_invoice_ids']",
		),
		list(
			'Bank Accounts in Odoo',
			'res.partner.bank',
			"['acc_number', '!=', false]",
			"['acc_number', 'partner_id']",
		),
	],
	invoicesCode: 'odooInvoices',
	setUp: [
		setUp(
			'Journal',
			'account.journal',
			`[['id', '=', ${JOURNAL}]]`,
			"['name', 'type', 'currency_id', 'company_id']",
		),
		setUp(
			'Payment Methods',
			'account.payment.method.line',
			`[['journal_id', '=', ${JOURNAL}], ['payment_type', '=', 'inbound']]`,
			"['name', 'code', 'payment_account_id']",
		),
		setUp(
			'Company',
			'res.company',
			"[['id', '=', $('Journal').first().json.company_id?.[0] ?? 0]]",
			"['name', 'currency_id']",
		),
	],
	prepares: true,
	readsByPost: true,
	batching: { size: 5, intervalMs: 200 },
	words: {
		listing:
			"It reads the posted invoices and credit notes of two years, older ones that are still open, the payments, and customers' bank accounts. What is *in payment* there has been paid. A payment that is booked already is known by its memo or by the data table `bookings`.",
		listSetup: [
			'You need Odoo 19 or later with the plan *Custom*, whose API this uses. In Odoo, make an API key under Preferences, Account Security; put it with the address of your Odoo into an Odoo API (API Key) credential. Keys live three months at most: note the day.',
			'In **Settings**, type that address again, the database where one address serves several, and the number of the company where you have several.',
		],
		marked: "through Odoo's own wizard with the bank transaction's ID as memo",
		bookSetup: [
			"In Odoo, open the bank's journal and give its incoming payment method an *Outstanding Receipts* account: without one Odoo leaves an invoice open that was paid, and takes the same payment again. The workflow refuses to start then.",
			'In **Settings**, type the address of your Odoo, and in journalId the number of that journal, at the end of its address in the browser.',
		],
		unproven:
			'A payment of several invoices is registered once for each. A journal in another currency than Settings, drafts, credit notes, other currencies, and invoices on which a payment without a journal entry waits go to a person, as does what is paid too much. Not proven on a live Odoo: some names of fields, and the number of the answer to a refusal; so amounts are compared before and after.',
	},
};
