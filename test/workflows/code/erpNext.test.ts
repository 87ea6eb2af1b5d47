import { inEnglish } from './inEnglish';
import { runCodeNode } from './runCodeNode';

type Row = Record<string, unknown>;

const BOOK = 'book-payments-erpnext.json';
const LIST = 'list-invoices-erpnext.json';
const SETTINGS = {
	siteUrl: 'https://firm.erpnext.example/',
	company: 'Voorbeeld BV',
	bankAccount: 'Bank - V',
	uniqueField: '',
	discountAccount: '',
	costCenter: '',
	referenceField: '',
	currency: 'EUR',
	booksImportThisBank: 'no',
};
const DISCOUNT = { discountAccount: 'Discount - V', costCenter: 'Main - V' };
const booking = (more: Row = {}): Row => ({
	do: 'book',
	transactionId: 't',
	invoiceId: 'SINV 26/42',
	invoiceNumber: 'SINV 26/42',
	allocatedAmount: '121.10',
	currency: 'EUR',
	openAmountBefore: '121.10',
	openAmountAfter: '0.00',
	writtenOff: '0.00',
	bookedOn: '2026-11-20',
	decidedBy: 'workflow',
	...more,
});
const MARK = 'ponto:t:SINV 26/42';
const OURS = { name: 'PAY-9', docstatus: 1, paid_amount: 121.1, reference_no: MARK };
const invoice = (more: Row = {}): Row => ({
	name: 'SINV 26/42',
	docstatus: 1,
	company: 'Voorbeeld BV',
	customer: 'C-1',
	customer_name: 'Bakkerij',
	po_no: null,
	posting_date: '2026-10-01',
	due_date: null,
	currency: 'EUR',
	party_account_currency: 'EUR',
	grand_total: 121.1,
	outstanding_amount: 121.1,
	is_return: 0,
	debit_to: 'Debtors - V',
	payment_terms_template: null,
	...more,
});
const IN_TERMS = {
	payment_terms_template: 'Two parts',
	payment_schedule: [
		{ payment_term: 'Paid', outstanding: 0 },
		{ payment_term: 'One', outstanding: 60.55 },
		{ payment_term: 'Two', outstanding: 60.55 },
	],
};

const run = (file: string, node: string, before: Readonly<Record<string, readonly Row[]>>): Row[] =>
	runCodeNode(file, before, [], node).map(({ json }) => inEnglish(json));
const found = (more: Row = {}) => ({ statusCode: 200, body: { data: invoice(more) } });
const rows = (...data: Row[]) => ({ statusCode: 200, body: { data } });

function look(answers: readonly Row[], more: Row = {}, settings: Row = {}): Row {
	const Settings = [{ ...SETTINGS, ...settings }];
	const asked = runCodeNode(BOOK, { Settings, Tasks: [[], [], [booking(more)]] }, [], 'Bookings');
	const Bookings = asked.map(({ json }) => json);
	const [{ key, reads }] = Bookings;
	const [looked] = run(BOOK, 'Look', {
		Settings,
		Bookings,
		'To Read': (reads as Row[]).map((read) => ({ key, ...read })),
		// Nobody has entered a payment on it by hand.
		'Read First': [...answers, rows()],
	});
	return looked;
}
const ready = (invoiceMore: Row = {}, more: Row = {}, settings: Row = {}) =>
	look([found(invoiceMore), rows(), rows({ name: 'Two parts' })], more, settings);

describe('what is asked of ERPNext', () => {
	it('is the invoice by its name, our payments, and which terms are paid one by one', () => {
		const { reads, payUrl } = ready();
		const urls = (reads as Row[]).map(({ url }) => decodeURIComponent(String(url)));
		expect(urls[0]).toBe('https://firm.erpnext.example/api/resource/Sales Invoice/SINV 26/42');
		expect(urls[1]).toContain(`filters=[["reference_no","=","${MARK}"]]`);
		expect(urls[2]).toContain('/Payment Terms Template?');
		expect(payUrl).toBe('https://firm.erpnext.example/api/resource/Payment%20Entry');
		expect(String((reads as Row[])[0].url)).toContain('SINV%2026%2F42');
	});

	it('is a payment that is submitted at once, on the account that the invoice is due on', () => {
		expect(ready()).toMatchObject({
			state: 'ready',
			body: {
				docstatus: 1,
				payment_type: 'Receive',
				company: 'Voorbeeld BV',
				party: 'C-1',
				paid_from: 'Debtors - V',
				paid_to: 'Bank - V',
				paid_amount: 121.1,
				received_amount: 121.1,
				reference_no: MARK,
				reference_date: '2026-11-20',
				references: [{ reference_name: 'SINV 26/42', allocated_amount: 121.1 }],
			},
		});
		expect(Object(ready().body)).not.toHaveProperty('deductions');
	});

	it.each([
		['121.10', [60.55, 60.55]],
		['70.00', [60.55, 9.45]],
	])('%s goes to the terms in their order', (allocatedAmount, parts) => {
		const { references } = Object(ready(IN_TERMS, { allocatedAmount }).body);
		expect(references.map((row: Row) => row.allocated_amount)).toEqual(parts);
		expect(references.map((row: Row) => row.payment_term)).toEqual(['One', 'Two']);
	});

	it('names no term where the template does not ask for them', () => {
		const other = { ...IN_TERMS, payment_terms_template: '30 days' };
		expect(Object(ready(other).body).references).toHaveLength(1);
	});

	it.each<[string, Row, number, Row[] | undefined]>([
		['written off on the account that is named', DISCOUNT, 121.1, [{ amount: 2.1 }]],
		['left open where none is named', {}, 119, undefined],
	])('what a payer may deduct is %s', (_what, settings, allocated, deductions) => {
		const body = Object(
			ready({}, { allocatedAmount: '119.00', writtenOff: '2.10' }, settings).body,
		);
		expect(body).toMatchObject({
			paid_amount: 119,
			references: [{ allocated_amount: allocated }],
			...(deductions && { deductions }),
		});
		expect('deductions' in body).toBe(deductions !== undefined);
	});

	it('bears another value in the unique field where a person books again what was cancelled', () => {
		const cancelled = [found(), rows({ ...OURS, docstatus: 2 }), rows()];
		const field = { uniqueField: 'ponto_transaction' };
		expect(look(cancelled, { decidedBy: 'Anna' }, field).body).toMatchObject({
			ponto_transaction: 't:SINV 26/42:2',
		});
		expect(look(cancelled, {}, field).body).toMatchObject({
			ponto_transaction: 't:SINV 26/42',
		});
	});
});

describe('before a payment is entered', () => {
	it('one that bears our mark is known as booked', () => {
		expect(look([found({ outstanding_amount: 0 }), rows(OURS), rows()])).toMatchObject({
			state: 'there',
			remoteId: 'PAY-9',
			bookedAmount: '121.10',
		});
	});

	it.each<[string, Row, Row, string]>([
		['is a draft', found({ docstatus: 0 }), rows(), 'is a draft'],
		['is cancelled', found({ docstatus: 2 }), rows(), 'is cancelled'],
		['is of another company', found({ company: 'Ander' }), rows(), 'is of Ander'],
		['is in dollars', found({ currency: 'USD', party_account_currency: 'USD' }), rows(), 'USD'],
		[
			'is due in another currency than its own',
			found({ party_account_currency: 'USD' }),
			rows(),
			'it is due in USD on Debtors - V',
		],
		['has a draft payment', found(), rows({ ...OURS, docstatus: 0 }), 'PAY-9 is there for it'],
		['is not there', { statusCode: 404, body: {} }, rows(), 'ERPNext answered 404'],
		['has no amount', found({ outstanding_amount: null }), rows(), 'could not be read'],
		['is a page', { statusCode: 200, data: '<html>' }, rows(), 'could not be read'],
		['tells no payments', found(), { statusCode: 200, body: {} }, 'could not be read'],
	])('nothing is sent for an invoice that %s', (_what, answer, payments, why) => {
		expect(look([answer, payments, rows()])).toMatchObject({
			state: 'refused',
			refused: expect.stringContaining(why),
		});
	});
});

describe('a refusal of ERPNext', () => {
	const noteOf = (answer: Row) => {
		const looked = [ready()];
		const [{ note }] = run(BOOK, 'After Booking', {
			Settings: [SETTINGS],
			Look: looked,
			Ours: looked,
			Register: [answer],
			'Read Again': [found(), rows(), rows()],
		});
		return note;
	};
	const said = JSON.stringify({ message: 'Sales Invoice <b>X</b> has already been fully paid.' });

	it.each<[string, Row, string]>([
		[
			'JSON in JSON',
			{ statusCode: 417, body: { _server_messages: JSON.stringify([said]) } },
			'(Sales Invoice X has already been fully paid.)',
		],
		[
			'an exception',
			{ statusCode: 417, body: { exception: 'frappe.exceptions.ValidationError: No\nat' } },
			'(frappe.exceptions.ValidationError: No)',
		],
		['nothing', { statusCode: 417, body: {} }, 'ERPNext answered 417'],
		['a unique field', { statusCode: 409, body: {} }, 'with its unique field'],
		[
			'too many calls',
			{ statusCode: 429, body: {}, headers: { 'retry-after': '60' } },
			'again in 60 seconds',
		],
	])('that is %s is told in words', (_what, answer, why) => {
		expect(noteOf(answer)).toContain(why);
	});
});

describe('the invoices of ERPNext', () => {
	const pages = (...data: Row[][]) => data.map((each) => ({ body: { data: each } }));
	const listed = (more: Readonly<Record<string, readonly Row[]>> = {}, settings: Row = {}) =>
		run(LIST, 'All Invoices', {
			Settings: [{ ...SETTINGS, ...settings }],
			Invoices: pages([invoice()]),
			'Older Open Invoices': pages([]),
			'Payment Entries': pages([]),
			'Bank Accounts': pages([]),
			...more,
		});

	it('are read with payers, payments, and a reference of your own', () => {
		const field = 'custom_ogm';
		const Invoices = pages([invoice({ po_no: 'PO-7', [field]: '+++090/9337/55493+++' })]);
		const more = {
			Invoices,
			'Payment Entries': pages([{ name: 'PAY-9', reference_no: MARK }]),
			'Bank Accounts': pages([
				{ name: 'a', party: 'C-1', iban: 'BE71096123456769' },
				{ name: 'b', party: 'C-1', iban: null },
			]),
		};
		expect(listed(more, { referenceField: field })).toMatchObject([
			{
				id: 'SINV 26/42',
				number: 'SINV 26/42',
				references: ['PO-7', '+++090/9337/55493+++'],
				openAmount: '121.10',
				customerIbans: ['BE71096123456769'],
				appliedTransactionIds: 't',
				kind: 'invoice',
				status: 'open',
			},
		]);
	});

	it.each<[string, Row, Row]>([
		[
			'a credit note',
			{ is_return: 1, grand_total: -20, outstanding_amount: -20 },
			{ kind: 'creditNote', openAmount: '-20.00', status: 'open' },
		],
		['in text', { outstanding_amount: '100.50' }, { openAmount: '100.50' }],
		['paid', { outstanding_amount: 0 }, { openAmount: '0', status: 'paid' }],
		[
			'paid too much',
			{ outstanding_amount: -5 },
			{ openAmount: '0', kind: 'invoice', status: 'paid' },
		],
		[
			'due in another currency',
			{ party_account_currency: 'USD', outstanding_amount: 130 },
			{ openAmount: '0', status: 'open' },
		],
	])('%s', (_what, more, expected) => {
		expect(listed({ Invoices: pages([invoice(more)]) })).toMatchObject([expected]);
	});

	it('are read without IBANs where the user may not see them', () => {
		const refused = [{ statusCode: 403, body: { exc_type: 'PermissionError' } }];
		const lost = [{ error: { message: 'cut' } }];
		expect(listed({ 'Bank Accounts': refused })[0].customerIbans).toEqual([]);
		expect(listed({ 'Bank Accounts': lost })[0].customerIbans).toEqual([]);
	});

	it.each<[string, readonly Row[], string]>([
		['a page for people', [{ data: '<html>' }], 'something else than a list'],
		['nothing', [], 'something else than a list'],
		[
			'a full page and no more',
			pages(Array.from({ length: 200 }, (_, name) => invoice({ name: `${name}` }))),
			'more pages than are read',
		],
	])('are none where a list gives %s: the run ends', (_what, Invoices, why) => {
		expect(() => listed({ Invoices })).toThrow(why);
	});
});
