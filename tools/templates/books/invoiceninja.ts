import type { BooksTemplate, ListNode } from './BooksTemplate';

const API =
	"{{ $('Settings').first().json.serverUrl.trim().replace(/\\/$/, '').replace(/\\/api\\/v1$/, '') }}/api/v1";
const SINCE =
	'={{ $now.minus({ years: 2 }).toISODate() }},{{ $now.plus({ years: 1 }).toISODate() }}';

const OF_TWO_YEARS = [
	['status', 'active,archived'],
	['date_range', SINCE],
] as const;
const STILL_OPEN = [
	['status', 'active'],
	['client_status', 'unpaid'],
] as const;

const list = (
	name: string,
	path: string,
	include: string,
	asked: NonNullable<ListNode['query']> = OF_TWO_YEARS,
): ListNode => ({
	name,
	url: `=${API}/${path}`,
	query: [...asked, ['include', include], ['sort', 'id|asc'], ['per_page', '100']],
	pages: {
		parameter: 'page',
		value: '={{ $pageCount + 1 }}',
		completeExpression:
			'={{ !Array.isArray($response.body?.data) || $response.body.data.length === 0 || $response.body.meta?.pagination?.current_page >= $response.body.meta?.pagination?.total_pages }}',
	},
});

/** Invoice Ninja, version 5. */
export const INVOICE_NINJA: BooksTemplate = {
	option: 'invoiceninja',
	name: 'Invoice Ninja',
	credential: { type: 'invoiceNinjaApi', isGeneric: false, label: 'Invoice Ninja API' },
	settings: { serverUrl: 'https://invoicing.co' },
	listSettings: { currency: 'EUR' },
	bookSettings: { bookDiscounts: 'no' },
	lists: [
		list('Invoices', 'invoices', 'client.group_settings,payments'),
		list('Open Invoices', 'invoices', 'client.group_settings,payments', STILL_OPEN),
		list('Credits', 'credits', 'client.group_settings'),
	],
	invoicesCode: 'invoiceNinjaInvoices',
	takesOff: { method: 'DELETE' },
	// It works on one payment of a client at a time, and sends others that come meanwhile elsewhere (302).
	batching: { size: 1, intervalMs: 1_000 },
	words: {
		listing:
			'It reads the invoices and credits of two years, the paid and archived ones too, and all invoices that are still open; drafts and deleted ones are left out. A payment that is booked already is known by its transaction reference or by the data table `bookings`. Invoice Ninja knows no IBANs of payers; references are looked for in the PO number and the four custom fields.',
		listSetup: [
			'In Invoice Ninja, make a token under Settings, Account Management, API Tokens; put it with the address of your server into an Invoice Ninja API credential.',
			"In **Settings**, type that address again, and the currency of your company. A client has its own, its group's, or this one.",
		],
		marked: "with the bank transaction's ID as transaction reference and in its idempotency key",
		bookSetup: [
			'Type the address of your server in **Settings**, as in the credential, and the currency of your company.',
			'bookDiscounts: with *yes* what a payer may deduct is entered as cash discount, which servers of 2026 know; with *no* it stays open and you are told.',
		],
		unproven:
			'A key stays used for ever: a payment that you deleted is not entered again, unless you decide so. No receipt is mailed. Not proven on a live account: cash discounts, and what a client in a group without a currency pays in on older servers; so amounts are compared before and after. Credits, other currencies and what is paid too much go to a person.',
	},
};
