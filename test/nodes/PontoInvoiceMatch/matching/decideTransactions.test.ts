import { decideTransactions } from '../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { invoice, payment } from './examples';
import { reasonsOf } from './explain/explain';

const KNOWN = 'BE68539007547034';
const OGM = '+++123/4567/89002+++';
const numberless = { remittanceInformation: 'bedankt', counterpartIban: KNOWN };

describe('known references', () => {
	it('a number of a settled invoice pays no other invoice of the payer', () => {
		const [decision] = decideTransactions(
			[payment({ remittanceInformation: 'factuur 2025-0120', counterpartIban: KNOWN })],
			[invoice()],
			{ knownReferences: [{ reference: '2025-0120' }] },
		);
		expect(decision).toMatchObject({ outcome: 'ambiguous', allocations: [] });
		expect(reasonsOf(decision)).toEqual([
			'2025-0120 is of an invoice that is not open: it may be paid twice, or another invoice is meant',
		]);
		expect(decision.candidates.map(({ invoice: { id } }) => id)).toEqual(['i1']);
	});

	it('nor does an unknown number', () => {
		const [decision] = decideTransactions(
			[payment({ remittanceInformation: 'factuur 2025-0120', counterpartIban: KNOWN })],
			[invoice()],
			{},
		);
		expect(decision.outcome).toBe('ambiguous');
		expect(reasonsOf(decision)).toEqual([
			'No open invoice was found with the number or reference 2025-0120, which stands in the remittance information',
		]);
	});
});

describe('what may be booked automatically', () => {
	it('a known payer and an amount that one of his invoices has', () => {
		const [decision] = decideTransactions(
			[payment(numberless)],
			[invoice(), invoice({ id: 'i2', number: '2025-0141', openMinor: 777 })],
			{},
		);
		expect(decision.outcome).toBe('matched');
		expect(reasonsOf(decision)).toEqual([
			'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
			'The amount is exactly what is open, 100.00 EUR',
			'No other open invoice of this customer has the amount',
			'Booked on 2025-04-15, 15 days before the due date',
		]);
		expect(decision.runnerUp).toEqual({
			code: 'same-customer',
			number: '2025-0141',
			open: { minor: 777, currency: 'EUR' },
		});
	});

	it('not when only references may be', () => {
		const [decision] = decideTransactions([payment(numberless)], [invoice()], {
			autoBook: 'references',
		});
		expect(decision).toMatchObject({ outcome: 'ambiguous', allocations: [] });
		expect(decision.candidates).toHaveLength(1);
	});

	it('not far from the due date when there is a window', () => {
		const run = (dateWindowDays: number) =>
			decideTransactions([payment(numberless)], [invoice()], { dateWindowDays })[0].outcome;
		expect([run(15), run(14)]).toEqual(['matched', 'ambiguous']);
	});

	it('all that a payer has open, when the text says so', () => {
		const open = [invoice(), invoice({ id: 'i2', number: '2025-0141', openMinor: 777 })];
		const run = (remittanceInformation: string) =>
			decideTransactions(
				[payment({ ...numberless, amountMinor: 10777, remittanceInformation })],
				open,
				{},
			)[0];
		expect(run('alle openstaande').outcome).toBe('multiple');
		expect(run('bedankt').outcome).toBe('ambiguous');
		expect(run('bedankt').candidates.map(({ evidence }) => evidence[0])).toEqual([
			{ code: 'part-of-sum', others: ['2025-0141'], unique: true },
			{ code: 'part-of-sum', others: ['2025-0140'], unique: true },
		]);
	});
});

describe('learned payers', () => {
	const past = {
		transactionId: 't0',
		invoiceId: 'i0',
		allocatedMinor: 500,
		currency: 'EUR',
		counterpartIban: 'BE42979555000154',
		customerName: 'Bakkerij Janssens',
	};

	it('an account that paid for a customer pays for him again', () => {
		const [decision] = decideTransactions([payment()], [invoice()], { pastAllocations: [past] });
		expect(decision.outcome).toBe('matched');
		expect(reasonsOf(decision)[0]).toBe(
			'Paid from BE42 9795 5500 0154, which has paid for Bakkerij Janssens BV before',
		);
	});

	it('by customer id, too', () => {
		const [decision] = decideTransactions(
			[payment()],
			[invoice({ customerId: 'C1', customerName: 'Other' })],
			{
				pastAllocations: [{ ...past, customerId: 'C1' }],
			},
		);
		expect(decision.outcome).toBe('matched');
	});

	it('not when it paid for two', () => {
		const [decision] = decideTransactions([payment()], [invoice()], {
			pastAllocations: [past, { ...past, customerName: 'Garage Peeters' }],
		});
		expect(decision.outcome).toBe('ambiguous');
	});

	it('a reference outranks it', () => {
		const [decision] = decideTransactions(
			[payment({ remittanceInformation: OGM })],
			[
				invoice(),
				invoice({ id: 'i2', references: [OGM], customerName: 'Garage Peeters', customerIbans: [] }),
			],
			{ pastAllocations: [past] },
		);
		expect(decision.allocations.map(({ invoice: { id } }) => id)).toEqual(['i2']);
	});
});

describe('returned payments', () => {
	const returned = payment({
		id: 't9',
		amountMinor: -10000,
		bookedOn: '2025-04-20',
		remittanceInformation: 'TERUGBOEKING',
	});

	it('name the allocation of an earlier run that they undo', () => {
		const past = {
			allocationId: 'a1',
			transactionId: 't0',
			invoiceId: 'i0',
			invoiceNumber: '2025-0099',
			allocatedMinor: 10000,
			currency: 'EUR',
			bookedOn: '2025-04-10',
			counterpartIban: 'BE42979555000154',
		};
		const [decision] = decideTransactions([returned], [invoice()], {
			pastAllocations: [
				past,
				{ ...past, allocatedMinor: 9999 },
				{ ...past, currency: 'USD' },
				{ ...past, counterpartIban: KNOWN },
				{ ...past, bookedOn: '2025-04-21' },
			],
		});
		expect(decision).toMatchObject({ outcome: 'ambiguous', undoes: [past] });
		expect(reasonsOf(decision)).toEqual([
			'The bank returned a payment. Undo the booking of 100.00 EUR on 2025-0099, paid on 2025-04-10',
		]);
	});

	it('name the payment of the same run', () => {
		const decisions = decideTransactions(
			[returned, payment({ remittanceInformation: OGM })],
			[invoice({ references: [OGM] })],
			{},
		);
		expect(decisions[0].undoes).toMatchObject([
			{ transactionId: 't1', invoiceId: 'i1', allocatedMinor: 10000 },
		]);
		expect(decisions[1].outcome).toBe('matched');
	});

	it('are left aside when nothing is known that they undo', () =>
		expect(decideTransactions([returned], [invoice()], {})[0].outcome).toBe('ignored'));

	it('are known by the bank code, too', () => {
		const coded = { ...returned, remittanceInformation: '', bankTransactionCode: 'PMNT-RCDT-RRTN' };
		const decisions = decideTransactions(
			[payment({ remittanceInformation: OGM }), coded],
			[invoice({ references: [OGM] })],
			{},
		);
		expect(decisions[1]).toMatchObject({ outcome: 'ambiguous', undoes: [{ transactionId: 't1' }] });
	});

	it('an incoming one is no payment, whatever it names', () => {
		const [decision] = decideTransactions(
			[payment({ remittanceInformation: `STORNO ${OGM}` })],
			[invoice({ references: [OGM] })],
			{},
		);
		expect(decision).toMatchObject({ outcome: 'ambiguous', allocations: [] });
	});
});

describe('once', () => {
	it('what is applied already is left aside', () => {
		const [decision] = decideTransactions(
			[payment({ remittanceInformation: OGM })],
			[invoice({ references: [OGM], appliedTransactionIds: ['t1'] })],
			{},
		);
		expect(decision).toMatchObject({
			outcome: 'ignored',
			reasons: [{ code: 'already-booked', numbers: ['2025-0140'] }],
		});
	});

	it('a run that broke off between two invoices comes before a person', () => {
		const [decision] = decideTransactions(
			[payment({ amountMinor: 20000, remittanceInformation: '2025-0140 2025-0141' })],
			[
				invoice({ openMinor: 0, appliedTransactionIds: ['t1'] }),
				invoice({ id: 'i2', number: '2025-0141' }),
			],
			{},
		);
		expect(decision).toMatchObject({ outcome: 'ambiguous', allocations: [] });
		expect(reasonsOf(decision)[0]).toContain('check whether an earlier run broke off');
	});

	it('an id that comes with two amounts comes before a person', () => {
		const decisions = decideTransactions(
			[
				payment({ remittanceInformation: OGM }),
				payment({ remittanceInformation: OGM, amountMinor: 1 }),
			],
			[invoice({ references: [OGM] })],
			{},
		);
		expect(decisions).toHaveLength(1);
		expect(decisions[0]).toMatchObject({ outcome: 'ambiguous', allocations: [] });
	});
});

it('a damaged reference of a known payer with the exact amount is booked, and says so', () => {
	const [decision] = decideTransactions(
		[payment({ remittanceInformation: '+++123/4567/89003+++', counterpartIban: KNOWN })],
		[invoice({ references: [OGM] })],
		{},
	);
	expect(decision.outcome).toBe('matched');
	expect(reasonsOf(decision)[0]).toBe(
		'123/4567/89003 is its payment reference, mistyped or incomplete',
	);
});

it('a crowd of invoices with one reference is decided by the amount, or by a person', () => {
	const crowd = Array.from({ length: 50 }, (_, at) =>
		invoice({
			id: `i${at}`,
			number: `N-${at}`,
			references: [OGM],
			openMinor: 1000 + at,
			customerName: '',
		}),
	);
	const run = (amountMinor: number) =>
		decideTransactions([payment({ amountMinor, remittanceInformation: OGM })], crowd, {})[0];
	expect(run(1033).allocations.map(({ invoice: { id } }) => id)).toEqual(['i33']);
	expect(run(5000)).toMatchObject({ outcome: 'ambiguous' });
	expect(run(5000).candidates).toHaveLength(12);
});
