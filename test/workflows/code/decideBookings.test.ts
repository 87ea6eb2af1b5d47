import { runCodeNode, type Given } from './runCodeNode';

type Row = Record<string, unknown>;

const TEMPLATE = 'mark-invoices-paid-data-table.json';
const money = { amountText: '300.00', currency: 'EUR', counterpartName: 'Peeters BV' };
const transaction = { id: 't', bookedOn: '2026-11-20', ...money };

const invoice = (id: number, more: Row = {}): Row => ({
	id,
	number: `INV-${id}`,
	openAmount: 100 * id,
	appliedTransactionIds: '',
	note: '',
	...more,
});
const allocation = (id: number, more: Row = {}): Row => ({
	outcome: 'matched',
	transactionId: 't',
	invoiceId: String(id),
	invoiceNumber: `INV-${id}`,
	allocatedAmount: `${id}00.00`,
	currency: 'EUR',
	openAmountBefore: `${id}00.00`,
	openAmountAfter: '0.00',
	closesInvoice: true,
	unallocatedAmount: '0.00',
	bookedOn: '2026-11-20',
	evidence: ['its number'],
	appliedTransactionIds: ['t'],
	transaction,
	...more,
});
const written = (id: number, decision: string, invoiceId: number): Row => ({
	id,
	decision,
	transactionId: 't',
	invoiceId: String(invoiceId),
	invoiceNumber: `INV-${invoiceId}`,
	allocatedAmount: `${invoiceId}00.00`,
	openAmountBefore: `${invoiceId}00.00`,
	openAmountAfter: '0.00',
	currency: 'EUR',
	evidence: 'its number',
});
const waiting = (more: Row = {}): Row => ({
	id: 1,
	transactionId: 't',
	about: 'payment',
	status: 'open',
	...more,
});

interface Books {
	readonly paid?: readonly Row[];
	readonly review?: readonly Row[];
	readonly unmatched?: readonly Row[];
	readonly invoices?: readonly Row[];
	readonly decisions?: readonly Row[];
	readonly list?: readonly Row[];
}

function decide({ paid = [], review = [], unmatched = [], ...tables }: Books): Row[] {
	const before: Record<string, Given> = {
		Match: [[...paid], [...review], [...unmatched]],
		'All Invoices': tables.invoices ?? [invoice(1), invoice(2)],
		'All Decisions': tables.decisions ?? [{}],
		'Review List': tables.list ?? [{}],
	};
	return runCodeNode(TEMPLATE, before, [], 'Decide').map(({ json }) => json);
}

interface Payment extends Row {
	readonly payment: Row;
	readonly allocations: readonly Row[];
}
const bookingsIn = (rows: readonly Row[]) =>
	rows
		.filter((row): row is Payment => row.do === 'book')
		.flatMap(({ allocations, ...payment }) => allocations.map((each) => ({ ...payment, ...each })));
const subjectOf = (row: Row) =>
	row.do === 'book'
		? bookingsIn([row])
				.map(({ invoiceId }) => invoiceId)
				.join()
		: (row.decision ?? row.about ?? row.transactionId);
const tasks = (rows: readonly Row[]) => rows.map((row) => [row.do, subjectOf(row)]);

describe('what the workflow does with what Match found', () => {
	it('books a payment of one invoice in one row update', () => {
		expect(decide({ paid: [allocation(1)] })).toMatchObject([
			{
				do: 'book',
				payment: { transactionId: 't', transaction },
				allocations: [
					{
						invoiceId: '1',
						before: { openAmount: 100, applied: '', status: '', note: '' },
						after: { openAmount: '0.00', applied: 't', status: 'paid', note: 'its number' },
					},
				],
				decidedBy: 'workflow',
				statusRead: null,
				decisionSeen: 0,
				afterwards: null,
			},
		]);
	});

	it('books a payment of several invoices as one', () => {
		expect(tasks(decide({ paid: [allocation(1), allocation(2)] }))).toEqual([['book', '1,2']]);
	});

	it("keeps a person's note and the ids that stand there", () => {
		const invoices = [invoice(1, { note: 'called on Monday', appliedTransactionIds: 'x; y' })];
		const decisions = ['x', 'y'].map((transactionId, id) => ({
			...written(id, 'booked', 1),
			transactionId,
		}));
		expect(bookingsIn(decide({ paid: [allocation(1)], invoices, decisions }))).toMatchObject([
			{
				before: { applied: 'x; y', note: 'called on Monday' },
				after: { applied: 'x, y, t', note: 'called on Monday | its number' },
			},
		]);
	});

	it('asks for the amount as it stands in the row, with the noise of a spreadsheet', () => {
		const invoices = [invoice(1, { openAmount: 99.99999999999999 })];
		expect(bookingsIn(decide({ paid: [allocation(1)], invoices }))).toMatchObject([
			{ before: { openAmount: 99.99999999999999 }, after: { openAmount: '0.00' } },
		]);
	});

	it('books two payments of one invoice one after the other', () => {
		const paid = [
			allocation(1, { allocatedAmount: '40.00', openAmountAfter: '60.00', closesInvoice: false }),
			allocation(1, { transactionId: 'u', openAmountBefore: '60.00', allocatedAmount: '60.00' }),
		];
		const invoices = [invoice(1, { status: 'open' })];
		expect(bookingsIn(decide({ paid, invoices }))).toMatchObject([
			{ before: { status: 'open' }, after: { applied: 't', status: 'part paid' } },
			{
				openAmountBefore: '60.00',
				before: { openAmount: '60.00', applied: 't', status: 'part paid', note: 'its number' },
				after: { applied: 't, u', status: 'paid', note: 'its number | its number' },
			},
		]);
	});

	it('says what is neither paid nor open any more', () => {
		const [booking] = bookingsIn(decide({ paid: [allocation(1, { allocatedAmount: '98.00' })] }));
		expect(booking).toMatchObject({ writtenOff: '2.00' });
	});

	it('books the rest of a payment when a run broke off between two rows', () => {
		const books = {
			invoices: [invoice(1, { openAmount: 0, appliedTransactionIds: 't' }), invoice(2)],
			decisions: [written(1, 'planned', 1), written(2, 'planned', 2)],
		};
		expect(tasks(decide(books))).toEqual([
			['book', '2'],
			['remember', 'booked'],
		]);
	});

	it('keeps on the list what a payment has left once the rest of it is booked', () => {
		const whole = { ...transaction, amountText: '450.00' };
		const books = {
			invoices: [invoice(1, { openAmount: 0, appliedTransactionIds: 't' }), invoice(2)],
			decisions: [written(1, 'confirmed', 1), written(2, 'planned', 2)],
			list: [waiting({ about: 'rest', transaction: JSON.stringify(whole) })],
		};
		expect(decide(books)).toMatchObject([
			{
				do: 'book',
				allocations: [{ invoiceId: '2' }],
				afterwards: { about: 'rest', reasons: expect.stringContaining('150.00 EUR') },
			},
		]);
	});

	it('puts the rest before a person when the other row has changed meanwhile', () => {
		const books = {
			invoices: [
				invoice(1, { openAmount: 0, appliedTransactionIds: 't' }),
				invoice(2, { openAmount: 150 }),
			],
			decisions: [written(1, 'booked', 1), written(2, 'planned', 2)],
		};
		expect(decide(books)).toMatchObject([
			{ do: 'add', about: 'rest', reasons: expect.stringContaining('200.00 EUR') },
		]);
	});

	it('lets a plan lapse when a person booked the payment elsewhere', () => {
		const books = {
			invoices: [invoice(1), invoice(2), invoice(3, { appliedTransactionIds: 't' })],
			decisions: [written(1, 'planned', 1), written(2, 'planned', 2)],
		};
		expect(tasks(decide(books))).toEqual([['remember', 'booked']]);
	});

	it('does not book again what a person took back, now or later', () => {
		const first = decide({ paid: [allocation(1)], decisions: [written(1, 'booked', 1)] });
		expect(tasks(first)).toEqual([
			['add', 'undone'],
			['remember', 'undone'],
		]);
		const later = decide({
			paid: [allocation(1)],
			decisions: [written(1, 'booked', 1), written(2, 'undone', 1)],
		});
		expect(tasks(later)).toEqual([['add', 'undone']]);
	});

	it('adds the amount to a row about a payment that an earlier run did not see', () => {
		const taken = { decisions: [written(1, 'booked', 1)] };
		const [seen] = decide(taken);
		expect(seen).toMatchObject({ about: 'undone', amount: null });
		const list = [{ id: 1, ...seen }];
		const known = { paid: [allocation(1)], decisions: [written(1, 'undone', 1)] };
		const [row] = decide({ ...known, list });
		expect(row).toMatchObject({
			do: 'renew',
			statusRead: 'open',
			about: 'undone',
			amount: '300.00',
		});
		expect(decide({ ...known, list: [{ id: 1, ...row }] })).toEqual([]);
	});

	it('does not book again what a person moved to another invoice', () => {
		const books = {
			invoices: [invoice(1), invoice(2, { appliedTransactionIds: 't' })],
			decisions: [written(1, 'booked', 1)],
		};
		expect(tasks(decide(books))).toEqual([
			['remember', 'undone'],
			['remember', 'booked'],
		]);
	});

	it('shows money that pays nothing, unless it is booked, handled or goes out', () => {
		const unmatched = [{ outcome: 'unmatched', transactionId: 't', transaction, reasons: ['Why'] }];
		expect(tasks(decide({ unmatched }))).toEqual([['add', 'payment']]);
		expect(decide({ unmatched, list: [waiting({ handled: true })] })).toEqual([]);
		const out = { ...transaction, amountText: '-300.00' };
		expect(decide({ unmatched: [{ ...unmatched[0], transaction: out }] })).toEqual([]);
	});

	it('shows a payment that could not be read', () => {
		const given = { ...transaction, amountText: 'much' };
		const unmatched = [
			{ outcome: 'invalid', transactionId: 't', transaction: given, reasons: ['Its amount'] },
		];
		expect(decide({ unmatched })).toMatchObject([
			{ about: 'payment', amount: null, reasons: 'Its amount' },
		]);
	});

	it('does not show a rest that it books in the same run', () => {
		const books = {
			review: [
				{
					transactionId: 't',
					transaction,
					reasons: ['Booked on INV-1, names INV-2 too'],
					reasonCodes: ['booked-in-part'],
					candidates: [],
				},
			],
			invoices: [invoice(1, { openAmount: 0, appliedTransactionIds: 't' }), invoice(2)],
			decisions: [written(1, 'booked', 1), written(2, 'planned', 2)],
		};
		expect(tasks(decide(books))).toEqual([['book', '2']]);
	});

	it('shows what a person left open of a payment that names more invoices', () => {
		const review = [
			{
				transactionId: 't',
				transaction,
				reasons: ['Booked on INV-1, names INV-2 too'],
				reasonCodes: ['booked-in-part'],
				candidates: [],
			},
		];
		const invoices = [invoice(1, { openAmount: 0, appliedTransactionIds: 't' }), invoice(2)];
		const bookedFor = (allocatedAmount: string) =>
			decide({ review, invoices, decisions: [{ ...written(1, 'booked', 1), allocatedAmount }] });
		expect(tasks(bookedFor('100.00'))).toEqual([['add', 'rest']]);
		expect(bookedFor('300.00')).toEqual([]);
	});

	it('shows a payment whose invoice is no longer there', () => {
		const unmatched = [{ outcome: 'unmatched', transactionId: 't', transaction, reasons: ['Why'] }];
		const decisions = [written(1, 'booked', 3)];
		expect(decide({ unmatched, decisions })).toMatchObject([
			{ about: 'gone', reasons: expect.stringContaining('INV-3, which is no longer among') },
		]);
	});

	it('shows what was paid too much, and leaves it there once booked', () => {
		const paid = [allocation(1, { unallocatedAmount: '12.00' })];
		expect(tasks(decide({ paid }))).toEqual([['book', '1']]);
		expect(decide({ paid })).toMatchObject([{ afterwards: { about: 'overpayment' } }]);
		const books = {
			invoices: [invoice(1, { appliedTransactionIds: 't' })],
			decisions: [written(1, 'booked', 1)],
			list: [waiting({ about: 'overpayment' })],
		};
		expect(decide(books)).toEqual([]);
	});

	it('says what stood on the list and what was decided when it looked', () => {
		const decisions = [written(7, 'planned', 1), written(9, 'dropped', 1)];
		expect(decide({ paid: [allocation(1)], list: [waiting()], decisions })).toMatchObject([
			{ do: 'book', statusRead: 'open', decisionSeen: 9 },
		]);
	});

	it('notices that a booking was taken back, whatever another run planned behind it', () => {
		const decisions = [written(1, 'booked', 1), written(2, 'planned', 1)];
		expect(tasks(decide({ decisions }))).toEqual([
			['add', 'undone'],
			['remember', 'undone'],
		]);
	});

	it('keeps who decided when it finishes what a person began', () => {
		const by = 'Anna <anna@example.com>';
		const began = { decidedBy: by, teachesPayer: false, shown: 'INV-1, INV-2' };
		const books = {
			invoices: [invoice(1, { openAmount: 0, appliedTransactionIds: 't' }), invoice(2)],
			decisions: [
				{ ...written(1, 'planned', 1), ...began },
				{ ...written(2, 'planned', 2), ...began },
			],
		};
		expect(decide(books)).toMatchObject([
			{ do: 'book', decidedBy: by, allocations: [{ teachesPayer: false, shown: 'INV-1, INV-2' }] },
			{ do: 'remember', decision: 'confirmed', decidedBy: by, invoiceId: '1' },
		]);
	});

	it('leaves to a person the rest of a payment that he is deciding on', () => {
		const books = {
			invoices: [invoice(1, { openAmount: 0, appliedTransactionIds: 't' }), invoice(2)],
			decisions: [written(1, 'booked', 1), written(2, 'planned', 2)],
			list: [waiting({ status: `claim ${new Date().toISOString()} x` })],
		};
		expect(decide(books)).toEqual([]);
	});

	it('leaves alone what a person is deciding on, for two minutes', () => {
		const claimed = (minutes: number) => [
			waiting({ status: `claim ${new Date(Date.now() - minutes * 60_000).toISOString()} x` }),
		];
		expect(decide({ paid: [allocation(1)], list: claimed(1) })).toEqual([]);
		expect(tasks(decide({ paid: [allocation(1)], list: claimed(3) }))).toEqual([['book', '1']]);
	});

	it('leaves on the list what is left of a payment that a person gave away in part', () => {
		const books = {
			invoices: [invoice(1, { appliedTransactionIds: 't' })],
			decisions: [written(1, 'confirmed', 1)],
			list: [waiting({ about: 'rest', transaction: JSON.stringify(transaction) })],
		};
		expect(decide(books)).toEqual([]);
		const whole = { ...transaction, amountText: '100.00' };
		const list = [waiting({ about: 'rest', transaction: JSON.stringify(whole) })];
		expect(tasks(decide({ ...books, list }))).toEqual([['clear', 't']]);
	});

	it('takes off the list what is booked, and nothing else', () => {
		const list = [waiting(), waiting({ id: 2, transactionId: 'other' })];
		const books = {
			invoices: [invoice(1, { appliedTransactionIds: 't' })],
			decisions: [written(1, 'booked', 1)],
			list,
		};
		expect(tasks(decide(books))).toEqual([['clear', 't']]);
	});
});
