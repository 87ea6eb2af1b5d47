import fc from 'fast-check';
import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { invoice, payment } from '../examples';
import { decided } from './decided';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const OTHER = { customerName: 'Garage Peeters NV', customerIbans: ['BE21210123456703'] };
const numbered = (number: string, differs: Partial<OpenInvoice> = {}) =>
	invoice({ id: number, number, ...differs });

const decide = (
	remittanceInformation: string,
	open: readonly OpenInvoice[],
	differs: Partial<BankTransaction> = {},
) => decideTransactions([payment({ remittanceInformation, ...HIS, ...differs })], open, {})[0];
const booked = (...args: Parameters<typeof decide>) =>
	decide(...args).allocations.map(({ invoice: { id } }) => id);

describe('the end of a number behind an invoice word, from a known payer for the exact amount', () => {
	it.each([
		['2025-0142', 'factuur 142'],
		['2025-0142', 'factuur 0142'],
		['20250142', 'facture n° 142'],
		['INV/2025/00142', 'invoice 00142'],
		['VF25/00142', 'VF 142'],
		['VF-2025-142', 'VF142'],
		['142/2025', 'Rechnung 142'],
		['F2025-017', 'facture 17'],
		['2025-04-13297', 'fact. nr. 13297, bedankt'],
		['2025-04-13297', '13297'],
		['2025-0142', 'factuur 142/2025'],
		['20250142', 'Rechnung 142/25'],
		['VF25/00142', 'facture 0142-2025'],
	])('names it: %s, "%s"', (number, text) =>
		expect(booked(text, [numbered(number), numbered('2025-0999')])).toEqual([number]),
	);

	it.each([
		[11, 11],
		[12, 0],
	])('names several of one whose invoices are all looked at: of %i it books %i', (count, books) => {
		const open = Array.from({ length: count }, (_, at) =>
			numbered(`2025-${String(101 + at).padStart(4, '0')}`, { openMinor: 1000 }),
		);
		const text = `facturen ${open.map(({ number }) => number.slice(-3)).join(', ')}`;
		expect(
			booked(text, [...open, numbered('2025-0999')], { amountMinor: count * 1000 }),
		).toHaveLength(books);
	});

	it('tells two of one amount apart', () =>
		expect(booked('factuur 43', [numbered('2025-0042'), numbered('2025-0043')])).toEqual([
			'2025-0043',
		]));

	it.each(['facturen 142 en 143', 'fact 142 + 143', 'factures 142, 143', 'RE 142 und 143'])(
		'names several: %s',
		(text) => {
			const open = ['2025-0142', '2025-0143', '2025-0144'].map((number) =>
				numbered(number, { openMinor: 5000 }),
			);
			expect(booked(text, open)).toEqual(['2025-0142', '2025-0143']);
		},
	);

	it('names none of very many, however they add up', () => {
		const [first = numbered(''), ...more] = Array.from({ length: 7 }, (_, at) =>
			numbered(`2025-0${String(101 + at)}`, { openMinor: 1000 }),
		);
		const ends = [first, ...more].flatMap(({ number }) => [number.slice(-3), number.slice(-4)]);
		const count = (text: string) => booked(text, [first, ...more], { amountMinor: 7000 }).length;
		expect(count(`facturen ${ends.slice(0, 12).join(', ')}, 107`)).toBe(0);
		expect(count(`facturen ${ends.slice(0, 10).join(', ')}, 106, 107`)).toBe(7);
	});

	it('is told as evidence', () =>
		expect(
			decided({ remittanceInformation: 'factuur 142', ...HIS }, [{ number: '2025-0142' }]),
		).toEqual([
			't1 matched',
			'Pays 100.00 EUR of 100.00 EUR on 2025-0142',
			'142 in the remittance information may stand for 2025-0142',
			'The amount is exactly what is open, 100.00 EUR',
			'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
			'Booked on 2025-04-15, 15 days before the due date',
		]));
});

describe('the end of a number', () => {
	const open = [numbered('2025-0142'), numbered('2025-0143', { openMinor: 5000, ...OTHER })];

	it.each<[string, string, Partial<BankTransaction>]>([
		['of a stranger', 'factuur 142', { counterpartName: 'J', counterpartIban: 'BE42979555000154' }],
		['for a part', 'factuur 142', { amountMinor: 5000 }],
		['for too much', 'factuur 142', { amountMinor: 15_000 }],
		['in a refund', 'terugbetaling factuur 142', {}],
		['for somebody else', 'factuur 142 in naam van Garage Peeters', {}],
		['before the invoice was made', 'factuur 142', { bookedOn: '2025-03-01' }],
		['of another invoice', 'factuur 143', {}],
		['of no invoice', 'factuur 144', {}],
		['beside one of no invoice', 'facturen 142 en 144', {}],
		['of another year', 'factuur 142/2024', {}],
		['with no year behind it', 'factuur 142-0042', {}],
	])('books nothing %s', (_name, text, differs) => expect(booked(text, open, differs)).toEqual([]));

	it.each(['factuur 43', 'RE Nr. 7', 'fact. 43', 'factuur 43/2025', 'Rg 44/25', 'VF 43'])(
		'of no invoice of his speaks against the one with the amount: %s',
		(text) => {
			const { allocations, reasons } = decide(text, [numbered('2025-0042')]);
			expect(allocations).toEqual([]);
			expect(reasons.map(({ code }) => code)).toEqual([expect.stringMatching(/number|names/)]);
		},
	);

	it.each([
		...['factuur 3 x taart', 'factuur 30 %', 'facture 2 fois', 'factuur 4 (april)', 'factuur 25'],
		...[
			'facture du 15 mai',
			'factuur 2e herinnering',
			'inv 20th',
			'factuur 2025',
			'factuur 100 EUR',
		],
	])('is not what counts, dates or prices: %s', (text) =>
		expect(booked(text, [numbered('2025-0042', { dueDate: '2025-05-30' })])).toEqual(['2025-0042']),
	);

	it('says what it may mean when the amount differs', () =>
		expect(decide('factuur 142', open, { amountMinor: 2500 }).reasons).toEqual([
			{
				code: 'possible-number-other-amount',
				number: '2025-0142',
				paid: { minor: 2500, currency: 'EUR' },
				open: { minor: 10_000, currency: 'EUR' },
			},
		]));

	it('whatever it is, books no invoice that ends otherwise', () =>
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 1, max: 199 }), { minLength: 1, maxLength: 5 }),
				fc.integer({ min: 1, max: 199 }),
				fc.constantFrom('factuur', 'facture n°', 'Rechnung Nr.', 'fact.', 'uw ref'),
				(serials, said, word) => {
					fc.pre(said !== 25);
					const invoices = serials.map((serial) =>
						numbered(`2025-${String(serial).padStart(4, '0')}`, { issueDate: '', dueDate: '' }),
					);
					for (const id of booked(`${word} ${said}`, invoices)) {
						expect(id.endsWith(String(said))).toBe(true);
					}
				},
			),
		));
});

describe('a number before its year, from a known payer with the amount of another invoice of his', () => {
	it.each([
		'42/2025',
		'0042/2025',
		'42-2025',
		'betaling 42/2025',
		'42/2025 bedankt',
		'betr. 42/2025',
	])('goes to a person: "%s"', (text) => {
		const [allocations, reasons] = [
			booked(text, [numbered('2025-0043')]),
			decide(text, [numbered('2025-0043')]).reasons,
		];
		expect(allocations).toEqual([]);
		expect(reasons).toEqual([
			{ code: 'names-another-invoice', written: text.includes('0042') ? '0042' : '42' },
		]);
	});

	it.each(['43/2025', '03/2025', '15/03/2025', 'dossier 4242', 'huur 42/2025', 'betaling'])(
		'pays it: "%s"',
		(text) => expect(booked(text, [numbered('2025-0043')])).toEqual(['2025-0043']),
	);
});
