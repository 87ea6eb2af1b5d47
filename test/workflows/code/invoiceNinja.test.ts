import { inEnglish } from './inEnglish';
import { runCodeNode } from './runCodeNode';

type Row = Record<string, unknown>;

const BOOK = 'book-payments-invoiceninja.json';
const LIST = 'list-invoices-invoiceninja.json';
const SETTINGS = {
	serverUrl: 'https://invoicing.example/',
	currency: 'EUR',
	booksImportThisBank: 'no',
	bookDiscounts: 'no',
};
const booking = (more: Row = {}): Row => ({
	do: 'book',
	transactionId: 't',
	invoiceId: 'invoice-Wx3',
	invoiceNumber: '0042',
	customerId: 'Zt7',
	allocatedAmount: '121.10',
	currency: 'EUR',
	openAmountBefore: '121.10',
	openAmountAfter: '0.00',
	writtenOff: '0.00',
	bookedOn: '2026-11-20',
	decidedBy: 'workflow',
	...more,
});
const OURS = {
	id: 'Qk4',
	transaction_reference: 'ponto:t',
	amount: 121.1,
	is_deleted: false,
	paymentables: [{ invoice_id: 'Wx3', amount: 121.1 }],
};
const invoice = (more: Row = {}): Row => ({
	id: 'Wx3',
	number: '0042',
	status_id: '2',
	client_id: 'Zt7',
	amount: 121.1,
	balance: 121.1,
	po_number: 'PO-7',
	custom_value1: '',
	date: '2026-10-01',
	due_date: '',
	is_deleted: false,
	archived_at: 0,
	client: { display_name: 'Voorbeeld', settings: {}, group_settings_id: '' },
	payments: [],
	...more,
});

const run = (file: string, node: string, before: Readonly<Record<string, readonly Row[]>>): Row[] =>
	runCodeNode(file, before, [], node).map(({ json }) => inEnglish(json));
const ask = (row: Row, settings: Row = {}) =>
	runCodeNode(
		BOOK,
		{ Settings: [{ ...SETTINGS, ...settings }], Tasks: [[], [], [row]] },
		[],
		'Bookings',
	).map(({ json }) => json);
const look = (row: Row, answer: Row) => {
	const asked = ask(row);
	const [looked] = run(BOOK, 'Look', {
		Settings: [SETTINGS],
		Bookings: asked,
		'To Read': asked.map(({ key }) => ({ key })),
		'Read First': [answer],
	});
	return looked;
};
const found = (more: Row = {}) => ({ statusCode: 200, body: { data: invoice(more) } });
const list = (rows: readonly Row[], total = rows.length) => [
	{ body: { data: rows, meta: { pagination: { total } } } },
];
const listed = (
	rows: readonly Row[],
	credits: readonly Row[] = [],
	bookings: readonly Row[] = [],
) =>
	run(LIST, 'All Invoices', {
		Settings: [SETTINGS],
		Invoices: list(rows),
		'Open Invoices': list([]),
		Credits: list(credits),
		'Bookings So Far': bookings,
	});

describe('what is asked of Invoice Ninja', () => {
	it('is the payment of one invoice, with mark and key, and no receipt', () => {
		expect(ask(booking())).toMatchObject([
			{
				reads: [
					{
						url: 'https://invoicing.example/api/v1/invoices/Wx3?include=client.group_settings,payments',
					},
				],
				payUrl: 'https://invoicing.example/api/v1/payments',
				body: {
					client_id: 'Zt7',
					amount: 121.1,
					date: '2026-11-20',
					type_id: '1',
					transaction_reference: 'ponto:t',
					idempotency_key: 'ponto:t:Wx3',
					email_receipt: 'false',
					invoices: [{ invoice_id: 'Wx3', amount: 121.1 }],
				},
			},
		]);
	});

	it.each([
		['yes', [{ invoice_id: 'Wx3', amount: 119, cash_discount: 2.1 }]],
		['no', [{ invoice_id: 'Wx3', amount: 119 }]],
	])('has the discount where you said %s', (bookDiscounts, invoices) => {
		const [{ body }] = ask(booking({ allocatedAmount: '119.00', writtenOff: '2.10' }), {
			bookDiscounts,
		});
		expect(body).toMatchObject({ amount: 119 });
		expect(Object(body).invoices).toEqual(invoices);
	});

	it('has another key where a person books again what was deleted there', () => {
		const deleted = found({ payments: [{ ...OURS, is_deleted: true }] });
		expect(look(booking({ decidedBy: 'Anna' }), deleted)).toMatchObject({
			state: 'ready',
			body: { idempotency_key: 'ponto:t:Wx3:2' },
		});
		expect(look(booking(), deleted)).toMatchObject({
			state: 'ready',
			body: { idempotency_key: 'ponto:t:Wx3' },
		});
	});
});

describe('before a payment is entered', () => {
	it('one that bears our mark is known as booked, with what of it is on this invoice', () => {
		const both = [
			{ invoice_id: 'Wx3', amount: 100 },
			{ invoice_id: 'other', amount: 21.1 },
		];
		const payments = [{ ...OURS, paymentables: both }];
		expect(look(booking(), found({ balance: 21.1, payments }))).toMatchObject({
			state: 'there',
			remoteId: 'Qk4',
			bookedAmount: '100.00',
		});
	});

	it('a deleted payment counts for nothing', () => {
		const payments = [{ ...OURS, is_deleted: true }];
		expect(look(booking(), found({ payments }))).toMatchObject({ state: 'ready' });
	});

	it.each<[string, Row, string]>([
		['is a draft', found({ status_id: '1', balance: 0 }), 'is a draft'],
		['is cancelled', found({ status_id: 5 }), 'is cancelled'],
		['was deleted', found({ is_deleted: true }), 'is deleted'],
		['was archived', found({ archived_at: 1795000000 }), 'is archived'],
		['has no amount', found({ balance: null }), 'could not be read'],
		['was paid in part', found({ balance: '100.00' }), '100.00 EUR is open there now'],
		['is in dollars', found({ client: { settings: { currency_id: '1' } } }), 'is in USD'],
		[
			'is of a client whose group is not told',
			found({ client: { settings: {}, group_settings_id: 'Grp' } }),
			'is in XXX',
		],
		['does not tell its payments', found({ payments: undefined }), 'up to date'],
		['is none', { statusCode: 400, body: { message: 'Record not found' } }, '(Record not found)'],
		['is a list', { statusCode: 200, body: { data: [] } }, 'could not be read'],
	])('nothing is sent for an invoice that %s', (_what, answer, why) => {
		expect(look(booking(), answer)).toMatchObject({
			state: 'refused',
			refused: expect.stringContaining(why),
		});
	});

	it.each<[string, Row]>([
		['its own', { settings: { currency_id: '3' }, group_settings_id: 'Grp' }],
		[
			"its group's",
			{ settings: {}, group_settings_id: 'G', group_settings: { settings: { currency_id: 3 } } },
		],
		["the company's", { settings: {}, group_settings_id: 'G', group_settings: { settings: {} } }],
	])('the currency of a client is %s', (_whose, client) => {
		expect(look(booking(), found({ client }))).toMatchObject({ state: 'ready' });
	});
});

describe('once it was sent', () => {
	const after = (answer: Row, read: Row, more: Row = {}) => {
		const looked = [look(booking(more), found())];
		return run(BOOK, 'After Booking', {
			Settings: [SETTINGS],
			Look: looked,
			Ours: looked,
			Register: [answer],
			'Read Again': [read],
		})[0];
	};
	const taken = { errors: { idempotency_key: ['has already been taken.'] } };

	it.each([
		['where the server knows it, nothing', 0, ''],
		['where it does not, what stays open', 2.1, '2.10 EUR of 0042 is still open'],
	])('a cash discount: %s is told', (_where, balance, told) => {
		const paid = { allocatedAmount: '119.00', writtenOff: '2.10' };
		const payments = [{ ...OURS, paymentables: [{ invoice_id: 'Wx3', amount: 119 }] }];
		const answer = { statusCode: 200, body: { data: { id: 'Qk4' } } };
		const { note } = after(answer, found({ balance, payments }), paid);
		expect(note).toContain(told);
		expect(note === '').toBe(told === '');
	});

	it('a known key is no refusal where our payment is there', () => {
		const there = found({ balance: 0, payments: [OURS] });
		expect(after({ statusCode: 422, body: taken }, there)).toMatchObject({
			status: 'booked',
			remoteId: 'Qk4',
			note: '',
		});
	});

	it.each<[Row, string]>([
		[{ statusCode: 422, body: taken }, 'a payment with its key is there already'],
		[
			{ statusCode: 422, body: { errors: { 'invoices.0.amount': ['is too much.'] } } },
			'Invoice Ninja answered 422 (invoices.0.amount: is too much.)',
		],
		[{ statusCode: 403, body: { message: 'Invalid token' } }, 'the token is not valid'],
		[
			{ statusCode: 429, body: { message: 'Too many' }, headers: { 'retry-after': '30' } },
			'again in 30 seconds',
		],
		[{ statusCode: 429, body: { message: 'Duplicate request.' } }, 'twice within a second'],
	])('a refusal is told in words: %j', (answer, why) => {
		expect(after(answer, found())).toMatchObject({
			status: 'refused',
			note: expect.stringContaining(why),
		});
	});
});

describe('the invoices of Invoice Ninja', () => {
	it('are read with what is due, credits with a minus', () => {
		const credit = invoice({ id: 'Cr1', number: 'C-1', amount: 20, balance: 15.5 });
		expect(listed([invoice()], [credit])).toMatchObject([
			{
				id: 'invoice-Wx3',
				number: '0042',
				references: ['PO-7'],
				openAmount: '121.10',
				currency: 'EUR',
				customerId: 'Zt7',
				customerName: 'Voorbeeld',
				dueDate: null,
				kind: 'invoice',
				status: 'open',
			},
			{ id: 'credit-Cr1', openAmount: '-15.50', totalAmount: '-20.00', kind: 'creditNote' },
		]);
	});

	it.each<[string, Row, string]>([
		['text', { balance: '121.10' }, '121.10'],
		['a number with noise', { balance: 121.10000000000001 }, '121.10'],
		['of three decimals', { balance: 121.105 }, '121.105'],
		['zero', { status_id: '4', balance: 0 }, '0'],
		['on an archived one', { archived_at: 1795000000 }, '0'],
		['on a cancelled one', { status_id: '5' }, '0'],
		['below zero', { amount: -20, balance: -20 }, '-20.00'],
	])('an amount that is %s is read so', (_what, more, open) => {
		expect(listed([invoice(more)])[0].openAmount).toBe(open);
	});

	it('are without drafts and deleted ones, each once', () => {
		const rows = [
			invoice(),
			invoice({ id: 'D', status_id: 1, number: '' }),
			invoice({ id: 'X', is_deleted: true }),
		];
		const twice = run(LIST, 'All Invoices', {
			Settings: [SETTINGS],
			Invoices: list(rows),
			'Open Invoices': list(rows),
			Credits: list([]),
			'Bookings So Far': [],
		});
		expect(twice.map(({ id }) => id)).toEqual(['invoice-Wx3']);
	});

	it('tell which transactions paid them, by our mark or by the table bookings', () => {
		const payments = [
			OURS,
			{ ...OURS, id: 'Old', transaction_reference: '' },
			{ ...OURS, id: 'Gone', transaction_reference: 'ponto:gone', is_deleted: true },
		];
		const bookings = [{ remoteId: 'Old', transactionId: 'u' }];
		expect(listed([invoice({ payments })], [], bookings)[0].appliedTransactionIds).toBe('t, u');
	});

	it.each<[string, readonly Row[], string]>([
		['a page for people', [{ data: '<html>', statusCode: 200 }], 'something else than a list'],
		['nothing', [], 'something else than a list'],
		['less than there is', list([invoice()], 2), '1 of 2 came'],
		['invoices without payments', list([invoice({ payments: undefined })]), 'up to date'],
	])('are none where a list gives %s: the run ends', (_what, answers, why) => {
		const before = {
			Settings: [SETTINGS],
			Invoices: answers,
			'Open Invoices': list([]),
			Credits: list([]),
			'Bookings So Far': [],
		};
		expect(() => run(LIST, 'All Invoices', before)).toThrow(why);
	});
});
