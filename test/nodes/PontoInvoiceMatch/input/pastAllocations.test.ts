import type { IDataObject } from 'n8n-workflow';
import { readPastAllocations } from '../../../../nodes/PontoInvoiceMatch/input/readPastAllocations';

const rules = { timeZone: 'Europe/Brussels', defaultCurrency: '' };
const read = (json: IDataObject) =>
	readPastAllocations([{ json }], {}, { invoiceNames: {}, transactionNames: {} }, rules);
const row = { transactionId: 't1', invoiceId: 'i1', allocatedAmount: '100.00', currency: 'EUR' };

describe('the decision of a kept row', () => {
	it.each([
		['rejected', 'rejected'],
		['Undone', 'undone'],
		['not an invoice', 'notAnInvoice'],
		['notAnInvoice', 'notAnInvoice'],
		['booked', undefined],
		['', undefined],
		['  ', undefined],
		[null, undefined],
		['CONFIRMED', undefined],
		['Bevestigd', undefined],
		['validée', undefined],
		['bestätigt', undefined],
		['afgewezen', 'rejected'],
		['Rejeté', 'rejected'],
		['abgelehnt', 'rejected'],
		['ongedaan gemaakt', 'undone'],
		['annulé', 'undone'],
		['Storniert', 'undone'],
		['rückgängig', 'undone'],
		['geen factuur', 'notAnInvoice'],
		['pas une facture', 'notAnInvoice'],
		['keine Rechnung', 'notAnInvoice'],
		['planned', 'planned'],
		['later', 'dropped'],
	])('"%s" reads as %s', (decision, refusal) => {
		const { items, rejected } = read({ ...row, decision });
		expect(rejected).toEqual([]);
		expect(items.map(({ value }) => value.decision)).toEqual([refusal]);
	});

	it.each(['misschien', 'none', 'vervallen', true, false, 1, { word: 'rejected' }])(
		'is not guessed from %s',
		(decision) => {
			const { items, rejected } = read({ ...row, decision });
			expect(items).toEqual([]);
			expect(rejected.map(({ value }) => value)).toMatchObject([
				{ transactionId: 't1', invoiceId: 'i1', decision: 'unreadable' },
			]);
			expect(rejected.flatMap(({ reasons }) => reasons)).toEqual([
				expect.stringMatching(
					/^Past Allocations item 1, Decision: ".*" is not known. Write confirmed, rejected, undone or notAnInvoice, or leave it empty$/,
				),
			]);
		},
	);

	it('needs neither amount nor currency, and an invoice only where it is a booking', () => {
		for (const decision of ['notAnInvoice', 'rejected', 'undone', 'later']) {
			const { items, rejected } = read({
				transactionId: 't1',
				invoiceId: null,
				decision,
				allocatedAmount: 'much',
				currency: 'EUR',
				bookedOn: 'yesterday',
			});
			expect(rejected).toEqual([]);
			expect(items.map(({ value }) => value)).toMatchObject([
				{ transactionId: 't1', invoiceId: '' },
			]);
		}
		expect(read({ transactionId: 't1', invoiceId: 'i1' }).rejected).toHaveLength(1);
		expect(read({ ...row, invoiceId: null, decision: 'confirmed' }).rejected).toHaveLength(1);
		expect(read({ ...row, transactionId: '', decision: 'rejected' }).rejected).toHaveLength(1);
	});
});

it('an item without fields, as an empty table gives, is no row', () => {
	const { items, rejected } = read({});
	expect([items, rejected]).toEqual([[], []]);
});

describe('when and by whom it was decided', () => {
	const decided = (differs: IDataObject) =>
		read({ ...row, decision: 'rejected', ...differs }).items.map(({ value }) => value)[0];
	const second = (iso: string) => ({ earliest: Date.parse(iso), latest: Date.parse(iso) + 999 });

	it.each([
		['2026-11-20T09:30:05.250Z', '2026-11-20T09:30:05Z'],
		['2026-11-20 10:30:05+01:00', '2026-11-20T09:30:05Z'],
		['2026-11-20 10:30:05', '2026-11-20T09:30:05Z'],
		[1795167005250, '2026-11-20T09:30:05Z'],
		['1795167005', '2026-11-20T09:30:05Z'],
		[new Date('2026-11-20T09:30:05Z') as unknown as string, '2026-11-20T09:30:05Z'],
	])('%s is one second', (decidedAt, iso) =>
		expect(decided({ decidedAt })).toMatchObject({
			decidedAt: second(iso),
			decidedOn: '2026-11-20',
		}),
	);

	it.each(['2026-11-20', '20/11/2026', '20.11.2026', '46346'])('%s is a day', (decidedAt) =>
		expect(decided({ decidedAt })).toMatchObject({
			decidedAt: {
				earliest: Date.parse('2026-11-19T23:00:00Z'),
				latest: Date.parse('2026-11-20T22:59:59.999Z'),
			},
			decidedOn: '2026-11-20',
		}),
	);

	it('takes when the row was made where nothing else is told', () =>
		expect(decided({ decidedAt: null, createdAt: '2026-11-20T09:30:05Z' })).toMatchObject({
			decidedOn: '2026-11-20',
		}));

	it('is left out with a hint when it cannot be read, and the row still counts', () => {
		const { items, leftOut } = read({ ...row, decision: 'rejected', decidedAt: 'gisteren' });
		expect(items.map(({ value }) => value.decidedAt)).toEqual([undefined]);
		expect(leftOut.join()).toContain('Past Allocations item 1, Decided At: "gisteren"');
	});

	it.each<[unknown, string | undefined]>([
		['Anna  Peeters', 'Anna Peeters'],
		[{ id: 'u1', firstName: 'Anna', lastName: 'Peeters', email: 'a@b.be' }, 'Anna Peeters'],
		[{ email: 'a@b.be' }, 'a@b.be'],
		['person', undefined],
		['workflow', undefined],
		['', undefined],
	])('%j is the name %s', (decidedBy, name) =>
		expect(decided({ decidedBy: decidedBy as string })?.decidedBy).toBe(name),
	);
});

describe('whether a confirmation teaches the payer', () => {
	it.each([
		...[false, 0, '0', 'no', 'nee', 'Non', 'nein', 'false'].map((said) => [said, false] as const),
		...[true, 1, '1', 'yes', 'ja', 'Oui', 'true'].map((said) => [said, true] as const),
		[null, undefined] as const,
		['', undefined] as const,
	])('%s', (teachesPayer, teaches) =>
		expect(read({ ...row, teachesPayer }).items.map(({ value }) => value.teachesPayer)).toEqual([
			teaches,
		]),
	);

	it('is no where it cannot be read, and a hint says so', () => {
		const { items, leftOut } = read({ ...row, teachesPayer: 'perhaps' });
		expect(items.map(({ value }) => value.teachesPayer)).toEqual([false]);
		expect(leftOut).toEqual([
			'Past Allocations item 1, Teaches Payer: "perhaps" says neither yes nor no. The payer is not learned',
		]);
	});
});

describe('the transaction that a row keeps', () => {
	const transaction = {
		id: 't1',
		accountId: 'a1',
		accountReference: 'BE68 5390 0754 7034',
		amountText: '100.00',
		currency: 'EUR',
		bookedOn: '2025-04-15',
		counterpartName: 'Stichting Mollie Payments',
		digest: 'd1',
	};

	it('is read, to know it again under another id', () =>
		expect(read({ ...row, transaction }).items.map(({ value }) => value)).toMatchObject([
			{
				counterpartName: 'Stichting Mollie Payments',
				transaction: {
					id: 't1',
					accountId: 'a1',
					accountIban: 'BE68539007547034',
					amountMinor: 10000,
					digest: 'd1',
				},
			},
		]));

	it('is read from the text that a Data Table holds', () =>
		expect(
			read({ ...row, transaction: JSON.stringify(transaction) }).items.map(({ value }) => value),
		).toMatchObject([{ transaction: { id: 't1', digest: 'd1' } }]));

	it('says nothing when it cannot be read, and the row still counts', () => {
		const { items } = read({ ...row, transaction: { id: 't1', amount: 'much' } });
		expect(items.map(({ value }) => value.transaction)).toEqual([undefined]);
	});
});
