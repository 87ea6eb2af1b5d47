import type { BooksTemplate, ListNode } from './BooksTemplate';

const API = "{{ $('Settings').first().json.apiUrl }}";
const SINCE = "DateTime({{ $now.minus({ years: 2 }).toFormat('yyyy, LL, dd') }})";
const ROWS_PER_PAGE = 500;
/** What Xero gives where it takes no other size. */
const USUAL_PAGE = 100;

/** A list that stays in its order while it is read; its pages say how many there are. */
const list = (name: string, path: string, order: string, where = ''): ListNode => ({
	name,
	url: `=${API}/${path}`,
	query: [
		...(where === '' ? [] : [['where', `=${where}`] as const]),
		['order', `${order} ASC`],
		['pageSize', String(ROWS_PER_PAGE)],
	],
	pages: {
		parameter: 'page',
		value: '={{ $pageCount + 1 }}',
		completeExpression: `={{ $response.body?.pagination ? !($response.body.pagination.page < $response.body.pagination.pageCount) : !($response.body?.${path}?.length >= ${USUAL_PAGE}) }}`,
	},
});

/** Xero. */
export const XERO: BooksTemplate = {
	option: 'xero',
	name: 'Xero',
	credential: { type: 'xeroOAuth2Api', isGeneric: false, label: 'Xero OAuth2 API' },
	headers: [
		['Xero-Tenant-Id', "={{ $('Settings').first().json.tenantId.trim() }}"],
		['Accept', 'application/json'],
	],
	settings: { apiUrl: 'https://api.xero.com/api.xro/2.0', tenantId: '' },
	bookSettings: { bankAccountId: '' },
	lists: [
		list('Invoices of Two Years', 'Invoices', 'InvoiceNumber', `Type=="ACCREC" AND Date>=${SINCE}`),
		list(
			'Older Open Invoices',
			'Invoices',
			'InvoiceNumber',
			`Type=="ACCREC" AND Status=="AUTHORISED" AND Date<${SINCE}`,
		),
		list('Credit Notes', 'CreditNotes', 'CreditNoteNumber', `Date>=${SINCE}`),
		list('Payments So Far', 'Payments', 'PaymentID', `Date>=${SINCE}`),
		list('Customers', 'Contacts', 'ContactID'),
	],
	invoicesCode: 'xeroInvoices',
	takesOff: { method: 'POST', hasBody: true },
	registers: { method: 'PUT', headers: [['Idempotency-Key', '={{ $json.idempotencyKey }}']] },
	batching: { size: 5, intervalMs: 7_000 },
	words: {
		listing:
			'It reads the approved and paid sales invoices and credit notes of two years, older invoices that are still open, the payments on them, and customers with what stands under bank account. A payment that is booked already is known by its reference or by the data table `bookings`. Where a list changes while it is read, the run ends and the next one reads again.',
		listSetup: [
			'In Xero, make an app at developer.xero.com; put its client ID and secret into a Xero OAuth2 API credential and connect it.',
			'In **Settings**, fill in tenantId: the ID of your organisation, as https://api.xero.com/connections lists it.',
		],
		marked: "with the bank transaction's ID as its reference",
		bookSetup: [
			'In **Settings**, fill in tenantId, and bankAccountId: the AccountID of the bank account in Xero that the money came in on.',
			'A payment of several invoices becomes one payment on each of them. Where you reconcile the bank line later, choose all of them.',
		],
		unproven:
			'Xero refuses more than what is due: the rest of an overpayment waits for a person, to be entered as an overpayment there. Not proven on a live account: how long a reference may be, the filter on invoices of a payment, and for how long a key is remembered. Amounts are compared before and after; credit notes, other currencies and discounts go to a person.',
	},
};
