import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { PastAllocation } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { payment as examplePayment } from '../examples';
import { at, row } from '../past/row';
import { allDecided, decided } from './decided';

const KNOWN = { counterpartIban: 'BE68539007547034', counterpartName: 'Bakkerij Janssens BV' };
const MARIE = { counterpartIban: 'BE42979555000154', counterpartName: 'Marie Janssens' };
const JANSSENS = { customerName: 'Bakkerij Janssens BV' };
const ANNA = { decidedBy: 'Anna Peeters', decidedOn: '2025-05-02' };
const OPEN = [{ number: 'F-1042' }, { number: 'F-1043' }];

const after = (
	payment: Partial<BankTransaction>,
	open: ReadonlyArray<Partial<OpenInvoice>>,
	...rows: Array<Partial<PastAllocation>>
) => decided(payment, open, { pastAllocations: rows.map(row) });
const candidatesIn = (lines: readonly string[]) =>
	lines.flatMap((line) => (line.startsWith('Candidate') ? line.split(/[ ,]/)[1] : []));

describe('a pair that a person decided against', () => {
	it('is not proposed, and the reason says who and when', () => {
		const lines = after({ remittanceInformation: 'F-1042' }, OPEN, {
			decision: 'rejected',
			...ANNA,
		});
		expect(lines.slice(0, 2)).toEqual([
			't1 ambiguous',
			'Anna Peeters decided on 2025-05-02 that it does not pay F-1042, and that stays so',
		]);
		expect(candidatesIn(lines)).toEqual(['F-1043']);
	});

	it.each(['f-1042', 'F1042', 'F 1042', 'f/1042', 'F\u20131042'])(
		'is known by the number as somebody typed it, %s',
		(invoiceNumber) => {
			const typed = { decision: 'rejected', invoiceId: '', invoiceNumber } as const;
			const payment = { remittanceInformation: 'F-1042' };
			expect(after(payment, OPEN, typed)[1]).toBe(
				'A person decided that it does not pay F-1042, and that stays so',
			);
			expect(after({ ...payment, id: 't2' }, OPEN, typed)[0]).toBe('t2 matched');
			expect(after({ remittanceInformation: 'F-1043' }, OPEN, typed)[0]).toBe('t1 matched');
		},
	);

	it('sends a payment of several invoices to a person as a whole', () => {
		const payment = { remittanceInformation: 'F-1042, F-1043', amountMinor: 20_000 };
		expect(decided(payment, OPEN)[0]).toBe('t1 multiple');
		const lines = after(payment, OPEN, { decision: 'undone' });
		expect(lines.slice(0, 2)).toEqual([
			't1 ambiguous',
			'The booking on F-1042 was taken back by a person: it is not booked there again',
		]);
		expect(candidatesIn(lines)).toEqual(['F-1043']);
	});

	it('does not make the second best certain', () => {
		const open = [{ number: 'F-1042' }, { number: 'F-1043', openMinor: 7000 }];
		const payment = { ...KNOWN, remittanceInformation: 'bedankt' };
		expect(decided(payment, open)[0]).toBe('t1 matched');
		expect(after(payment, open, { decision: 'rejected' })[0]).toBe('t1 ambiguous');
		const tie = after(payment, OPEN, { decision: 'rejected' });
		expect(tie[0]).toBe('t1 ambiguous');
		expect(candidatesIn(tie)).toEqual(['F-1043']);
		// Even when the one that was rejected is no longer there.
		const rest = after(payment, [{ number: 'F-1043' }], { decision: 'rejected' });
		expect(rest.slice(0, 2)).toEqual([
			't1 ambiguous',
			'A person decided that it does not pay F-1042, and that stays so',
		]);
	});

	it('does not make another payment certain that was one of two', () => {
		const payments = [
			{ ...KNOWN, remittanceInformation: 'bedankt' },
			{ ...KNOWN, remittanceInformation: 'dank', id: 't2' },
		];
		const lines = allDecided(payments, [{ number: 'F-1042' }], {
			pastAllocations: [row({ decision: 'rejected' })],
		});
		expect(lines.filter((line) => /^t\d/.test(line))).toEqual(['t1 ambiguous', 't2 ambiguous']);
	});

	it('still pays what it names by another reference', () =>
		expect(after({ remittanceInformation: 'F-1043' }, OPEN, { decision: 'rejected' })[0]).toBe(
			't1 matched',
		));

	it('may be booked again once a person confirmed it after all', () => {
		const lines = after(
			{ remittanceInformation: 'F-1042' },
			OPEN,
			{ decision: 'undone', ...at(1) },
			{ decision: 'rejected', ...at(2) },
			{ ...at(3), allocatedMinor: 6000 },
		);
		expect(lines.slice(0, 2)).toEqual([
			't1 ambiguous',
			'40.00 EUR is left of 100.00 EUR: the rest was booked on F-1042',
		]);
		expect(candidatesIn(lines)).toEqual([]);
	});

	it('is not what a payment that is booked elsewhere still lacks', () => {
		const open = [{ number: 'F-1042' }, { number: 'F-1043', appliedTransactionIds: ['t1'] }];
		const text = { remittanceInformation: 'F-1042, F-1043', amountMinor: 20_000 };
		expect(decided(text, open)[0]).toBe('t1 ambiguous');
		expect(after(text, open, { decision: 'rejected' })).toEqual([
			't1 ignored',
			'Already booked on F-1043',
		]);
	});

	it('is no runner-up of a number that both have', () => {
		const open = [
			{ id: 'a', number: 'F-1042' },
			{ id: 'b', number: 'F-1042', customerName: 'Els Maes', customerIbans: [], openMinor: 500 },
		];
		const payment = { ...KNOWN, remittanceInformation: 'F-1042' };
		const runnersUp = (lines: readonly string[]) =>
			lines.filter((line) => line.startsWith('Runner-up'));
		expect(runnersUp(decided(payment, open))).toHaveLength(1);
		expect(runnersUp(after(payment, open, { decision: 'rejected', invoiceId: 'b' }))).toEqual([]);
	});

	it('is no runner-up of another booking', () => {
		const open = [
			{ number: '2025-0042', customerName: 'Bakkerij Janssens BV' },
			{
				number: '2024-0042',
				customerName: 'Garage Peeters NV',
				customerIbans: [],
				openMinor: 7000,
			},
		];
		const lines = after({ ...KNOWN, remittanceInformation: '0042' }, open, {
			decision: 'rejected',
			invoiceId: '2024-0042',
			invoiceNumber: '2024-0042',
		});
		expect(lines.join('\n')).not.toContain('Runner-up: 2024-0042');
	});

	it('is known under another id of the same booking', () => {
		const kept = { ...MARIE, remittanceInformation: 'F-1042', accountIban: 'BE11' };
		const transaction = {
			...kept,
			id: 't0',
			accountId: 'a1',
			amountMinor: 10_000,
			currency: 'EUR',
			bookedOn: '2025-04-15',
		};
		const lines = after({ ...kept, accountId: 'a2' }, OPEN, {
			transactionId: 't0',
			decision: 'rejected',
			transaction,
		});
		expect(lines[1]).toContain('The same booking came before under another id');
		expect(candidatesIn(lines)).toEqual(['F-1043']);
	});
});

describe('a payer whom a decision taught', () => {
	const taught = {
		...MARIE,
		...JANSSENS,
		transactionId: 't0',
		invoiceId: 'F-1',
		invoiceNumber: 'F-1',
	};
	const open = [{ number: 'F-1042', customerIbans: [] }];
	const payment = { ...MARIE, remittanceInformation: 'bedankt' };

	it('is known while the booking stands', () =>
		expect(after(payment, open, taught)[0]).toBe('t1 matched'));

	it.each(['undone', 'rejected'] as const)('is unlearned when it is %s', (decision) => {
		const lines = after(payment, open, { ...taught, ...at(1) }, { ...taught, decision, ...at(2) });
		expect(lines[0]).toBe('t1 ambiguous');
		expect(lines.join()).not.toContain('has paid for');
	});

	it('stays known by another booking that stands, and by a later confirmation', () => {
		const other = { ...taught, transactionId: 't9' };
		expect(after(payment, open, other, taught, { ...taught, decision: 'undone' })[0]).toBe(
			't1 matched',
		);
		const undone = { ...taught, decision: 'undone', ...at(2) } as const;
		expect(after(payment, open, undone, { ...taught, ...at(3) })[0]).toBe('t1 matched');
	});

	it('is not learned from what counts only this once', () =>
		expect(after(payment, open, { ...taught, teachesPayer: false })[0]).toBe('t1 ambiguous'));

	it.each(['planned', 'dropped', 'unreadable', 'notAnInvoice'] as const)(
		'is not learned from a row that says %s',
		(decision) => expect(after(payment, open, { ...taught, decision })[0]).toBe('t1 ambiguous'),
	);
});

describe('a payment that is for no invoice', () => {
	const noInvoice = {
		decision: 'notAnInvoice',
		invoiceId: '',
		invoiceNumber: undefined,
		...ANNA,
	} as const;

	it('is left aside for good, and the reason says who and when', () =>
		expect(after({ remittanceInformation: 'F-1042' }, OPEN, noInvoice)).toEqual([
			't1 ignored',
			'Anna Peeters decided on 2025-05-02 that this payment is for no invoice',
		]));

	it('keeps what was given of it, and what that taught', () => {
		const given = { ...MARIE, ...JANSSENS, allocatedMinor: 4000, ...at(1) };
		const rows = [given, { ...noInvoice, ...at(2) }];
		expect(after({}, OPEN, ...rows)).toEqual([
			't1 ignored',
			'Anna Peeters decided on 2025-05-02 that what is left of this payment is for no invoice',
		]);
		const next = { ...MARIE, id: 't2', remittanceInformation: 'bedankt' };
		expect(after(next, [{ number: 'F-1043', customerIbans: [] }], ...rows)[0]).toBe('t2 matched');
	});
});

describe('a payment that was given away in part', () => {
	const part = { allocatedMinor: 6000 };

	it('is proposed with what is left, and never booked by itself', () => {
		const open = [
			{ number: 'F-1042', openMinor: 6000 },
			{ number: 'F-1043', openMinor: 4000 },
		];
		const lines = after({ ...KNOWN, remittanceInformation: 'F-1043' }, open, part);
		expect(lines).toEqual([
			't1 ambiguous',
			'40.00 EUR is left of 100.00 EUR: the rest was booked on F-1042',
			'Candidate F-1043, 40.00 EUR open',
			'  for it: F-1043 is named in the remittance information',
			'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
			'  for it: What is left of the payment is exactly what is open, 40.00 EUR',
			'  to check: Whether the payer means F-1043',
		]);
	});

	it('is booked already when all of it was given, whether an invoice says so or not', () => {
		const half = { allocatedMinor: 5000 };
		const other = { invoiceId: 'F-1043', invoiceNumber: 'F-1043', allocatedMinor: 5000 };
		expect(after({ remittanceInformation: 'F-1042' }, OPEN, half, other)).toEqual([
			't1 ignored',
			'Already booked on F-1042 and F-1043',
		]);
		expect(after({ remittanceInformation: 'F-1042' }, OPEN, {})[0]).toBe('t1 ignored');
	});

	it('is booked already when nobody knows how much an invoice got that has its id', () => {
		const open = [{ number: 'F-1043', appliedTransactionIds: ['t1'] }, { number: 'F-1042' }];
		expect(after({}, open, part)).toEqual(['t1 ignored', 'Already booked on F-1043']);
	});

	it('counts a booking that was begun once the invoice has the id', () => {
		const planned = { ...part, decision: 'planned' } as const;
		const open = [
			{ number: 'F-1042', openMinor: 4000 },
			{ number: 'F-1043', openMinor: 4000 },
		];
		expect(after({ remittanceInformation: 'F-1043' }, open, planned)[1]).not.toContain(
			'is left of',
		);
		const begun = open.map((one, place) =>
			place === 0 ? { ...one, appliedTransactionIds: ['t1'] } : one,
		);
		expect(after({ remittanceInformation: 'F-1043' }, begun, planned)[1]).toBe(
			'40.00 EUR is left of 100.00 EUR: the rest was booked on F-1042',
		);
	});

	it.each<[string, string, Array<Partial<PastAllocation>>]>([
		['a row gives nothing', 'The rows of F-1042 give 0.00 EUR', [{ allocatedMinor: 0 }]],
		[
			'rows give as much as they take',
			'The rows of F-1042 and F-1043 give 0.00 EUR',
			[{}, { invoiceId: 'F-1043', invoiceNumber: 'F-1043', allocatedMinor: -10_000 }],
		],
	])('goes to a person, who reads what the rows give, when %s', (_what, sentence, rows) =>
		expect(after({ remittanceInformation: 'F-1043' }, OPEN, ...rows)).toEqual([
			't1 ambiguous',
			`${sentence} of it in all: what is left is not known`,
		]),
	);

	it('is booked already when money that went out was given to a credit note', () =>
		expect(after({ amountMinor: -10_000 }, OPEN, { allocatedMinor: -10_000 })[0]).toBe(
			't1 ignored',
		));

	it('goes to a person when nothing tells whether it was booked or rejected last', () => {
		const lines = after({ remittanceInformation: 'F-1043' }, OPEN, {}, { decision: 'rejected' });
		expect(lines.slice(0, 3)).toEqual([
			't1 ambiguous',
			'It was booked on F-1042 and refused there, and nothing tells which came last: check where it is booked',
			'Candidate F-1043, 100.00 EUR open',
		]);
		const last = after({ remittanceInformation: 'F-1043' }, OPEN, at(1), {
			decision: 'rejected',
			...at(2),
		});
		expect(last[0]).toBe('t1 matched');
	});

	it('goes to a person when a part was given in another currency', () =>
		expect(after({ remittanceInformation: 'F-1043' }, OPEN, { ...part, currency: 'USD' })).toEqual([
			't1 ambiguous',
			'A part of it was booked in USD: what is left is not known',
		]));
});

describe('a payment whose booking was taken back', () => {
	const undone = { decision: 'undone', ...ANNA } as const;
	const open = [{ number: 'F-1042', appliedTransactionIds: ['t1'] }, { number: 'F-1043' }];

	it('can be given to another invoice although its id stands in the first', () => {
		const lines = after({ ...KNOWN, remittanceInformation: 'bedankt' }, open, undone);
		expect(lines.slice(0, 2)).toEqual([
			't1 ambiguous',
			'Anna Peeters decided on 2025-05-02 to take it back from F-1042, where its ID still stands: give it to another invoice',
		]);
		expect(candidatesIn(lines)).toEqual(['F-1043']);
	});

	it('is booked elsewhere all the same', () => {
		const elsewhere = [
			{ number: 'F-1042', appliedTransactionIds: ['t1'] },
			{ number: 'F-1043', appliedTransactionIds: ['t1'] },
		];
		expect(after({}, elsewhere, undone)).toEqual(['t1 ignored', 'Already booked on F-1043']);
	});

	it('counts as booked where it was only rejected and somebody booked it since', () =>
		expect(after({}, open, { decision: 'rejected' })[0]).toBe('t1 ignored'));
});

describe('a decision that nobody can read', () => {
	const why = ['Past Allocations item 1, Decision: "misschien" is not known'];

	it('leaves the payment to a person, with all candidates', () => {
		const lines = after({ remittanceInformation: 'F-1042' }, OPEN, { decision: 'unreadable', why });
		expect(lines.slice(0, 2)).toEqual([
			't1 ambiguous',
			'What was decided about it cannot be read: Past Allocations item 1, Decision: "misschien" is not known',
		]);
		expect(candidatesIn(lines)).toContain('F-1042');
	});

	it('leaves to a person what was taken back as a whole', () =>
		expect(
			after({ remittanceInformation: 'F-1042' }, OPEN, {
				decision: 'undone',
				invoiceId: '',
				invoiceNumber: undefined,
			}).slice(0, 2),
		).toEqual([
			't1 ambiguous',
			'A person decided to take back all that was booked of this payment',
		]));

	it('leaves to a person what was rejected without an invoice', () =>
		expect(
			after({ remittanceInformation: 'F-1042' }, OPEN, {
				decision: 'rejected',
				invoiceId: '',
				invoiceNumber: undefined,
			}).slice(0, 2),
		).toEqual(['t1 ambiguous', 'A person decided that it does not pay what was suggested']));
});

it('a number that something was decided about, and that is not open, pays nothing else', () => {
	const about = { transactionId: 't0', invoiceId: 'i0', invoiceNumber: 'F-1041' };
	const lines = after({ ...KNOWN, remittanceInformation: 'F-1041' }, OPEN, {
		...about,
		decision: 'undone',
	});
	expect(lines.slice(0, 2)).toEqual([
		't1 ambiguous',
		'F-1041 is of an invoice that something was decided about before, and that is not in the list any more',
	]);
});

describe('a payment of which a part was given away', () => {
	const payment = { remittanceInformation: 'bedankt', amountMinor: 20_000 };

	it.each<[string, Partial<PastAllocation>, string]>([
		['as the row has it', {}, 'F-1042'],
		['as the ledger has it', { invoiceId: 'i7', invoiceNumber: undefined }, 'F-1043'],
		['as its id', { invoiceId: 'gone', invoiceNumber: undefined }, 'gone'],
	])('tells the number of the invoice %s', (_how, differs, number) =>
		expect(after(payment, [{ id: 'i7', number: 'F-1043' }], differs)[1]).toBe(
			`100.00 EUR is left of 200.00 EUR: the rest was booked on ${number}`,
		),
	);

	it('in another currency keeps all of its amount', () => {
		const past = { pastAllocations: [row({ currency: 'USD' })] };
		const [{ outcome, transaction, reasons }] = decideTransactions(
			[examplePayment(payment)],
			[],
			past,
		);
		expect([outcome, transaction.amountMinor, reasons]).toEqual([
			'ambiguous',
			20_000,
			[{ code: 'given-in-other-currency', currency: 'USD' }],
		]);
	});
});
