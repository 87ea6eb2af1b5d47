import type { BooksTemplate } from './BooksTemplate';

const PAGE = 100;

/** EenvoudigFactureren, which SimplyBooks is too. */
export const EENVOUDIG_FACTUREREN: BooksTemplate = {
	option: 'eenvoudigfactureren',
	name: 'EenvoudigFactureren',
	credential: { type: 'httpHeaderAuth', isGeneric: true, label: 'Header Auth' },
	headers: [['Accept', 'application/json']],
	settings: { apiUrl: 'https://eenvoudigfactureren.be/api/v1' },
	listSettings: { currency: 'EUR' },
	lists: [
		{
			name: 'Invoices',
			url: "={{ $('Settings').first().json.apiUrl.trim() }}/invoices",
			query: [
				['sort', 'number'],
				['take', String(PAGE)],
				['format', 'json'],
			],
			pages: {
				parameter: 'skip',
				value: `={{ $pageCount * ${PAGE} }}`,
				completeExpression: `={{ !Array.isArray($response.body) || $response.body.length < ${PAGE} }}`,
			},
		},
	],
	readsOfEach: 'eenvoudigToRead',
	invoicesCode: 'eenvoudigInvoices',
	takesOff: { method: 'DELETE' },
	batching: { size: 10, intervalMs: 1_000 },
	words: {
		listing:
			'It reads all invoices and credit notes, and the payments of those on which something was booked and that are not closed: the list does not say what is left. So a part that you enter by hand is seen only when a payment is booked on that invoice: it is booked on what is left where it fits, otherwise you are told. A closed invoice counts as paid.',
		listSetup: [
			'In EenvoudigFactureren or SimplyBooks, make an API key; put it into a Header Auth credential with the name X-API-Key.',
			'In **Settings**, leave apiUrl, or type https://app.simplybooks.be/api/v1 for SimplyBooks.',
		],
		marked: "with the bank transaction's ID as its description",
		bookSetup: [
			'In **Settings**, type the same apiUrl as in **List invoices (EenvoudigFactureren)**.',
		],
		unproven:
			"Not proven on a live account: the names of a payment's fields, whether its description comes back, and what happens above what is left. So amounts are compared before and after; a payment that was taken and is not shown is never sent again by itself. Credit notes, other currencies and what is paid too much go to a person. Payers' IBANs are not known there.",
	},
};
