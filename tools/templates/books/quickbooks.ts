import type { BooksTemplate, ListNode } from './BooksTemplate';

const SETTINGS = "$('Settings').first().json";
const PAGE = 1_000;
const SINCE = '{{ $now.minus({ years: 2 }).toISODate() }}';

/** QuickBooks' query language has no "or": what is old and still open is asked for by itself. */
const list = (name: string, entity: string, where: string): ListNode => ({
	name,
	url: `={{ ${SETTINGS}.apiUrl }}/v3/company/{{ ${SETTINGS}.realmId }}/query`,
	query: [
		[
			'query',
			`=select * from ${entity} where ${where} orderby Id startposition 1 maxresults ${PAGE}`,
		],
		['minorversion', '75'],
	],
	pages: {
		parameter: 'query',
		value: `={{ $request.qs.query.replace(/startposition \\d+/, 'startposition ' + ($pageCount * ${PAGE} + 1)) }}`,
		completeExpression: `={{ ($response.body?.QueryResponse?.${entity} ?? []).length < ${PAGE} }}`,
	},
});
const recent = `TxnDate >= '${SINCE}'`;
const older = `TxnDate < '${SINCE}' and Balance > '0'`;

/** QuickBooks Online. */
export const QUICKBOOKS: BooksTemplate = {
	option: 'quickbooks',
	name: 'QuickBooks',
	credential: {
		type: 'quickBooksOAuth2Api',
		isGeneric: false,
		label: 'QuickBooks Online OAuth2 API',
	},
	headers: [['Accept', 'application/json']],
	settings: { apiUrl: 'https://quickbooks.api.intuit.com', realmId: '' },
	listSettings: { currency: 'EUR' },
	bookSettings: { depositAccountId: '' },
	lists: [
		list('Invoices', 'Invoice', recent),
		list('Older Open Invoices', 'Invoice', older),
		list('Credit Memos', 'CreditMemo', recent),
		list('Older Open Credit Memos', 'CreditMemo', older),
		list('Payments in QuickBooks', 'Payment', recent),
	],
	invoicesCode: 'quickbooksInvoices',
	takesOff: { method: 'POST', hasBody: true },
	batching: { size: 7, intervalMs: 1_000 },
	words: {
		listing:
			'It reads the invoices and credit memos of two years, older ones that are still open, and the payments. A payment that is booked already is known by the memo on it or by the data table `bookings`; one that was voided counts for nothing. QuickBooks knows neither IBANs of payers nor structured communications: keep those in a custom field of the invoice, then they are read.',
		listSetup: [
			'Make a QuickBooks Online OAuth2 API credential and connect it.',
			'In **Settings**, type the number of your company (Account and Settings, Billing & Subscription, Company ID) and its currency. For a sandbox company apiUrl is https://sandbox-quickbooks.api.intuit.com.',
		],
		marked:
			"with the bank transaction's ID as its memo, and a request ID by which QuickBooks itself knows a repeat",
		bookSetup: [
			'In **Settings**, type the number of your company and its currency, and in depositAccountId the number of the bank account there, at the end of the address of its register. Left empty, payments go to Undeposited Funds.',
		],
		unproven:
			'A payment of several invoices is registered once for each. Not proven on a live company: how long QuickBooks remembers a request ID, whether it refuses a payment above what is due or leaves the rest unapplied, and the length of its number fields; so amounts are compared before and after. The French edition wants more fields. Credit memos, other currencies and what is paid too much go to a person.',
	},
};
