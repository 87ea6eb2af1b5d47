import { inEnglish } from './inEnglish';
import { runCodeNode, type Given } from './runCodeNode';

type Row = Record<string, unknown>;

const run = (node: string, before: Readonly<Record<string, Given>>, file = 'book'): Row[] => {
	const template =
		file === 'book' ? 'book-payments-teamleader.json' : 'list-invoices-teamleader.json';
	return runCodeNode(template, before, [], node).map(({ json }) => inEnglish(json));
};

const Settings = [
	{ apiUrl: 'https://api.focus.teamleader.eu', currency: 'EUR', booksImportThisBank: 'no' },
];
const booking: Row = {
	transactionId: 't',
	invoiceId: 'i-1',
	invoiceNumber: '2026 / 5',
	allocatedAmount: '50.00',
	currency: 'EUR',
	openAmountBefore: '121.00',
	openAmountAfter: '71.00',
	bookedOn: '2026-11-20',
	decidedBy: 'workflow',
};
const asked = (bookings: readonly Row[] = [booking]) =>
	run('Bookings', { Settings, Tasks: [[], [], [...bookings]] });
const MOMENT = String(asked()[0].mark);
const SHIFTED = new Date(Date.parse(MOMENT) + 3_600_000).toISOString().replace('.000Z', '+01:00');

const payment = (paidAt: string, amount: unknown = 50) => ({
	paid_at: paidAt,
	payment: { amount, currency: 'EUR' },
});
const invoice = (due: unknown, payments: readonly unknown[] = [], more: Row = {}) => ({
	id: 'i-1',
	invoice_number: '2026 / 5',
	status: 'outstanding',
	total: { payable: { amount: 121, currency: 'EUR' }, due: { amount: due, currency: 'EUR' } },
	payments,
	...more,
});
const read = (data: unknown) => ({ statusCode: 200, body: { data } });
const look = (data: unknown) => {
	const Bookings = asked();
	const reads = run('To Read', { Bookings });
	return run('Look', { Settings, Bookings, 'To Read': reads, 'Read First': [read(data)] })[0];
};
/** What becomes of the booking: what was read first, the answer to the payment, and what was read again. */
const after = (first: unknown, answer: Row, again: unknown) => {
	const Look = [look(first)];
	const before = { Settings, Look, Ours: Look, Register: [answer], 'Read Again': [read(again)] };
	return run('After Booking', before).find((row) => row.do === 'finish');
};
const TAKEN = { statusCode: 204, data: '' };

describe('Teamleader is asked', () => {
	it('for one invoice, with the amount as a number and a moment of the day', () => {
		expect(asked()).toMatchObject([
			{
				reads: [{ url: 'https://api.focus.teamleader.eu/invoices.info', body: { id: 'i-1' } }],
				payUrl: 'https://api.focus.teamleader.eu/invoices.registerPayment',
				body: { id: 'i-1', payment: { amount: 50, currency: 'EUR' }, paid_at: MOMENT },
			},
		]);
	});

	it('at another moment for each transaction and invoice, and always the same', () => {
		const others = [
			...['t-2', 't-3'].map((transactionId) => ({ ...booking, transactionId })),
			{ ...booking, invoiceId: 'i-2' },
		];
		const moments = asked([booking, ...others]).map(({ mark }) => mark);
		expect(new Set(moments).size).toBe(4);
		expect(moments[0]).toBe(MOMENT);
	});
});

describe('before anything is sent', () => {
	it.each([MOMENT, MOMENT.replace('+00:00', 'Z'), MOMENT.replace('+00:00', ''), SHIFTED])(
		'our payment is known that is shown at %s',
		(paidAt) => expect(look(invoice(71, [payment(paidAt)]))).toMatchObject({ state: 'there' }),
	);

	it.each(['2026-11-20', '2026-11-20T00:00:00+00:00', `${MOMENT.slice(0, 16)}:00+00:00`])(
		'one of that day and amount at %s is put before a person',
		(paidAt) =>
			expect(look(invoice(121, [payment(paidAt)]))).toMatchObject({
				state: 'refused',
				refused: expect.stringContaining('look whether it is this one'),
			}),
	);

	it.each([
		['of another day', payment('2026-11-19')],
		['of another amount', payment('2026-11-20', 49.99)],
		['of ours for another transaction', payment('2026-11-21T03:00:01+00:00')],
	])('one %s hinders nothing', (_what, other) =>
		expect(look(invoice(121, [other]))).toMatchObject({ state: 'ready' }),
	);

	it.each<[string, unknown, string]>([
		['a draft', invoice(121, [], { status: 'draft' }), 'is a draft'],
		['another open amount', invoice(71), '71.00 EUR is open there now'],
		['no amount', invoice(null), 'answered something else'],
		['payments that cannot be read', invoice(121, [{}]), 'answered something else'],
		['no payments at all', { ...invoice(121), payments: undefined }, 'answered something else'],
		['no invoice', undefined, 'cannot be read'],
	])('%s is refused', (_what, data, reason) =>
		expect(look(data)).toMatchObject({
			state: 'refused',
			refused: expect.stringContaining(reason),
		}),
	);
});

describe('an answer', () => {
	it.each<[string, Row, readonly unknown[], string]>([
		['204, shown with its second', TAKEN, [payment(MOMENT)], 'booked'],
		['204, shown with its day', TAKEN, [payment('2026-11-20')], 'booked'],
		['204, and not shown', TAKEN, [], 'unclear'],
		['204, and another amount is shown', TAKEN, [payment('2026-11-20', 49)], 'unclear'],
		['200 with words, not shown', { statusCode: 200, body: { data: {} } }, [], 'unclear'],
		['400', { statusCode: 400, body: { errors: [{ title: 'No' }] } }, [], 'refused'],
		['500, though one came', { statusCode: 500 }, [payment('2026-11-20')], 'unclear'],
		['500, shown with its second', { statusCode: 500 }, [payment(MOMENT)], 'booked'],
		['none, though one came', { error: 'cut' }, [payment('2026-11-21T23:00:00Z')], 'unclear'],
	])('%s: %s', (_what, answer, payments, status) =>
		expect(after(invoice(121), answer, invoice(71, payments))).toMatchObject({ status }),
	);

	it('leaves it open where nothing came of it', () =>
		expect(after(invoice(121), { statusCode: 500 }, invoice(121))).toBeUndefined());

	it('tells two payments of one day and amount apart', () => {
		const same = payment('2026-11-19');
		const first = invoice(121, [same]);
		expect(after(first, TAKEN, invoice(71, [same, same]))).toMatchObject({
			status: 'booked',
			remoteId: '2026-11-19 50.00 (2)',
		});
		expect(after(first, TAKEN, invoice(121, [same]))).toMatchObject({ status: 'unclear' });
	});

	it.each<[Row, string]>([
		[{ statusCode: 400, body: { errors: [{ title: 'Too much' }] } }, '400 (Too much)'],
		[{ statusCode: 403 }, 'lacks the right: invoices'],
		[
			{ statusCode: 429, headers: { 'x-ratelimit-reset': '2026-11-28T10:01:00Z' } },
			'again from 2026-11-28T10:01:00Z',
		],
		[{ statusCode: 429 }, 'later again'],
		[{ statusCode: 401 }, 'connect the credential'],
	])('of refusal is told in words (%#)', (answer, words) =>
		expect(after(invoice(121), answer, invoice(121))).toMatchObject({
			status: 'refused',
			note: expect.stringContaining(words),
		}),
	);
});

describe('the lists', () => {
	const page = (...data: readonly unknown[]): Given => [read(data) as Row];
	const customer = (type: string, id: string) => ({
		name: 'Voorbeeld',
		customer: { type, id },
	});
	const lists = (more: Readonly<Record<string, Given>>) =>
		run(
			'All Invoices',
			{
				Settings,
				Invoices: page(),
				'Older Open Invoices': page(),
				'Credit Notes': page(),
				Companies: page(),
				Contacts: page(),
				'Bookings So Far': [{}],
				...more,
			},
			'list',
		);
	const credit = (more: Row) => ({
		id: 'c-1',
		credit_note_number: '2026 / 1',
		total: { payable: { amount: 12.1, currency: 'EUR' } },
		...more,
	});

	it('become invoices with what is due, their reference and the IBAN of their customer', () => {
		const Invoices = page(
			invoice(71, [], {
				payment_reference: '+++090/9337/55493+++',
				invoicee: customer('company', 'k-1'),
			}),
			invoice(0, [], { id: 'i-2', invoice_number: '2026 / 6', status: 'matched' }),
			invoice(1, [], { id: 'i-3', invoice_number: null, status: 'draft' }),
		);
		const Companies = page({ id: 'k-1', iban: 'BE68 5390 0754 7034' }, { id: 'k-2', iban: null });
		expect(lists({ Invoices, Companies })).toMatchObject([
			{
				id: 'i-1',
				number: '2026 / 5',
				references: ['+++090/9337/55493+++'],
				openAmount: '71.00',
				totalAmount: '121.00',
				currency: 'EUR',
				customerName: 'Voorbeeld',
				customerIbans: ['BE68539007547034'],
				status: 'open',
			},
			{ id: 'i-2', openAmount: '0', status: 'paid', customerIbans: [] },
		]);
	});

	it('leave what is due of one invoice empty where it is not told, and give the others', () => {
		const notes = page(credit({ total: null }));
		const Invoices = page(invoice(null), invoice(71, [], { id: 'i-2' }));
		expect(lists({ Invoices, 'Credit Notes': notes })).toMatchObject([
			{ id: 'i-1', openAmount: '' },
			{ id: 'i-2', openAmount: '71.00' },
			{ openAmount: '' },
		]);
	});

	it('show an invoice once that is in both, as it was read last', () => {
		const before = { Invoices: page(invoice(121)), 'Older Open Invoices': page(invoice(71)) };
		expect(lists(before)).toMatchObject([{ openAmount: '71.00' }]);
	});

	it('take nothing of a credit note for open that was taken off its invoice', () => {
		const notes = page(
			credit({ invoice: { type: 'invoice', id: 'i-1' }, paid: false }),
			credit({ id: 'c-2', invoice: null, paid: true }),
			credit({ id: 'c-3', invoice: null, paid: false }),
		);
		expect(lists({ 'Credit Notes': notes })).toMatchObject([
			{ kind: 'creditNote', openAmount: '0', totalAmount: '-12.10', status: 'paid' },
			{ openAmount: '0', status: 'paid' },
			{ openAmount: '-12.10', status: 'open' },
		]);
	});

	it.each<[string, Readonly<Record<string, Given>>, string]>([
		['a page of a proxy', { Contacts: [{ statusCode: 200, data: '<html>' }] }, 'Contacts: page 1'],
		[
			'a full last page',
			{ Companies: page(...Array.from({ length: 100 }, (_, id) => ({ id }))) },
			'there is more',
		],
	])('end the run for %s', (_what, more, words) => expect(() => lists(more)).toThrow(words));

	describe('of an invoice on which something was booked', () => {
		const row = { id: 1, transactionId: 't', invoiceId: 'i-1', status: 'booked', remoteId: 'x' };
		const applied = (payments: unknown, rows: readonly Row[] = [row], status = 'outstanding') => {
			const given = {
				Settings,
				Invoices: page(invoice(71, [], { status })),
				'Older Open Invoices': page(),
				'Bookings So Far': [...rows],
			};
			const reads = run('To Read', given, 'list');
			const [{ appliedTransactionIds }] = lists({
				...given,
				'To Read': reads,
				'Read First': reads.map(() => (payments === null ? {} : read(invoice(71, payments as [])))),
			});
			return [reads.length, appliedTransactionIds];
		};

		it('read its payments, by the second on whatever day or by what was written down', () => {
			expect(applied([payment(MOMENT)])).toEqual([1, 't']);
			expect(applied([payment(MOMENT.replace('11-20', '11-21'))])).toEqual([1, 't']);
			const written = { ...row, remoteId: '2026-11-20 50.00' };
			expect(applied([payment('2026-11-20')], [written])).toEqual([1, 't']);
			expect(applied([payment('2026-11-20')])).toEqual([1, '']);
			expect(applied([])).toEqual([1, '']);
		});

		it('miss nothing where they could not be read', () => expect(applied(null)).toEqual([1, 't']));

		it('read nothing of one that is matched, unless nobody knows what became of it', () => {
			expect(applied([], [row], 'matched')).toEqual([0, 't']);
			const open = { ...row, status: 'sending', remoteId: '' };
			expect(applied([payment(MOMENT)], [open], 'matched')).toEqual([1, 't']);
		});
	});
});
