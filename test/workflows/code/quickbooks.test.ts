import { inEnglish } from './inEnglish';
import { runCodeNode, type Given } from './runCodeNode';

type Row = Record<string, unknown>;

const run = (node: string, before: Readonly<Record<string, Given>>, file: string): Row[] =>
	runCodeNode(file, before, [], node).map(({ json }) => inEnglish(json));
const inBook = (node: string, before: Readonly<Record<string, Given>>) =>
	run(node, before, 'book-payments-quickbooks.json');

const SETTINGS = {
	apiUrl: 'https://quickbooks.api.intuit.com',
	realmId: '93414',
	depositAccountId: '35',
	currency: 'EUR',
	booksImportThisBank: 'no',
};
const UUID = '5f0c2c1e-0000-4000-8000-00000000a412';
const booking: Row = {
	transactionId: UUID,
	invoiceId: '1234567890123',
	invoiceNumber: '1042',
	allocatedAmount: '121.00',
	currency: 'EUR',
	openAmountBefore: '121.00',
	openAmountAfter: '0.00',
	bookedOn: '2026-11-20',
	decidedBy: 'workflow',
};
const asked = () => inBook('Bookings', { Settings: [SETTINGS], Tasks: [[], [], [booking]] });
const answer = (entity: string, rows?: readonly Row[]) => ({
	statusCode: 200,
	body: { QueryResponse: rows ? { [entity]: rows } : {}, time: '2026-11-20' },
});
const invoice = { Id: '1234567890123', Balance: 121, CustomerRef: { value: '20' } };
const look = (answers: readonly Row[]) => {
	const Bookings = asked();
	const reads = inBook('To Read', { Bookings });
	// Nobody has entered such an amount by hand.
	const read = [...answers, answer('Payment')];
	const before = { Settings: [SETTINGS], Bookings, 'To Read': reads, 'Read First': read };
	return inBook('Look', before);
};

it('a request ID has at most 50 characters, and a reference number 21, whatever the IDs', () => {
	const [{ payUrl, reads }] = asked() as Array<{ payUrl: string; reads: Array<{ url: string }> }>;
	const requestId = /requestid=([^&]+)/.exec(payUrl)?.[1] ?? '';
	expect(requestId).toBe('5f0c2c1e00004000800000000000a412-1234567890123');
	expect(`${requestId}-99`.length).toBeLessThanOrEqual(50);
	const [, number = ''] = /PaymentRefNum = '([^']+)'/.exec(decodeURIComponent(reads[1].url)) ?? [];
	expect(number).toHaveLength(20);
});

it.each<[string, readonly Row[], string]>([
	['is gone', [answer('Invoice'), answer('Payment')], 'does not show its invoice'],
	['was cut', [{ statusCode: 200, body: {} }, answer('Payment')], 'could not be read'],
	[
		'is another answer',
		[{ statusCode: 200, body: { time: '' } }, answer('Payment')],
		'something else',
	],
	[
		'has a payment with our mark on no invoice',
		[
			answer('Invoice', [invoice]),
			answer('Payment', [{ Id: '9', TotalAmt: 121, PrivateNote: `ponto:${UUID}`, Line: [] }]),
		],
		'payment 9 with our mark was taken off it',
	],
	[
		'is in another currency',
		[answer('Invoice', [{ ...invoice, CurrencyRef: { value: 'USD' } }]), answer('Payment')],
		'the invoice is in USD',
	],
])('nothing is booked on an invoice that %s', (_what, answers, words) => {
	expect(look(answers)).toMatchObject([
		{ state: 'refused', refused: expect.stringContaining(words) },
	]);
});

it.each<[string, Row]>([
	['a voided payment', { Id: '9', TotalAmt: 0, PrivateNote: `Voided ponto:${UUID}`, Line: [] }],
	[
		'a payment without lines',
		{ Id: '9', TotalAmt: 5, PrivateNote: 'ponto:5f0c', Line: [{ LinkedTxn: null }] },
	],
	['a payment of somebody', { Id: '9', TotalAmt: 5, PrivateNote: null, Line: null }],
	[
		'a payment whose short number is the same',
		{ Id: '9', TotalAmt: 5, PrivateNote: 'ponto:5f0c', Line: [{}] },
	],
])('%s does not hinder', (_what, payment) => {
	expect(look([answer('Invoice', [invoice]), answer('Payment', [payment])])).toMatchObject([
		{ state: 'ready', body: { CustomerRef: { value: '20' }, TotalAmt: 121 } },
	]);
});

describe('the list of invoices', () => {
	const list = (invoices: Row, payments: readonly Row[] = []) =>
		run(
			'All Invoices',
			{
				Settings: [SETTINGS],
				Invoices: [invoices],
				'Older Open Invoices': [answer('Invoice')],
				'Credit Memos': [
					answer('CreditMemo', [{ Id: '7', DocNumber: 'C-1', TotalAmt: 5.5, Balance: 5.5 }]),
				],
				'Older Open Credit Memos': [answer('CreditMemo')],
				'Payments in QuickBooks': [answer('Payment', payments)],
				'Bookings So Far': [{}],
			},
			'list-invoices-quickbooks.json',
		);

	it('leaves empty what QuickBooks leaves out, and gives credit memos below zero', () => {
		const listed = { Id: '70', DocNumber: '1042', TotalAmt: 121, Balance: 0 };
		expect(list(answer('Invoice', [listed]))).toMatchObject([
			{ id: '70', status: 'paid', currency: 'EUR', dueDate: null, customerName: null },
			{ id: 'credit-7', kind: 'creditNote', openAmount: '-5.5' },
		]);
	});

	it('knows its payments by their memo', () => {
		const listed = { Id: '70', DocNumber: '1042', TotalAmt: 121, Balance: 0 };
		const payment = {
			Id: '9',
			TotalAmt: 121,
			PrivateNote: 'ponto:t',
			Line: [{ Amount: 121, LinkedTxn: [{ TxnId: '70', TxnType: 'Invoice' }] }],
		};
		expect(list(answer('Invoice', [listed]), [payment])[0].appliedTransactionIds).toBe('t');
	});

	it.each<[string, Row]>([
		['a page of a proxy', { statusCode: 200, data: '<html>' }],
		['an answer that was cut', { statusCode: 200, body: {} }],
	])('ends the run at %s', (_what, page) => {
		expect(() => list(page)).toThrow('Invoices: page 1');
	});
});
