import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import { invoice, payment } from '../examples';
import { explain } from '../explain/explain';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };

const dated = (id: string, issueDate?: string, dueDate?: string) =>
	invoice({ id, number: id, issueDate, dueDate });
const MARCH = dated('F-1', '2025-03-01', '2025-03-31');
const JUNE = dated('F-2', '2025-06-01', '2025-06-15');
const NOVEMBER = dated('F-3', '2025-11-01', '2025-11-15');

const decide = (
	remittanceInformation: string,
	open = [MARCH, JUNE, NOVEMBER],
	differs: Partial<BankTransaction> = {},
) =>
	decideTransactions(
		[payment({ remittanceInformation, bookedOn: '2025-11-20', ...HIS, ...differs })],
		open,
		{},
	)[0];
const booked = (...args: Parameters<typeof decide>) =>
	decide(...args).allocations.map(({ invoice: { id } }) => id);

describe('of several invoices of one amount, a known payer', () => {
	it.each([
		['huur juni', 'F-2'],
		['huur juni 2025', 'F-2'],
		['loyer 06/2025', 'F-2'],
		["huur juni '25", 'F-2'],
		['Miete 2025-06', 'F-2'],
		['prestations mars 2025', 'F-1'],
		['abonnement november', 'F-3'],
	])('pays the one that alone can be of the month he names: %s', (text, id) =>
		expect(booked(text)).toEqual([id]),
	);

	it('leaves it to a person where the nearest is of the month beside it', () =>
		expect(booked('huur juli', [MARCH, JUNE])).toEqual([]));

	it.each([
		'huur',
		'huur augustus',
		'huur juni en november',
		'huur juni 2024',
		'huur juni 24',
		"huur juni '24 betaald 20/11/2025",
		'huur juni 2024 november 2025',
		'huur 2025',
		'huur 15 juni',
		'huur 05 juni',
		'overschrijving van 05 juni',
	])('leaves it to a person: %s', (text) => expect(decide(text).outcome).toBe('ambiguous'));

	it.each([
		['made out behind its month', dated('F-4', '2025-07-01', '2025-07-15')],
		['made out before its month', dated('F-4', '2025-05-20', '2025-05-31')],
		['due in that month as well', dated('F-4', '2025-05-16', '2025-06-15')],
		['without dates', dated('F-4')],
	])('leaves it to a person where another may be of that month, %s', (_how, other) =>
		expect(booked('huur juni', [JUNE, other])).toEqual([]),
	);

	it.each([
		['of the year he names', 'huur juni 2024', dated('F-4', '2024-06-01', '2024-06-15'), ['F-4']],
		[
			'of two years that he names',
			'huur juni 2024 2025',
			dated('F-4', '2024-06-01', '2024-06-15'),
			[],
		],
		[
			'while the other is due a month later',
			'huur juni 2025',
			dated('F-4', '2025-05-10', '2025-07-10'),
			[],
		],
		[
			'issued in that month and due in the next',
			'huur maart',
			dated('F-4', '2025-03-20', '2025-04-19'),
			['F-4'],
		],
		['of the month before', 'huur augustus', dated('F-4', '2025-07-10', '2025-07-20'), []],
		['of a month beside it', 'huur december 2024', dated('F-4', '2025-01-03', '2025-01-31'), []],
	])('of two invoices pays the one %s', (_which, text, other, ids) =>
		expect(booked(text, [JUNE, other])).toEqual(ids),
	);

	it.each([
		['huur december 2024', '2024-12-03', '2025-01-03'],
		['huur januari', '2025-01-03', '2024-12-03'],
	])('leaves it to a person where one of the next year lies beside it: %s', (text, one, other) =>
		expect(booked(text, [dated('F-4', one, one), dated('F-5', other, other)])).toEqual([]),
	);

	it('pays nothing so from another account', () =>
		expect(booked('huur juni', undefined, { counterpartIban: 'BE42979555000154' })).toEqual([]));

	it('is told why, and what else it might have been', () =>
		expect(explain(decide('huur juni'))).toEqual([
			't1 matched',
			'Pays 100.00 EUR of 100.00 EUR on F-2',
			'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
			'The amount is exactly what is open, 100.00 EUR',
			'No other open invoice of this customer with this amount can be of the month that the text names',
			'Booked on 2025-11-20, 158 days after the due date',
			'Runner-up: F-1 of the same customer, with 100.00 EUR open: of another month',
		]));
});

describe('a month in any of the languages of those who pay', () => {
	it.each([
		'loyer mars 2025',
		'affitto marzo 2025',
		'Miete März',
		'huur mrt 2025',
		'alquiler abril',
		'loyer juil. 2025',
		'loyer oct. 2025',
		'huur sep 2025',
		'loyer avr. 2025',
		'huur jan 2025',
		'Miete 10.2025',
		'huur okt2025',
	])('that is not the month of the one open invoice leaves it to a person: %s', (text) =>
		expect(decide(text, [JUNE]).outcome).toBe('ambiguous'),
	);
});
