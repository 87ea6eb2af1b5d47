import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowFile } from '../../../n8n/client/Workflows';
import { TEMPLATES } from '../../../tools/templates/withInlinedCode';
import { columnsOf } from '../../chaos/booksWorld';
import { inEnglish } from './inEnglish';
import { runCodeNode } from './runCodeNode';

type Row = Record<string, unknown>;

const SETTINGS = {
	apiUrl: 'https://api.xero.com/api.xro/2.0',
	tenantId: '70784a63-d24b-46a9-a4db-0e70a274b056',
	bankAccountId: '562555f2-8cde-4ce9-8203-0363922537a4',
	currency: 'EUR',
	booksImportThisBank: 'no',
};
const ID = '11111111-2222-4333-8444-555555555555';
const booking: Row = {
	do: 'book',
	transactionId: 't',
	invoiceId: ID,
	invoiceNumber: 'INV-0042',
	allocatedAmount: '120.10',
	currency: 'EUR',
	openAmountBefore: '120.1',
	openAmountAfter: '0.00',
	bookedOn: '2026-11-20',
	decidedBy: 'workflow',
};
const ours = { PaymentID: 'p', Status: 'AUTHORISED', Amount: 120.1, Reference: 'ponto:t' };
const invoice = (AmountDue: unknown, more: Row = {}) => ({
	statusCode: 200,
	body: { Invoices: [{ AmountDue, CurrencyCode: 'EUR', Status: 'AUTHORISED', ...more }] },
});
const payments = (...Payments: Row[]) => ({ statusCode: 200, body: { Payments } });

const run = (node: string, before: Parameters<typeof runCodeNode>[1]): Row[] =>
	runCodeNode('book-payments-xero.json', before, [], node).map(({ json }) => inEnglish(json));
const asked = () => run('Bookings', { Settings: [SETTINGS], Tasks: [[], [], [booking]] });
const look = (answers: readonly Row[]) => {
	const Bookings = asked();
	const reads = run('To Read', { Bookings });
	return run('Look', { Settings: [SETTINGS], Bookings, 'To Read': reads, 'Read First': answers });
};
const after = (answer: Row, read: readonly Row[]) => {
	const Look = look([invoice(120.1), payments()]);
	return run('After Booking', {
		Settings: [SETTINGS],
		Look,
		Ours: Look,
		Register: [answer],
		'Read Again': read,
	});
};

/** The data tables as the template makes them. */
const file = readFileSync(join(TEMPLATES, 'mark-invoices-paid-xero.json'), 'utf8');
const tables = Object.entries(columnsOf(JSON.parse(file) as WorkflowFile)).map(
	([name, columns]) => ({ id: name, name, columns }),
);

describe('what is asked of Xero', () => {
	it('is the invoice and its payments, then one payment with our mark', () => {
		expect(asked()).toMatchObject([
			{
				reads: [
					{ url: `${SETTINGS.apiUrl}/Invoices/${ID}` },
					{ url: expect.stringContaining(encodeURIComponent(`Invoice.InvoiceID==guid("${ID}")`)) },
				],
				payUrl: `${SETTINGS.apiUrl}/Payments?summarizeErrors=true`,
				body: {
					Payments: [
						{
							Invoice: { InvoiceID: ID },
							Account: { AccountID: SETTINGS.bankAccountId },
							Date: '2026-11-20',
							Amount: 120.1,
							Reference: 'ponto:t',
						},
					],
				},
			},
		]);
	});

	it.each<[Row, string]>([
		[{ tenantId: 'my company' }, 'tenantId'],
		[{ bankAccountId: '090' }, 'bankAccountId'],
		[{ booksImportThisBank: 'perhaps' }, 'say in booksImportThisBank'],
	])('is nothing with the settings %j', (more, field) => {
		const missingWith = (settings: Row) =>
			run('Check Tables', { 'Find Tables': tables, Settings: [settings] })[0].missing;
		expect(missingWith({ ...SETTINGS, ...more })).toContain(`Settings: ${field}`);
		expect(missingWith(SETTINGS)).toBe('');
	});
});

describe('a second try', () => {
	const keyAfter = (...statuses: string[]) => {
		const [ready] = look([invoice(120.1), payments()]);
		const mine = { id: 9, key: ready.key, claim: ready.claim, status: 'sending' };
		const claimedAt = '2026-01-01T00:00:00.000Z';
		const before = statuses.map((status, id) => ({
			id,
			key: ready.key,
			claim: 'x',
			claimedAt,
			status,
		}));
		return run('Ours', { Ready: [ready], 'Claims Now': [...before, mine] })[0].idempotencyKey;
	};

	it('goes under the first key while nobody knows what became of the first, else under one of its own', () => {
		expect(keyAfter()).toBe(`t ${ID}`);
		expect(keyAfter('sending')).toBe(`t ${ID}`);
		expect(keyAfter('refused')).toBe(`t ${ID} 2`);
		expect(keyAfter('refused', 'refused')).toBe(`t ${ID} 3`);
	});
});

describe('what Xero says of an invoice', () => {
	it.each<[string, readonly Row[], Row]>([
		['is open', [invoice(120.1), payments()], { state: 'ready' }],
		['is paid in part', [invoice(100), payments()], { state: 'refused' }],
		[
			'has our payment',
			[invoice(0, { Status: 'PAID' }), payments(ours)],
			{ state: 'there', remoteId: 'p' },
		],
		[
			'had our payment',
			[invoice(120.1), payments({ ...ours, Status: 'DELETED' })],
			{ state: 'ready' },
		],
		[
			'is voided',
			[invoice(120.1, { Status: 'VOIDED' }), payments()],
			{ refused: 'its invoice is voided' },
		],
		['is in dollars', [invoice(120.1, { CurrencyCode: 'USD' }), payments()], { state: 'refused' }],
		[
			'is no invoice',
			[{ statusCode: 200, body: { Invoices: [] } }, payments()],
			{ state: 'refused' },
		],
		['has no amount', [invoice(null), payments()], { state: 'refused' }],
		[
			'has no list of payments',
			[invoice(120.1), { statusCode: 200, body: { Status: 'OK' } }],
			{ state: 'refused' },
		],
		['is gone', [{ statusCode: 404, body: 'not found' }, payments()], { state: 'refused' }],
	])('%s', (_what, answers, state) => {
		expect(look(answers)).toMatchObject([state]);
	});
});

describe('what Xero says of a payment', () => {
	const inside = {
		statusCode: 200,
		body: {
			Payments: [
				{
					PaymentID: '00000000-0000-0000-0000-000000000000',
					HasValidationErrors: true,
					ValidationErrors: [{ Message: 'Payment amount exceeds the amount outstanding' }],
				},
			],
		},
	};
	const elements = {
		statusCode: 400,
		body: { Elements: [{ ValidationErrors: [{ Message: 'The period is locked' }] }] },
	};
	const open = [invoice(120.1), payments()];
	const taken = { statusCode: 200, body: { Payments: [{ PaymentID: 'p' }] } };

	it.each<[string, Row, readonly Row[], Row]>([
		['taken', taken, [invoice(0), payments(ours)], { status: 'booked', remoteId: 'p', note: '' }],
		['lost, and there', { error: {} }, [invoice(0), payments(ours)], { status: 'booked' }],
		[
			'refused within 200',
			inside,
			open,
			{ status: 'refused', note: expect.stringContaining('exceeds') },
		],
		['refused', elements, open, { status: 'refused', note: expect.stringContaining('is locked') }],
		[
			'refused without its elements',
			{
				statusCode: 400,
				body: { Elements: null, Payments: null, Message: 'A validation exception' },
			},
			open,
			{ status: 'refused', note: expect.stringContaining('(A validation exception)') },
		],
		['taken and not there', taken, open, { status: 'unclear' }],
		[
			'not let in',
			{ statusCode: 401, body: { Detail: 'TokenExpired' } },
			open,
			{ note: expect.stringContaining('connect the credential to Xero again') },
		],
		[
			'one too many today',
			{ statusCode: 429, headers: { 'retry-after': '3600', 'x-rate-limit-problem': 'day' } },
			open,
			{ note: expect.stringContaining('no more calls today, again in 3600 seconds') },
		],
	])('%s', (_what, answer, read, finish) => {
		expect(after(answer, read)[0]).toMatchObject(finish);
	});

	it.each<[string, Row]>([
		['a page of a proxy', { statusCode: 200, data: '<html>' }],
		['an answer that was cut', { statusCode: 200, body: {} }],
		['500', { statusCode: 500, body: {} }],
	])('with %s it stays claimed', (_what, answer) => {
		expect(after(answer, open)).toEqual([]);
	});
});

describe('the invoices of Xero', () => {
	const page = (list: string, rows: readonly Row[], more: Row = {}) => ({
		body: { [list]: rows, pagination: { page: 1, pageCount: 1, itemCount: rows.length, ...more } },
	});
	const invoices = (before: Record<string, Row[]> = {}) =>
		runCodeNode(
			'list-invoices-xero.json',
			{
				'Bookings So Far': [{}],
				'Invoices of Two Years': [page('Invoices', [])],
				'Older Open Invoices': [page('Invoices', [])],
				'Credit Notes': [page('CreditNotes', [])],
				'Payments So Far': [page('Payments', [])],
				Customers: [page('Contacts', [])],
				...before,
			},
			[],
			'All Invoices',
		).map(({ json }) => json);
	const open: Row = {
		Type: 'ACCREC',
		InvoiceID: 'i',
		InvoiceNumber: 'INV-0042',
		Status: 'AUTHORISED',
		AmountDue: 120.1,
		Total: 121,
		CurrencyCode: 'EUR',
		DateString: '2026-10-01T00:00:00',
		DueDate: '/Date(1793404800000+0000)/',
		Contact: { ContactID: 'c', Name: 'Bäckerei "Größer" & Söhne' },
	};

	it('come with the IBAN of the customer and the transactions that paid them', () => {
		const rows = invoices({
			'Bookings So Far': [{ id: 1, remoteId: 'q', transactionId: 'u' }],
			'Invoices of Two Years': [page('Invoices', [open])],
			'Payments So Far': [
				page('Payments', [
					{ ...ours, Invoice: { InvoiceID: 'i' } },
					{ ...ours, PaymentID: 'q', Reference: undefined, Invoice: { InvoiceID: 'i' } },
					{
						...ours,
						PaymentID: 'r',
						Reference: 'ponto:gone',
						Status: 'DELETED',
						Invoice: { InvoiceID: 'i' },
					},
					{ ...ours, PaymentID: 's', Reference: 'Überweisung' },
				]),
			],
			Customers: [
				page('Contacts', [{ ContactID: 'c', BankAccountDetails: 'BE62 5100 0754 7061' }]),
			],
		});
		expect(rows).toEqual([
			{
				id: 'i',
				number: 'INV-0042',
				references: [],
				openAmount: '120.1',
				totalAmount: '121',
				currency: 'EUR',
				issueDate: '2026-10-01',
				dueDate: '2026-10-31',
				customerId: 'c',
				customerName: 'Bäckerei "Größer" & Söhne',
				customerIbans: ['BE62510007547061'],
				kind: 'invoice',
				status: 'open',
				appliedTransactionIds: 't, u',
			},
		]);
	});

	it('include credit notes below zero, and leave out drafts, bills and what is voided', () => {
		const note = { ...open, Type: 'ACCRECCREDIT', CreditNoteID: 'n', CreditNoteNumber: 'CN-1' };
		const rows = invoices({
			'Invoices of Two Years': [
				page('Invoices', [
					{ ...open, InvoiceID: 'd', Status: 'DRAFT', InvoiceNumber: undefined },
					{ ...open, InvoiceID: 'v', Status: 'VOIDED' },
					{ ...open, InvoiceID: 'b', Type: 'ACCPAY' },
				]),
			],
			'Credit Notes': [page('CreditNotes', [{ ...note, RemainingCredit: 20, Total: 20 }])],
		});
		expect(rows).toMatchObject([
			{ id: 'n', openAmount: '-20', kind: 'creditNote', number: 'CN-1' },
		]);
	});

	it.each<[string, Row[]]>([
		['a page of a proxy', [{ data: '<html>' }]],
		['an answer that was cut', [{ body: {} }]],
		['a second page that is none', [page('Invoices', [open], { itemCount: 2 }), { body: {} }]],
		['fewer rows than there are', [page('Invoices', [open], { itemCount: 2 })]],
		['a row twice in place of another', [page('Invoices', [open, open])]],
	])('are none at all where the list is %s', (_what, pages) => {
		expect(() => invoices({ 'Invoices of Two Years': pages })).toThrow('Run this again');
	});
});
