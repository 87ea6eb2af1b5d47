import { DECISIONS } from '../../../workflows/code/markPaid/tables.js';
import { runCodeNode, type Given } from './runCodeNode';

type Row = Record<string, unknown>;

const TABLES = 'book-payments-data-table.json';
const BOOKS = 'book-payments-bestinvoicing.json';
const CLAIM = `claim ${new Date().toISOString()} mine`;
const OTHERS = `claim ${new Date(Date.now() + 600_000).toISOString()} others`;

const allocation = (invoiceId: string, more: Row = {}): Row => ({
	transactionId: 't',
	invoiceId,
	invoiceNumber: `INV-${invoiceId}`,
	allocatedAmount: '100.00',
	currency: 'EUR',
	openAmountBefore: '100.00',
	evidence: 'its number',
	decidedBy: 'workflow',
	...more,
});
const payment = {
	transactionId: 't',
	transaction: { id: 't', amountText: '200.00', currency: 'EUR' },
};
const asked = (more: Row = {}): Row => ({
	payment,
	allocations: [allocation('1')],
	decidedBy: 'workflow',
	statusRead: null,
	decisionSeen: 0,
	afterwards: null,
	...more,
});
const listed = (more: Row = {}): Row => ({ id: 1, transactionId: 't', status: CLAIM, ...more });

interface Tables {
	readonly list?: readonly Row[];
	readonly decisions?: readonly Row[];
}
const before = (given: Row, { list = [{}], decisions = [{}] }: Tables) => ({
	Payments: [given],
	'Each Payment': [{ transactionId: 't', claim: CLAIM }],
	'On the List Now': list,
	'Decided So Far': decisions,
});
const run = (template: string, node: string, nodes: Record<string, Given>): Row[] =>
	runCodeNode(template, nodes, [], node).map(({ json }) => json);
const plan = (given: Row, tables: Tables = {}) => run(TABLES, 'Plan', before(given, tables));
const tasks = (rows: readonly Row[]) =>
	rows.map((row) => [row.do, row.decision ?? row.about ?? row.invoiceId]);

describe('before a payment is booked', () => {
	it('nothing is written down for what the workflow books on one invoice', () => {
		expect(tasks(plan(asked()))).toEqual([['book', '1']]);
	});

	it('the parts of a payment of several invoices are written down', () => {
		const allocations = [allocation('1'), allocation('2')];
		expect(tasks(plan(asked({ allocations })))).toEqual([
			[undefined, 'planned'],
			[undefined, 'planned'],
			['book', '1'],
			['book', '2'],
		]);
	});

	it("a person's decision is written down, with the payment and what was shown", () => {
		const decidedBy = 'Anna <anna@example.com>';
		const allocations = [allocation('1', { decidedBy, shown: 'INV-1' })];
		const [planned] = plan(asked({ decidedBy, allocations, statusRead: 'open' }), {
			list: [listed()],
		});
		expect(planned).toMatchObject({
			decision: 'planned',
			decidedBy,
			shown: 'INV-1',
		});
		expect(JSON.parse(String(planned.transaction))).toEqual(payment.transaction);
		expect(Object.keys(planned).sort()).toEqual(Object.keys(DECISIONS).sort());
	});

	it('an older plan that it does not follow lapses', () => {
		const decisions = [{ id: 4, decision: 'planned', transactionId: 't', invoiceId: '9' }];
		expect(tasks(plan(asked({ decisionSeen: 4 }), { decisions }))).toEqual([
			[undefined, 'dropped'],
			['book', '1'],
		]);
	});

	it('what will be left of it stands on the list, as its own', () => {
		const afterwards = { transactionId: 't', about: 'overpayment', status: 'open' };
		expect(plan(asked({ afterwards }))[0]).toMatchObject({
			do: 'list',
			about: 'overpayment',
			status: CLAIM,
		});
	});

	it.each<[string, Row, Tables, string]>([
		[
			'stands on the list under the claim of another',
			{ statusRead: 'open' },
			{ list: [listed({ status: OTHERS })] },
			'claimed',
		],
		[
			'stands there twice and one row is claimed by another',
			{ statusRead: 'open' },
			{ list: [listed(), listed({ id: 2, status: OTHERS })] },
			'claimed',
		],
		['has left the list', { statusRead: 'open' }, {}, 'claimed'],
		['came onto the list since', {}, { list: [listed({ status: 'open' })] }, 'changed'],
		[
			'was decided since',
			{},
			{ decisions: [{ id: 1, decision: 'planned', transactionId: 't', invoiceId: '9' }] },
			'changed',
		],
	])('nothing is booked of a payment that %s', (_what, more, tables, outcome) => {
		expect(plan(asked(more), tables)).toEqual([]);
		expect(run(TABLES, 'Settle', before(asked(more), tables))).toMatchObject([
			{ outcome, booked: [] },
		]);
	});

	it('a claim on a payment that changed is given back', () => {
		const decisions = [{ id: 1, decision: 'booked', transactionId: 't', invoiceId: '9' }];
		const tables = { list: [listed()], decisions };
		expect(run(TABLES, 'Settle', before(asked({ statusRead: 'open' }), tables))).toMatchObject([
			{ do: 'giveBack', claim: CLAIM, outcome: 'changed' },
		]);
	});
});

describe('after the rows of invoices were updated', () => {
	const changed = (id: number, applied: string): Row => ({ id, appliedTransactionIds: applied });
	const bookings = (rows: readonly Row[]) => [[], [], rows.map((row) => ({ ...row, ...payment }))];
	const after = (rows: readonly Row[], paid: readonly Row[]) =>
		run(TABLES, 'After Booking', { Tasks: bookings(rows), 'Mark Paid': paid });
	const settle = (given: Row, tables: Tables, paid: readonly Row[], look: readonly Row[] = []) =>
		run(TABLES, 'Settle', { ...before(given, tables), 'Mark Paid': paid, 'Look Again': look })[0];

	it('writes down what was booked, as rows of `decisions` hold it, and by whom', () => {
		const [row] = after([allocation('1')], [changed(1, 't')]);
		expect(Object.keys(row).sort()).toEqual(Object.keys(DECISIONS).sort());
		const rows = after([allocation('1')], [changed(1, 'x, t')]);
		expect(rows).toMatchObject([{ decision: 'booked', decidedBy: 'workflow' }]);
		const persons = after([allocation('1', { decidedBy: 'Anna' })], [changed(1, 't')]);
		expect(persons).toMatchObject([{ decision: 'confirmed', decidedBy: 'Anna' }]);
	});

	it('looks again at a row that did not change', () => {
		const rows = after([allocation('1'), allocation('2')], [changed(1, 't')]);
		expect(rows.map((row) => [row.do, row.invoiceId])).toEqual([
			[undefined, '1'],
			['look', '2'],
		]);
		expect(after([allocation('1')], [{}])[0].do).toBe('look');
	});

	it('takes a payment off the list, or says what is left of it', () => {
		const onList = { list: [listed()] };
		const open = asked({ statusRead: 'open' });
		expect(settle(open, onList, [changed(1, 't')])).toMatchObject({
			do: 'clear',
			outcome: 'booked',
		});
		const afterwards = {
			transactionId: 't',
			about: 'overpayment',
			status: 'open',
			reasons: 'Left',
		};
		expect(settle({ ...open, afterwards }, onList, [changed(1, 't')])).toMatchObject({
			do: 'list',
			statusRead: CLAIM,
			about: 'overpayment',
			outcome: 'booked',
		});
		expect(settle(asked(), {}, [changed(1, 't')])).toMatchObject({ do: 'nothing' });
	});

	it('counts what another run has booked', () => {
		expect(settle(asked(), {}, [{}], [changed(1, 't')])).toMatchObject({ outcome: 'booked' });
	});

	it('puts before a person what was to be booked and why it was not', () => {
		const look = [{ id: 1, openAmount: 80, appliedTransactionIds: '' }];
		expect(settle(asked(), {}, [{}], look)).toMatchObject({
			do: 'list',
			statusRead: 'open',
			about: 'payment',
			amount: '200.00',
			outcome: 'notBooked',
			reasons:
				'100.00 EUR could not be booked on INV-1 (its number): somebody changed its row meanwhile (open then 100.00 EUR, now 80.00 EUR). The next sweep looks at it again',
		});
	});

	it('leaves a payment on the list while a part of it is not booked', () => {
		const given = asked({ allocations: [allocation('1'), allocation('2')], statusRead: 'open' });
		expect(settle(given, { list: [listed()] }, [changed(1, 't')], [{}])).toMatchObject({
			do: 'list',
			outcome: 'part',
			booked: ['INV-1'],
			reasons: expect.stringContaining('its row is no longer in the table invoices'),
		});
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
	const nodes = (given: Row, done: readonly Row[], failed: readonly Row[], tables: Tables) => ({
		...before(given, tables),
		Tasks: [[], [], (given.allocations as Row[]).map((each) => ({ ...each, ...payment }))],
		'Mark Paid': [[...done], [...failed]],
	});
	const after = (
		given: Row,
		done: readonly Row[],
		failed: readonly Row[] = [],
		tables: Tables = {},
	) =>
		['After Booking', 'Settle'].map((node) => run(BOOKS, node, nodes(given, done, failed, tables)));

	it('writes down what was registered, with its amount', () => {
		const [written] = after(asked(), [registered({ bookedAmount: '60.00' })]);
		expect(written).toMatchObject([{ allocatedAmount: '60.00', invoiceId: '1' }]);
	});

	it('puts what failed before a person, each with its own invoice', () => {
		const failed = [{ error: 'No payment account', details: 'Give it an IBAN', cameFrom: 0 }];
		const given = asked({ allocations: [allocation('1'), allocation('2')] });
		const [written, settled] = after(given, [registered({ cameFrom: 1 })], failed);
		expect(written).toMatchObject([{ decision: 'booked', invoiceId: '2' }]);
		expect(settled).toMatchObject([
			{
				do: 'list',
				about: 'payment',
				outcome: 'part',
				reasons: 'Not registered, 100.00 EUR on INV-1: No payment account; Give it an IBAN',
			},
		]);
	});

	it('puts what needs a person before him, and what was paid too much', () => {
		const reasons = ['May be the same money'];
		const [, review] = after(asked(), [registered({ outcome: 'review', reasons })]);
		expect(review).toMatchObject([
			{ about: 'payment', reasons: expect.stringContaining('May be the same money') },
		]);
		const left = registered({ bookedAmount: '60.00', unallocatedAmount: '40.00' });
		expect(after(asked(), [left])[1]).toMatchObject([
			{
				about: 'overpayment',
				reasons: '40.00 EUR is left of 100.00 EUR on INV-1: it needed no more',
			},
		]);
	});

	it('takes a claimed payment off the list, or says what is left of it', () => {
		const tables = { list: [listed()] };
		const open = asked({ statusRead: 'open' });
		expect(after(open, [registered()], [], tables)[1]).toMatchObject([{ do: 'clear' }]);
		const afterwards = { transactionId: 't', about: 'overpayment', reasons: 'Too much' };
		expect(after({ ...open, afterwards }, [registered()], [], tables)[1]).toMatchObject([
			{ do: 'list', about: 'overpayment' },
		]);
	});
});
