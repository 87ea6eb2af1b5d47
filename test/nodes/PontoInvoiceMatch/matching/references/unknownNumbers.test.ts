import { whatIsRead } from './whatIsRead';

describe('a number of no open invoice', () => {
	const invoices = ['INV/2025/00042', 'SI-1001', '2025-0140', 'EN-5', 'TEL-7'];

	it.each<[string, string[]]>([
		['factuur 2025-0120', ['unknown number: 2025-0120', 'year 2025', 'breaks off']],
		['factuur 120', ['unknown number: 120', 'breaks off']],
		['factuur 12', ['breaks off']],
		['factuur nr 120', ['unknown number: 120', 'breaks off']],
		['factuur 2025', ['year 2025', 'breaks off']],
		['factuur 2025/1', ['unknown number: 2025/1', 'year 2025', 'breaks off']],
		['INV/2025/00077', ['unknown number: INV/2025/00077', 'year 2025', 'breaks off']],
		['INV 2025/00077', ['unknown number: 2025/00077', 'year 2025', 'breaks off']],
		['INV77', ['unknown number: INV77', 'breaks off']],
		['INV-7', ['unknown number: INV-7', 'breaks off']],
		['inv.7', ['unknown number: inv.7', 'breaks off']],
		['INV 7', ['breaks off']],
		['SI-1', ['unknown number: SI-1', 'breaks off']],
		['SI 1002', ['unknown number: 1002', 'breaks off']],
		['SI  1002', ['unknown number: 1002', 'breaks off']],
		['SI1002', ['unknown number: SI1002', 'breaks off']],
		['SI-1002-3', ['unknown number: SI-1002-3', 'breaks off']],
		['SI-1002/3.4', ['unknown number: SI-1002/3.4', 'breaks off']],
		['SI-1002 3', ['unknown number: SI-1002', 'breaks off']],
		['SI-1002  3', ['unknown number: SI-1002', 'breaks off']],
		['2025-0120', ['unknown number: 2025-0120', 'year 2025', 'breaks off']],
		['2025/1', ['unknown number: 2025/1', 'year 2025', 'breaks off']],
		['2025 0120', ['unknown number: 2025 0120', 'year 2025', 'breaks off']],
		['2025 1120', ['year 2025', 'breaks off']],
		['2024.0120', ['unknown number: 2024.0120', 'year 2024', 'breaks off']],
		['1999-0120', ['breaks off']],
		['2025-0120-EUR 5', ['unknown number: 2025-0120', 'year 2025']],
		['0120-2025', ['year 2025', 'breaks off']],
		['120', ['breaks off']],
		['en-5', ['short: en-5 = EN-5']],
		['EN 6', ['unknown number: 6', 'breaks off']],
		['en-6', ['unknown number: 6', 'breaks off']],
		['tel-8', []],
		['levering 120', ['breaks off']],
		['factuur 25/08/2025', ['year 2025']],
		[
			'factuur 2025-0120, 2025-0121',
			[
				'unknown number: 2025-0120',
				'unknown number: 2025-0121',
				'year 2025',
				'year 2025',
				'breaks off',
			],
		],
		[
			'2025-0140 2025-0141',
			['full: 2025-0140 = 2025-0140', 'unknown number: 2025-0141', 'year 2025', 'breaks off'],
		],
		['ref 4711', ['breaks off']],
		['ref 47', ['breaks off']],
		['factuur 2025-0120 klant 5', ['unknown number: 2025-0120', 'year 2025']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('years stand apart from numbers', () => {
	const invoices = ['INV/2025/00042', 'SI-1001', '2025-0140', 'EN-5', 'TEL-7'];

	it.each<[string, string[]]>([
		['2025', ['year 2025', 'breaks off']],
		['1999', ['breaks off']],
		['2000', ['year 2000', 'breaks off']],
		['2027', ['year 2027', 'breaks off']],
		['2028', ['breaks off']],
		['2080', ['breaks off']],
		['02025', ['breaks off']],
		['in 2024 en 2025', ['year 2024', 'year 2025', 'breaks off']],
		['contract 2024', []],
		['order nr 2024', []],
		['25/08/2024', ['year 2024']],
		['2024,00', ['year 2024']],
		['EUR 2024', []],
		['2024 EUR', []],
		['tel 2024', []],
		['2025-0140', ['full: 2025-0140 = 2025-0140']],
		['12/2024', ['year 2024']],
		['2024-0120', ['unknown number: 2024-0120', 'year 2024', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a text breaks off where its last digits are unread', () => {
	const invoices = ['INV/2025/00042', 'SI-1001', '2025-0140', 'EN-5', 'TEL-7'];

	it.each<[string, string[]]>([
		['42', ['breaks off']],
		['42.', ['breaks off']],
		['42 x', []],
		['x42', ['breaks off']],
		['x42y', []],
		['42-', ['breaks off']],
		['EUR 42', []],
		['42 EUR', []],
		['25/08/2024', ['year 2024']],
		['42 2025-0140', ['full: 2025-0140 = 2025-0140']],
		['2025-0140 42', ['full: 2025-0140 = 2025-0140', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});
