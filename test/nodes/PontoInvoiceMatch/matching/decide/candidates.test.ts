import { decided } from './decided';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { MatchOptions } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('what a person may look at, the likeliest first', () => {
	const invoices = [
		{ number: '2025-0140', openMinor: 10040, dueDate: '2025-04-10' },
		{ number: '2025-0141', openMinor: 20000 },
		{ number: '2025-0142', openMinor: 9000 },
		{ number: '2025-0143', openMinor: 9000, dueDate: '2025-04-16' },
		{ number: '2025-0144', openMinor: 20000, issueDate: '2025-04-16' },
		{ number: '2025-0145', openMinor: 0 },
		{ number: '2025-0146', openMinor: 10000, currency: 'USD' },
	];
	const options: MatchOptions = { tolerance: { absoluteMinor: 50 } };

	it.each<Case>([
		[
			'by what the payment would close, then by date',
			{ remittanceInformation: 'bedankt', counterpartIban: 'BE68539007547034' },
			[
				't1 ambiguous',
				"None of this payer's open invoices has this amount, and none of their numbers was read in the text",
				'Candidate 2025-0140, 100.40 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, less than the 100.40 EUR that is open',
				'  to check: Whether the payer means 2025-0140',
				'Candidate 2025-0141, 200.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, less than the 200.00 EUR that is open',
				'  to check: Whether the payer means 2025-0141',
				'Candidate 2025-0143, 90.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, more than the 90.00 EUR that is open',
				'  to check: Whether the payer means 2025-0143',
				'Candidate 2025-0142, 90.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, more than the 90.00 EUR that is open',
				'  to check: Whether the payer means 2025-0142',
				'Candidate 2025-0146, 100.00 USD open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: It is due in USD, the payment is in EUR',
				'  to check: Whether the payer means 2025-0146',
				'Candidate 2025-0144, 200.00 EUR open',
				'  for it: Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
				'  to check: 100.00 EUR was paid, less than the 200.00 EUR that is open',
				'  to check: It was issued on 2025-04-16, after the payment',
				'  to check: Whether the payer means 2025-0144',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices, options)).toEqual(lines));
});

it('an invoice that its discount brings to the amount comes before one of which it would be a part', () =>
	expect(
		decided(
			{ remittanceInformation: 'bedankt', counterpartIban: 'BE68539007547034', amountMinor: 9800 },
			[
				{ number: 'F-1', openMinor: 30_000, dueDate: '2025-04-15' },
				{ number: 'F-2', discount: { minor: 200, until: '2025-04-30' }, dueDate: '2025-06-30' },
				{ number: 'F-3', openMinor: 30_000, dueDate: '2025-04-15' },
			],
		).filter((line) => line.startsWith('Candidate'))[0],
	).toBe('Candidate F-2, 100.00 EUR open'));

describe('of the invoices that a person looks at', () => {
	const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
	const PEETERS = { customerName: 'Garage Peeters NV', customerIbans: ['BE21210123456703'] };
	const shown = (...given: Parameters<typeof decided>) =>
		decided(...given).flatMap((line) => /^Candidate ([^,]+),/.exec(line)?.[1] ?? []);

	it.each<[string, Partial<BankTransaction>, Parameters<typeof decided>[1]]>([
		[
			'that of the payer comes before one that has the amount alone, known by account',
			{ counterpartIban: HIS.counterpartIban },
			[
				{ number: 'F-2', ...PEETERS },
				{ number: 'F-1', openMinor: 20_000 },
			],
		],
		[
			'that of the payer comes before one that has the amount alone, known by name',
			{ counterpartName: HIS.counterpartName },
			[
				{ number: 'F-2', ...PEETERS },
				{ number: 'F-1', openMinor: 20_000 },
			],
		],
		[
			'that with the amount comes before one that its discount brings to it',
			{ ...HIS, remittanceInformation: 'terugbetaling' },
			[
				{ number: 'F-2', openMinor: 10_200, discount: { minor: 200, until: '2025-04-30' } },
				{ number: 'F-1', dueDate: '2026-04-30' },
			],
		],
		[
			'that with a word of the name comes before one that has the amount alone',
			{ counterpartName: 'Janssens Aalst' },
			[{ number: 'F-2', ...PEETERS, dueDate: '2025-04-15' }, { number: 'F-1' }],
		],
		[
			'that with the amount comes before one that a word calls something else',
			{ remittanceInformation: 'kamer F-2' },
			[{ number: 'F-2', openMinor: 20_000, ...PEETERS }, { number: 'F-1' }],
		],
		[
			'that named by reference comes before one that has the amount of the payer',
			{ ...HIS, remittanceInformation: '+++123/4567/89002+++ terugbetaling', currency: 'EUR' },
			[
				{ number: 'F-2', ...PEETERS },
				{
					number: 'F-1',
					references: ['+++123/4567/89002+++'],
					currency: 'USD',
					openMinor: 20_000,
				},
			],
		],
	])('%s', (_which, payment, invoices) =>
		expect(shown(payment, invoices).slice(0, 2)).toEqual(['F-1', 'F-2']),
	);

	it('the likeliest is found among very many that a text names', () => {
		const numbers = Array.from({ length: 150 }, (_, at) => String(20_443 + at));
		const invoices = numbers.map((number, at) => ({
			number,
			openMinor: at === 149 ? 10_000 : 500 + at,
			customerIbans: [],
		}));
		const found = shown({ remittanceInformation: numbers.join(' ') }, invoices);
		expect(found).toHaveLength(12);
		expect(found[0]).toBe('20592');
	});

	it.each([
		[
			'kamer 2025/0042',
			['  for it: 2025/0042 in the remittance information may stand for INV/2025/0042'],
		],
		[
			'kamer 2025/0042, kamer 20250042',
			[
				'  for it: 2025/0042 in the remittance information may stand for INV/2025/0042',
				'  for it: 20250042 in the remittance information may stand for INV/2025/0042',
			],
		],
	])(
		'each is told once with each way in which a text may name it: %s',
		(remittanceInformation, told) =>
			expect(
				decided({ remittanceInformation, currency: 'USD' }, [
					{ number: 'INV/2025/0042', references: ['+++123/4567/89002+++'] },
				]).filter((line) => line.startsWith('  for it')),
			).toEqual(told),
	);

	it.each([
		[[6000, 4000], 'Together with F-2 it adds up to the payment'],
		[[6000, 4000, 4000], 'Together with F-2 it adds up to the payment, but so do other invoices'],
	])('a sum is told, and whether it is the only one: %j', (amounts, told) => {
		const lines = decided(
			{ ...HIS, remittanceInformation: 'bedankt' },
			amounts.map((openMinor, at) => ({ number: `F-${String(at + 1)}`, openMinor })),
		);
		expect(lines.find((line) => line.includes('Together'))).toBe(`  for it: ${told}`);
	});
});
