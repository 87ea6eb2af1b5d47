import { runCodeNode, type Given } from './runCodeNode';

type Row = Record<string, unknown>;

const TEMPLATE = 'undo-booking-data-table.json';
const ANNA = { firstName: 'Anna', lastName: 'Peeters', email: 'anna@example.com' };

const invoice = (more: Row = {}): Row => ({
	id: 1,
	number: 'INV-1',
	openAmount: 20.5,
	currency: 'EUR',
	status: 'part paid',
	appliedTransactionIds: 'x, t',
	note: 'called on Monday',
	...more,
});
const written = (id: number, more: Row = {}): Row => ({
	id,
	decision: 'confirmed',
	transactionId: 't',
	invoiceId: '1',
	invoiceNumber: 'INV-1',
	allocatedAmount: '99.50',
	currency: 'EUR',
	openAmountBefore: '120.00',
	openAmountAfter: '20.50',
	counterpartName: 'Peeters BV',
	bookedOn: '2026-11-20',
	transaction: JSON.stringify({ id: 't', amountText: '99.50', currency: 'EUR' }),
	...more,
});

const run = (node: string, before: Record<string, Given>) =>
	runCodeNode(TEMPLATE, { Settings: [{ language: 'en' }], ...before }, [], node)[0].json;
const list = (decisions: readonly Row[], invoices: readonly Row[] = [invoice()]) =>
	run('Bookings', { 'All Decisions': decisions, 'All Invoices': invoices });
const undo = (booking: string, decisions: readonly Row[], invoices: readonly Row[] = [invoice()]) =>
	run('Check', {
		Bookings: [list(decisions, [invoice()])],
		Choose: [{ booking, user: ANNA }],
		'All Decisions': decisions,
		'All Invoices': invoices,
	});

describe('a booking that is taken back', () => {
	const label = '1) INV-1 · 99.50 EUR · Peeters BV · 20 Nov 2026';

	it('is offered while it stands in the table, the latest first', () => {
		expect(list([written(1)])).toMatchObject({ isAny: true, offered: [{ label, id: 1 }] });
		const gone = [invoice({ appliedTransactionIds: 'x' })];
		expect(list([written(1)], gone)).toMatchObject({ isAny: false, offered: [] });
		expect(list([written(1), written(2, { decision: 'undone' })])).toMatchObject({ offered: [] });
		expect(list([written(1, { openAmountBefore: null })])).toMatchObject({ offered: [] });
	});

	it('opens the invoice by what it closed, and keeps what else stands there', () => {
		expect(undo(label, [written(1)])).toMatchObject({
			do: 'undo',
			transactionId: 't',
			invoiceId: '1',
			before: { openAmount: 20.5, applied: 'x, t', status: 'part paid', note: 'called on Monday' },
			after: {
				openAmount: '120.00',
				applied: 'x',
				status: 'part paid',
				note: 'called on Monday | The booking on INV-1 was taken back by Anna Peeters <anna@example.com>',
			},
			decision: { decision: 'undone', decidedBy: 'Anna Peeters <anna@example.com>' },
			review: { about: 'undone', status: 'open', transactionId: 't' },
			message:
				'99.50 EUR of Peeters BV is no longer booked on INV-1. The payment is on the list again.',
		});
	});

	it('opens it wholly where nothing else is booked on it', () => {
		const invoices = [invoice({ appliedTransactionIds: 't', openAmount: 20.5 })];
		expect(undo(label, [written(1)], invoices)).toMatchObject({
			after: { status: 'open', applied: '' },
		});
	});

	it('is known by what was written down where its payment was not kept', () => {
		const { review } = undo(label, [written(1, { transaction: null, decision: 'booked' })]);
		expect(review).toMatchObject({ counterpartName: 'Peeters BV', amount: '99.50' });
	});

	it.each(['', '2) INV-2', '__proto__'])(
		'changes nothing for what was not offered: %j',
		(booking) => {
			expect(undo(booking, [written(1)])).toMatchObject({
				do: 'nothing',
				message: expect.stringContaining('was not offered'),
			});
		},
	);

	it('changes nothing once it was taken back by somebody else', () => {
		expect(undo(label, [written(1)], [invoice({ appliedTransactionIds: 'x' })])).toMatchObject({
			do: 'nothing',
		});
	});

	it('is said not to be taken back when the row had changed', () => {
		const check = undo(label, [written(1)]);
		const outcome = (reason: string) =>
			run('Outcome', {
				Check: [check],
				'Take Back': [{ isTakenBack: false, reason }],
				'Write Down': [],
			});
		expect(outcome('')).toMatchObject({
			message: expect.stringContaining('INV-1 has changed meanwhile'),
		});
		expect(outcome('The key is not valid')).toMatchObject({
			message: 'Nothing was changed on INV-1: The key is not valid',
		});
		expect(
			run('Outcome', {
				Check: [check],
				'Take Back': [{ isTakenBack: true, reason: 'look at INV-1 there' }],
				'Write Down': [{ id: 1 }],
			}),
		).toMatchObject({
			title: 'Taken back',
			message: expect.stringMatching(/^99.50 EUR .+ on the list again. look at INV-1 there$/),
		});
	});
});
