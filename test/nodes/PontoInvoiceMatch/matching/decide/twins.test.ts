import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type {
	MatchOptions,
	PastAllocation,
} from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import { payment } from '../examples';
import { allDecided, decided } from './decided';

const OPEN = [{ number: 'F-1042' }, { number: 'F-1043' }];
const TEXT = { accountId: 'a1', accountIban: 'BE11', remittanceInformation: 'F-1042' };
const outcomes = (
	payments: ReadonlyArray<Partial<BankTransaction>>,
	options?: MatchOptions,
	open: Parameters<typeof allDecided>[1] = OPEN,
) => allDecided(payments, open, options).filter((line) => /^t\d (?!pays)/.test(line));
const relinked = { ...TEXT, id: 't2', accountId: 'a2' };

describe('the same booking of the bank under two account ids', () => {
	it('goes to a person the second time, who reads which one it repeats', () =>
		expect(decided(relinked, OPEN, kept(TEXT)).slice(0, 2)).toEqual([
			't2 ambiguous',
			'The same booking came before under another id, t0: it is the same money, unless the bank says otherwise',
		]));

	it('pays once in one run, in whatever order they come', () => {
		const open = [{ number: 'F-1042', openMinor: 30000 }];
		const known = { counterpartIban: 'BE68539007547034' };
		const [one, other] = [
			{ ...TEXT, ...known },
			{ ...relinked, ...known },
		];
		expect(outcomes([one, other], {}, open)).toEqual(['t1 partial', 't2 ambiguous']);
		expect(outcomes([other, one], {}, open)).toEqual(['t2 ambiguous', 't1 partial']);
	});

	it('does not pay another invoice of the payer instead', () => {
		const silent = {
			accountIban: 'BE11',
			remittanceInformation: 'bedankt',
			counterpartIban: 'BE68539007547034',
		};
		const past = kept({ ...silent, accountId: 'a1' });
		expect(decided({ ...silent, accountId: 'a2', id: 't2' }, [{ number: 'F-1043' }], past)[0]).toBe(
			't2 ambiguous',
		);
	});

	it.each(['', ' ', 'notprovided', 'NOT PROVIDED', 'Not-Provided', 'NONREF', 'n/a', '-'])(
		'is a twin whether the bank says NOTPROVIDED or %p',
		(endToEndId) => {
			const past = kept({ ...TEXT, endToEndId: 'NOTPROVIDED' });
			expect(decided({ ...relinked, endToEndId }, OPEN, past)[1]).toContain('same money');
		},
	);

	it('is a twin with the name in capitals', () => {
		const past = kept({ ...TEXT, counterpartName: 'Bakkerij Maes' });
		const again = { ...relinked, counterpartName: 'BAKKERIJ MAES' };
		expect(decided(again, OPEN, past)[1]).toContain('same money');
	});

	it.each<[string, Partial<BankTransaction>]>([
		['two blanks', { remittanceInformation: 'Factuur  F-1042' }],
		['a line break', { remittanceInformation: 'Factuur\r\nF-1042' }],
		['capitals', { remittanceInformation: 'FACTUUR F-1042' }],
		['another dash', { remittanceInformation: 'Factuur F\u20131042' }],
		['two blanks in the name', { counterpartName: 'Café  Maes' }],
		['a name without its accent', { counterpartName: 'CAFE MAES' }],
		['a digest that the other link does not give', { digest: 'd1' }],
		['an internal reference that the other link does not give', { internalReference: 'r1' }],
	])('is a twin with %s', (_what, differs) => {
		const first = {
			...TEXT,
			remittanceInformation: 'Factuur F-1042',
			counterpartName: 'Café Maes',
		};
		const again = { ...relinked, ...first, id: 't2', accountId: 'a2', ...differs };
		expect(decided(again, OPEN, kept(first))[1]).toContain('same money');
	});

	it.each<[string, Partial<BankTransaction>]>([
		['amount', { amountMinor: 10001 }],
		['day', { bookedOn: '2025-04-16' }],
		['text', { remittanceInformation: 'F-1042 ' + 'bis' }],
		['account', { accountIban: 'BE22' }],
		['payer', { counterpartIban: 'BE21210123456703' }],
		['end-to-end id', { endToEndId: 'E2E-2' }],
		['digest', { digest: 'd2' }],
		['internal reference', { internalReference: 'r2' }],
	])('is no twin with another %s', (_what, differs) => {
		const past = kept({ ...TEXT, digest: 'd1', internalReference: 'r1' });
		expect(decided({ ...relinked, ...differs }, OPEN, past)[1]).not.toContain('same money');
	});
});

describe('of two bookings that are the same', () => {
	const open = [
		{ number: 'F-1042', openMinor: 30000 },
		{ number: 'F-1043', openMinor: 0 },
	];
	const known = { ...TEXT, counterpartIban: 'BE68539007547034' };
	const again = { ...known, id: 't2', accountId: 'a2' };

	it.each<
		[string, Array<Partial<BankTransaction>>, MatchOptions, Parameters<typeof allDecided>[1]]
	>([
		['an invoice has already', [known, again], {}, [{ ...open[0], appliedTransactionIds: ['t2'] }]],
		['a person booked before', [known, again], kept({ ...again }, 't2'), open],
		[
			'a person booked before, beside one that is new',
			[known, again, { ...again, id: 't3' }],
			kept({ ...again }, 't2'),
			open,
		],
		[
			'an invoice has already, inside one account',
			[
				{ ...known, endToEndId: 'E2E-77812' },
				{ ...known, id: 't2', endToEndId: 'E2E-77812' },
			],
			{},
			[{ ...open[0], appliedTransactionIds: ['t2'] }],
		],
	])('the one counts that %s', (_which, payments, options, invoices) =>
		expect(allDecided(payments, invoices, options)[0]).toBe('t1 ambiguous'),
	);

	it('each is told with the one that it repeats, in the order of their ids', () => {
		const payments = [{ ...known, id: 't2' }, known, again].map((one, at) => ({
			...one,
			id: ['t2', 't1', 't3'][at],
		}));
		expect(allDecided(payments, open).join()).toContain('under another id, t1:');
	});

	it('each is told with the one of the account before, also where one id tells that they are one', () => {
		const payments = ['t1', 't4', 't2', 't3'].map((id, at) => ({
			...known,
			id,
			accountId: at < 2 ? 'a1' : 'a2',
			endToEndId: 'E2E-77812',
		}));
		expect(
			allDecided(payments, open).flatMap((line) => /under another id, (t\d)/.exec(line)?.[1] ?? []),
		).toEqual(['t1', 't1', 't4']);
	});

	it('one without a digest is not taken for that which has its own twin', () => {
		const linesOf = [
			{ ...known, id: 't1', digest: 'd1' },
			{ ...known, id: 't2', digest: 'd2' },
			{ ...again, id: 't3' },
			{ ...again, id: 't4', digest: 'd1' },
			{ ...again, id: 't5', digest: 'd5' },
		];
		expect(
			allDecided(linesOf, open).flatMap((line) => /under another id, (t\d)/.exec(line)?.[1] ?? []),
		).toEqual(['t2', 't1']);
	});

	it.each<[string, Partial<BankTransaction>, Partial<BankTransaction>]>([
		['payer', { counterpartName: 'Jan Peeters' }, { counterpartName: 'Els Maes' }],
		['end-to-end id', { endToEndId: 'E2E-1' }, { endToEndId: 'E2E-2' }],
		['digest', { digest: 'd1' }, { digest: 'd2' }],
		['internal reference', { internalReference: 'r1' }, { internalReference: 'r2' }],
	])('none is, where both have a %s of their own', (_what, one, other) =>
		expect(
			allDecided(
				[
					{ ...known, ...one },
					{ ...again, ...other },
				],
				open,
			).join(),
		).not.toContain('same money'),
	);
});

describe('two equal payments inside one account', () => {
	const open = [{ number: 'F-1042', openMinor: 30000 }];
	const known = { ...TEXT, counterpartIban: 'BE68539007547034' };

	it('are two payments', () =>
		expect(outcomes([known, { ...known, id: 't2' }], {}, open)).toEqual([
			't1 partial',
			't2 partial',
		]));

	it('are one when they have one end-to-end id', () => {
		const withId = { ...known, endToEndId: 'E2E-77812' };
		expect(outcomes([withId, { ...withId, id: 't2' }], {}, open)).toEqual([
			't1 partial',
			't2 ambiguous',
		]);
	});

	it('that come again of an account linked anew are repeated one by one, and a third is new', () => {
		const again = (id: string) => ({ ...known, id, accountId: 'a2' });
		expect(
			outcomes([known, { ...known, id: 't2' }, again('t3'), again('t4'), again('t5')], {}, open),
		).toEqual(['t1 partial', 't2 partial', 't3 ambiguous', 't4 ambiguous', 't5 matched']);
	});
});

describe('over two runs', () => {
	const known = { ...TEXT, counterpartIban: 'BE68539007547034' };
	const of = (id: string, accountId: string) => ({ ...known, id, accountId });
	const open = [{ number: 'F-1042', openMinor: 50000 }];
	const repeats = (
		payments: ReadonlyArray<Partial<BankTransaction>>,
		options: MatchOptions,
		invoices: Parameters<typeof allDecided>[1] = open,
	) =>
		allDecided(payments, invoices, options).flatMap(
			(line) => /^t\d \w+|under another id, t\d/.exec(line)?.[0] ?? [],
		);
	const both = (one: Partial<BankTransaction>, other: Partial<BankTransaction>): MatchOptions => ({
		pastAllocations: [one, other].flatMap((each) => kept(each, each.id).pastAllocations ?? []),
	});

	it('two that were booked are not paired with each other before one that is new', () => {
		const payments = [of('t1', 'a2'), of('t2', 'a2'), of('t3', 'a1')];
		const again = ['t1 ambiguous', 'under another id, t3', 't2 ignored', 't3 ignored'];
		expect(repeats(payments, {}).slice(0, 2)).toEqual(again.slice(0, 2));
		expect(repeats(payments, both(of('t2', 'a2'), of('t3', 'a1')))).toEqual(again);
		expect(repeats([of('t1', 'a2')], both(of('t2', 'a2'), of('t3', 'a1')))).toEqual(
			again.slice(0, 2),
		);
		const applied = [{ ...open[0], appliedTransactionIds: ['t2', 't3'] }];
		expect(repeats(payments, {}, applied)).toEqual(again);
	});

	it('those of one account stay two payments, and the one of another account repeats', () => {
		const payments = [of('t1', 'a1'), of('t2', 'a1'), of('t3', 'a2')];
		const third = ['t3 ambiguous', 'under another id, t1'];
		expect(repeats(payments, {})).toEqual(['t1 partial', 't2 partial', ...third]);
		const past = both(of('t1', 'a1'), of('t2', 'a1'));
		expect(repeats(payments, past)).toEqual(['t1 ignored', 't2 ignored', ...third]);
	});

	it('a payment that came after two that were booked is new', () => {
		const payments = ['t3', 't4', 't5'].map((id) => of(id, 'a1'));
		expect(repeats(payments, both(of('t1', 'a2'), of('t2', 'a2')))).toEqual([
			't3 ambiguous',
			'under another id, t1',
			't4 ambiguous',
			'under another id, t2',
			't5 partial',
		]);
	});

	it('one of which a person said that it repeats does not use up a new one', () => {
		const payments = ['t1', 't3'].map((id) => of(id, 'a1'));
		const again = ['t2', 't4'].map((id) => of(id, 'a2'));
		const noInvoice = { ...ROW, transactionId: 't2', decision: 'notAnInvoice' as const };
		expect(
			repeats([...payments, ...again], {
				pastAllocations: [{ ...ROW, transactionId: 't1' }, noInvoice],
			}),
		).toContain('t3 partial');
	});

	it.each<[string, Partial<PastAllocation>]>([
		['rejected', { decision: 'rejected' }],
		['said to be for no invoice', { decision: 'notAnInvoice', invoiceId: '' }],
		['booked', {}],
	])('one that was %s is the first, though no row keeps the transaction', (_what, differs) => {
		const pastAllocations = [{ ...ROW, transactionId: 't1', ...differs }];
		expect(repeats([of('t1', 'a2'), of('t2', 'a1')], { pastAllocations }).slice(1)).toEqual([
			't2 ambiguous',
			'under another id, t1',
		]);
		const oneId = ['t1', 't2'].map((id) => ({ ...of(id, 'a1'), endToEndId: 'E2E-1' }));
		const [first, second] = oneId.map((each, at) => ({ ...each, id: at === 0 ? 't2' : 't1' }));
		const ofSecond = [{ ...ROW, transactionId: 't2', ...differs }];
		expect(repeats([first, second], { pastAllocations: ofSecond }).slice(1)).toEqual([
			't1 ambiguous',
			'under another id, t2',
		]);
	});

	it('the fullest copy that rows keep counts, in whatever order they come', () => {
		const rows = both(of('t1', 'a1'), { ...of('t1', 'a1'), remittanceInformation: 'F-1042 bis' });
		const { pastAllocations = [] } = rows;
		const results = [pastAllocations, [...pastAllocations].reverse()].map((past) =>
			repeats([of('t2', 'a2')], { pastAllocations: past }),
		);
		expect(results[0]).toEqual(results[1]);
	});
});

const ROW: PastAllocation = {
	transactionId: 't0',
	invoiceId: 'F-1042',
	allocatedMinor: 10000,
	currency: 'EUR',
};

function kept(differs: Partial<BankTransaction>, id = 't0'): MatchOptions {
	return {
		pastAllocations: [
			{
				transactionId: id,
				invoiceId: 'i0',
				allocatedMinor: 10000,
				currency: 'EUR',
				transaction: payment({ ...differs, id }),
			},
		],
	};
}
