import { inEnglish } from './inEnglish';
import { runCodeNode, type Given } from './runCodeNode';

type Row = Record<string, unknown>;

const BOOK = 'book-payments-odoo.json';
const run = (node: string, before: Readonly<Record<string, Given>>, file = BOOK): Row[] =>
	runCodeNode(file, before, [], node).map(({ json }) => inEnglish(json));

const SETTINGS = {
	apiUrl: 'https://example.odoo.com/',
	database: '',
	companyId: '1',
	journalId: '9',
	currency: 'EUR',
	booksImportThisBank: 'no',
};
const SET_UP = {
	Settings: [SETTINGS],
	Journal: [{ id: 9, name: 'Bank', currency_id: false, company_id: [1, 'Voorbeeld'] }],
	'Payment Methods': [
		{ id: 13, name: 'Batch', code: 'batch_payment', payment_account_id: false },
		{ id: 14, name: 'Manual', code: 'manual', payment_account_id: [31, 'Outstanding'] },
	],
	Company: [{ id: 1, currency_id: [1, 'EUR'] }],
};
const booking: Row = {
	transactionId: 't',
	invoiceId: '412',
	invoiceNumber: 'INV/1',
	allocatedAmount: '0.35',
	currency: 'EUR',
	openAmountBefore: '0.35',
	openAmountAfter: '0.00',
	bookedOn: '2026-11-20',
	decidedBy: 'workflow',
};
const move = {
	id: 412,
	name: 'INV/1',
	state: 'posted',
	payment_state: 'not_paid',
	amount_residual: 35 * 0.01,
	currency_id: [1, 'EUR'],
};
const read = (body: unknown) => ({ statusCode: 200, body });
const asked = () => run('Bookings', { ...SET_UP, Tasks: [[], [], [booking]] });
const look = (answers: readonly Row[]) => {
	const Bookings = asked();
	const reads = run('To Read', { Bookings });
	return run('Look', { ...SET_UP, Bookings, 'To Read': reads, 'Read First': answers });
};

it('Odoo is asked through its wizard, for one invoice, with the memo and the amount', () => {
	expect(asked()).toMatchObject([
		{
			prepareUrl: 'https://example.odoo.com/json/2/account.payment.register/create',
			prepareBody: {
				context: { active_model: 'account.move', active_ids: [412], allowed_company_ids: [1] },
				vals_list: [
					{
						amount: 0.35,
						communication: 'ponto:t',
						currency_id: 1,
						group_payment: true,
						payment_difference_handling: 'open',
						payment_method_line_id: 14,
					},
				],
			},
		},
	]);
	expect(JSON.stringify(asked())).not.toContain('dont_redirect');
});

it.each<[string, unknown, unknown, string]>([
	['is gone', [], [], 'does not show its invoice any more'],
	['was answered with something else', { name: 'x' }, [], 'something else'],
	[
		'got a payment with our mark that was taken off',
		[move],
		[{ id: 7, memo: 'ponto:t', move_id: [1, 'P'], invoice_ids: [412], reconciled_invoice_ids: [] }],
		'payment 7 with our mark was taken off it',
	],
])('nothing is booked on an invoice that %s', (_what, moves, payments, words) => {
	expect(look([read(moves), read(payments)])).toMatchObject([
		{ state: 'refused', refused: expect.stringContaining(words) },
	]);
});

it('0.35000000000000003 that is open is 0.35', () => {
	expect(look([read([move]), read([])])).toMatchObject([{ state: 'ready' }]);
});

describe('once the wizard was told to book', () => {
	const after = (answer: Row, moveNow: Row, payments: readonly Row[]) => {
		const looked = look([read([move]), read([])]);
		const sent = {
			...SET_UP,
			Look: looked,
			Ours: looked,
			'To Send': looked,
			Prepare: [read([31])],
		};
		const Prepared = run('Prepared', sent);
		const answers = [read([moveNow]), read(payments)];
		const before = { ...sent, Prepared, Register: [answer], 'Read Again': answers };
		return run('After Booking', before)[0];
	};
	const ours = {
		id: 205,
		memo: 'ponto:t',
		amount: 35 * 0.01,
		move_id: [1, 'P'],
		invoice_ids: [412],
		reconciled_invoice_ids: [412],
		is_reconciled: true,
	};

	it('only what its first answer named is told to', () => {
		const looked = look([read([move]), read([])]);
		const prepared = run('Prepared', { ...SET_UP, 'To Send': looked, Prepare: [read([31])] });
		expect(prepared).toMatchObject([
			{
				payUrl: 'https://example.odoo.com/json/2/account.payment.register/action_create_payments',
				body: { ids: [31] },
			},
		]);
		const odd = { ...SET_UP, 'To Send': looked, Prepare: [read(true)] };
		expect(run('Prepared', odd)).toEqual([]);
	});

	it.each<[string, Row]>([
		['the payment is named', read({ res_id: 205 })],
		['the answer is only true', read(true)],
		['the answer was lost', { error: { message: 'cut' } }],
	])('it is booked where %s and it is there', (_what, answer) => {
		expect(after(answer, { ...move, amount_residual: 0 }, [ours])).toMatchObject({
			status: 'booked',
			remoteId: '205',
			note: '',
		});
	});

	it.each<[Row, string]>([
		[{ 'retry-after': '30' }, 'again in 30 seconds. The next sweep books it'],
		[{}, 'later again. The next sweep books it'],
	])('too many calls, with %j, say when to come again', (headers, words) => {
		const answer = { statusCode: 429, headers, body: {} };
		expect(after(answer, move, []).note).toContain(words);
	});

	it('several payments without our memo are told by their numbers, and never sent again', () => {
		const several = read({ domain: [['id', 'in', [205, 206]]] });
		expect(after(several, { ...move, amount_residual: 0 }, [])).toMatchObject({
			status: 'unclear',
			note: expect.stringContaining('payment 205 and 206'),
		});
	});
});

describe('the list of invoices', () => {
	const page = (rows: readonly Row[]) => [{ statusCode: 200, body: rows }];
	const list = (moves: Given, payments: readonly Row[] = [], bookings: readonly Row[] = []) =>
		run(
			'All Invoices',
			{
				Settings: [SETTINGS],
				'Invoices in Odoo': moves,
				'Payments in Odoo': page(payments),
				'Bank Accounts in Odoo': page([
					{ id: 1, acc_number: 'BE68 5390 0754 7034', partner_id: [71, 'Bakkerij'] },
					{ id: 2, acc_number: false, partner_id: false },
				]),
				'Bookings So Far': [...bookings],
			},
			'list-invoices-odoo.json',
		);
	const listed = {
		...move,
		move_type: 'out_invoice',
		payment_reference: false,
		ref: 'PO 7',
		invoice_date: '2026-11-01',
		invoice_date_due: false,
		amount_total: 35 * 0.01,
		partner_id: [72, 'Bakkerij, Jan'],
		commercial_partner_id: [71, 'Bakkerij'],
	};

	it('has false for nothing, the firm for its contact, and IBANs without blanks', () => {
		expect(list(page([listed]))).toEqual([
			{
				id: '412',
				number: 'INV/1',
				references: ['PO 7'],
				openAmount: '0.35',
				totalAmount: '0.35',
				currency: 'EUR',
				issueDate: '2026-11-01',
				dueDate: null,
				customerId: '71',
				customerName: 'Bakkerij',
				customerIbans: ['BE68539007547034'],
				kind: 'invoice',
				status: 'open',
				appliedTransactionIds: '',
			},
		]);
	});

	it('knows payments by memo, or by their ID where a person changed it', () => {
		const payment = { id: 205, memo: 'paid', move_id: [1, 'P'], reconciled_invoice_ids: [412] };
		const bookings = [{ id: 1, remoteId: '205', transactionId: 't' }];
		expect(list(page([listed]), [payment], bookings)).toMatchObject([
			{ appliedTransactionIds: 't' },
		]);
		expect(list(page([listed]), [{ ...payment, memo: 'ponto:u' }])).toMatchObject([
			{ appliedTransactionIds: 'u' },
		]);
	});

	it('gives credit notes below zero, and each invoice once', () => {
		const credit = { ...listed, move_type: 'out_refund' };
		expect(list(page([credit, credit]))).toMatchObject([
			{ kind: 'creditNote', openAmount: '-0.35', totalAmount: '-0.35' },
		]);
	});

	it.each<[string, Given]>([
		['is a page of a proxy', [{ statusCode: 200, data: '<html>' }]],
		['was cut', [...page([listed]), { statusCode: 200, body: {} }]],
		['has more after the last page', page(Array.from({ length: 500 }, () => listed))],
	])('ends the run where it %s', (_what, moves) => {
		expect(() => list(moves)).toThrow('Invoices in Odoo: ');
	});
});
