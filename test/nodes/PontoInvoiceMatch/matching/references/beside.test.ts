import { whatIsRead } from './whatIsRead';

describe('beside a number', () => {
	const invoices = ['2025-3674', '2024-0007', '2025-0009', '20251104', '20240825', '3555', '56'];

	it.each<[string, string[]]>([
		['fact 2025-3674 (24/07 00:11)', ['full labelled: 2025-3674 = 2025-3674']],
		['fact. 2025-3674 le 24/07 à 08h49', ['full labelled: 2025-3674 = 2025-3674']],
		['Rechnung 2025-3674 am 24.07. um 22:11', ['full labelled: 2025-3674 = 2025-3674']],
		['factuur 2025-3674 op 25-09 om 22:11', ['full labelled: 2025-3674 = 2025-3674']],
	])('a day with its time is no other one: %s', (text, read) =>
		expect(whatIsRead(invoices, text)).toEqual(read),
	);

	it('a time behind a day that a word calls an invoice changes nothing', () =>
		expect(whatIsRead(invoices, 'factuur 24/07 10:34')).toEqual([
			'full labelled: 24/07 = 2024-0007',
		]));

	it('a day with its year keeps its year, whatever follows', () =>
		expect(whatIsRead(invoices, '24/07/2023 10:34')).toEqual(['year 2023']));

	it.each([
		['20251104 03/03/2025', 'short: 20251104 = 20251104'],
		['/INV/20251104 03/03/2025', 'full labelled: 20251104 = 20251104'],
		['03/03/2025 20251104', 'short: 20251104 = 20251104'],
	])('a day behind a blank is no part of it: %s', (text, read) =>
		expect(whatIsRead(invoices, text)).toEqual([read, 'year 2025']),
	);

	it.each(['3555 vervaldag 24.08.25', '3555 ECHEANCE 25.08.24', '3555 am 24-08-25'])(
		'a day of three parts is no number in one run: %s',
		(text) => expect(whatIsRead(invoices, text)).toEqual(['bare: 3555 = 3555']),
	);

	it.each([
		'3555 tel 0033 6 12 34 56 78',
		'3555 tél. 0049 171 2345678',
		'3555 gsm 0032 475 12 34 56',
		'3555 tel +33 6 12 34 56 78',
	])('all of a phone number is none: %s', (text) =>
		expect(whatIsRead(invoices, text)).toEqual(['bare: 3555 = 3555']),
	);

	it.each([
		'3555 klantnr 943',
		'3555 client 1671',
		'3555 Kundennr. 62907',
		'3555 bestelling 628906',
		'3555 commande n° 163514',
		'3555 avril 2025',
		'3555 maart 2025',
		'3555 polis 55012',
	])('what a word explains at the end does not break a list off: %s', (text) =>
		expect(whatIsRead(invoices, text).filter((line) => line === 'breaks off')).toEqual([]),
	);

	it.each(['3555 en 62', '3555, 3', '3555 Kerk 18', '3555 2025'])(
		'what nothing explains does: %s',
		(text) => expect(whatIsRead(invoices, text)).toContain('breaks off'),
	);
});
