import { runCodeNode, type Given } from './runCodeNode';

type Row = Record<string, unknown>;

const TABLES = 'mark-invoices-paid-data-table.json';
const BOOKS = 'mark-invoices-paid-bestinvoicing.json';

const booking = (invoiceId: string, more: Row = {}): Row => ({
	do: 'book',
	transactionId: 't',
	invoiceId,
	invoiceNumber: `INV-${invoiceId}`,
	allocatedAmount: '100.00',
	currency: 'EUR',
	openAmountBefore: '100.00',
	evidence: 'its number',
	claim: '',
	afterwards: null,
	transaction: { id: 't', amountText: '200.00', currency: 'EUR' },
	...more,
});
const run = (template: string, node: string, before: Record<string, Given>): Row[] =>
	runCodeNode(template, before, [], node).map(({ json }) => json);
const tasks = (rows: readonly Row[]) => rows.map((row) => [row.do, row.invoiceId ?? row.about]);

describe('after the rows of invoices were updated', () => {
	const changed = (id: number, applied: string): Row => ({ id, appliedTransactionIds: applied });
	const after = (asked: readonly Row[], rows: readonly Row[]) =>
		run(TABLES, 'After Booking', { Claimed: asked, 'Mark Paid': rows });

	it('writes down what was booked', () => {
		const rows = after([booking('1')], [changed(1, 'x, t')]);
		expect(rows).toMatchObject([{ do: 'remember', decision: 'booked', decidedBy: 'workflow' }]);
	});

	it('looks again at a row that did not change', () => {
		expect(tasks(after([booking('1'), booking('2')], [changed(1, 't')]))).toEqual([
			['remember', '1'],
			['look', '2'],
		]);
		expect(tasks(after([booking('1')], [{}]))).toEqual([['look', '1']]);
	});

	it('takes a claimed payment off the list, or says what is left of it', () => {
		const claim = 'claim now';
		const afterwards = { transactionId: 't', about: 'overpayment' };
		expect(after([booking('1', { claim })], [changed(1, 't')])[1]).toEqual({
			do: 'clear',
			transactionId: 't',
		});
		expect(after([booking('1', { claim, afterwards })], [changed(1, 't')])[1]).toEqual({
			do: 'review',
			...afterwards,
		});
	});

	it('leaves a claimed payment on the list while a part of it is not booked', () => {
		const asked = [booking('1', { claim: 'c' }), booking('2', { claim: 'c' })];
		expect(tasks(after(asked, [changed(1, 't')]))).toEqual([
			['remember', '1'],
			['look', '2'],
		]);
	});
});

describe('a row that did not change', () => {
	const say = (asked: readonly Row[], rows: readonly Row[]) =>
		run(TABLES, 'Not Booked', { 'What Next': [[], [], [], [...asked]], 'Look Again': rows });

	it('is nothing to see when another run has booked it', () => {
		expect(say([booking('1')], [{ id: 1, appliedTransactionIds: 't' }])).toEqual([]);
	});

	it('goes to a person with what was to be booked and why it was not', () => {
		const rows = [{ id: 1, openAmount: 80, appliedTransactionIds: '' }];
		expect(say([booking('1')], rows)).toMatchObject([
			{
				about: 'payment',
				amount: '200.00',
				reasons:
					'100.00 EUR could not be booked on INV-1 (its number): somebody changed its row meanwhile (open then 100.00, now 80). The next sweep looks at it again',
			},
		]);
	});

	it('that has gone is said to have gone', () => {
		expect(say([booking('1')], [{}])).toMatchObject([
			{ reasons: expect.stringContaining('its row is no longer in the table invoices') },
		]);
	});
});

describe('after payments were registered in BestInvoicing', () => {
	const registered = (more: Row = {}): Row => ({
		outcome: 'booked',
		bookedAmount: '100.00',
		unallocatedAmount: '0.00',
		reasons: [],
		...more,
	});
	const after = (asked: readonly Row[], done: readonly Row[], failed: readonly Row[] = []) =>
		run(BOOKS, 'After Booking', { Claimed: asked, 'Mark Paid': [[...done], [...failed]] });

	it('writes down what was registered, with its amount', () => {
		const rows = after([booking('1')], [registered({ bookedAmount: '60.00' })]);
		expect(rows).toMatchObject([{ do: 'remember', allocatedAmount: '60.00', invoiceId: '1' }]);
	});

	it('puts what failed before a person, each with its own invoice', () => {
		const failed = [{ error: 'No payment account', details: 'Give it an IBAN', cameFrom: 0 }];
		const rows = after([booking('1'), booking('2')], [registered({ cameFrom: 1 })], failed);
		expect(rows).toMatchObject([
			{ do: 'remember', invoiceId: '2' },
			{
				do: 'review',
				about: 'payment',
				reasons: 'Not registered, 100.00 EUR on INV-1: No payment account; Give it an IBAN',
			},
		]);
	});

	it('puts what needs a person before him, and what was paid too much', () => {
		const reasons = ['May be the same money'];
		expect(after([booking('1')], [registered({ outcome: 'review', reasons })])).toMatchObject([
			{ about: 'payment', reasons: expect.stringContaining('May be the same money') },
		]);
		const left = registered({ bookedAmount: '60.00', unallocatedAmount: '40.00' });
		expect(after([booking('1')], [left])[1]).toMatchObject({
			about: 'overpayment',
			reasons: '40.00 EUR is left of 100.00 EUR on INV-1: it needed no more',
		});
	});

	it('takes a claimed payment off the list, or says what is left of it', () => {
		const claim = 'claim now';
		expect(after([booking('1', { claim })], [registered()])[1]).toMatchObject({ do: 'clear' });
		const afterwards = { transactionId: 't', about: 'overpayment', reasons: 'Too much' };
		expect(after([booking('1', { claim, afterwards })], [registered()])[1]).toMatchObject({
			do: 'review',
			about: 'overpayment',
		});
	});
});
