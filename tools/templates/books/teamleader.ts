import type { BooksTemplate, ListNode } from './BooksTemplate';

const SETTINGS = "$('Settings').first().json";
const PAGE = 100;
const SINCE = '$now.minus({ years: 2 }).toISODate()';

/** All pages of a list, in its usual order unless another is asked for in `asked`, the body without the page. */
const list = (name: string, resource: string, asked = ''): ListNode => ({
	name,
	url: `={{ ${SETTINGS}.apiUrl.trim() }}/${resource}.list`,
	method: 'POST',
	jsonBody: `={{ JSON.stringify({ ${asked} }) }}`,
	pages: {
		type: 'body',
		parameter: 'page',
		value: `={{ ({ size: ${PAGE}, number: $pageCount + 1 }) }}`,
		completeExpression: `={{ !Array.isArray($response.body?.data) || $response.body.data.length < ${PAGE} }}`,
		// 200 calls a minute are allowed, and there may be many contacts.
		intervalMs: 350,
	},
});

const BY_NUMBER = "sort: [{ field: 'invoice_number', order: 'asc' }]";

/** Teamleader Focus. */
export const TEAMLEADER: BooksTemplate = {
	option: 'teamleader',
	name: 'Teamleader Focus',
	credential: { type: 'oAuth2Api', isGeneric: true, label: 'OAuth2 API' },
	headers: [['Accept', 'application/json']],
	settings: { apiUrl: 'https://api.focus.teamleader.eu' },
	lists: [
		list(
			'Invoices',
			'invoices',
			`filter: { status: ['outstanding', 'matched'], invoice_date_after: ${SINCE} }, ${BY_NUMBER}`,
		),
		list(
			'Older Open Invoices',
			'invoices',
			`filter: { status: ['outstanding'], invoice_date_before: ${SINCE} }, ${BY_NUMBER}`,
		),
		list('Credit Notes', 'creditNotes'),
		list('Companies', 'companies'),
		list('Contacts', 'contacts'),
	],
	readsOfEach: 'teamleaderToRead',
	invoicesCode: 'teamleaderInvoices',
	readsByPost: true,
	batching: { size: 3, intervalMs: 1_000 },
	words: {
		listing:
			'It reads the invoices of two years, older ones that are still open, the credit notes, and the IBANs of companies and contacts; and the payments of open invoices on which something was booked. A credit note is taken off its invoice there already. A matched invoice counts as paid.',
		listSetup: [
			"At marketplace.focus.teamleader.eu, make an integration of your own with the scopes for invoices, companies and contacts. Make an OAuth2 API credential: grant type Authorization Code, authorization URL https://focus.teamleader.eu/oauth2/authorize, access token URL https://focus.teamleader.eu/oauth2/access_token, authentication Body, with the client ID and secret of the integration, to which you give the credential's redirect URL. Connect it. A refresh token is good for one use there: keep this credential for these workflows, and connect it again where a run says so.",
		],
		marked:
			'at a second of its day, between 1 and 7 in the morning (UTC), that goes with the bank transaction and the invoice: Teamleader has no field for a mark',
		bookSetup: ['In **Settings**, leave apiUrl.'],
		unproven:
			'A payment of several invoices is registered once for each. Not proven on a live account: whether the second of a payment comes back, and what happens above what is due, in another currency, or to a payment dated today; so amounts are compared before and after. Where the second does not come back, a payment that was answered is known by day and amount; one without an answer is never sent again by itself. To a person go those, a second payment of one amount, day and invoice, credit notes, other currencies and what is paid too much. Undo payments in Teamleader itself.',
	},
};
