import { whatIsRead } from './whatIsRead';

describe('part of a date or an amount is no number', () => {
	const invoices = ['8/2025', '25/08', '234', '1/234', '12'];

	it.each<[string, string[]]>([
		['25/08/2025', ['year 2025']],
		['1.234,56', []],
		['25/08', ['short: 25/08 = 25/08']],
		['1/234', ['full: 1/234 = 1/234']],
		['12/08/2025', ['year 2025']],
		['234,12', []],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a list that goes on behind a dash and a blank', () => {
	const invoices = ['2025-0140', '2025-0141', '2025-0142'];

	it.each<[string, string[]]>([
		[
			'2025-0140 0141- 7',
			['full: 2025-0140 = 2025-0140', 'withoutPrefix listed: 0141 = 2025-0141', 'breaks off'],
		],
		['2025-0140 0141-7', ['full: 2025-0140 = 2025-0140', 'unknown number: 0141-7', 'breaks off']],
		[
			'2025-0140 0141 -7',
			['full: 2025-0140 = 2025-0140', 'withoutPrefix listed: 0141 = 2025-0141', 'breaks off'],
		],
		['2025-0140 t  m 0142', ['full: 2025-0140 = 2025-0140', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a range of numbers that grow by a digit', () => {
	const invoices = ['SI-98', 'SI-99', 'SI-100', 'SI-102'];

	it.each<[string, string[]]>([
		[
			'SI-98 tot 102',
			[
				'full: SI-98 = SI-98',
				'withoutPrefix listed: 102 = SI-102',
				'withoutPrefix listed: 099, up to 102 = SI-99',
				'withoutPrefix listed: 100, up to 102 = SI-100',
				'breaks off',
			],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a range with words between its ends', () => {
	const invoices = ['2025-0140', '2025-0141', '2025-0142'];

	it.each<[string, string[]]>([
		[
			'2025-0140 tot a b - 2025-0142',
			[
				'full: 2025-0140 = 2025-0140',
				'full: 2025-0142 = 2025-0142',
				'withoutPrefix listed: 0141, up to 2025-0142 = 2025-0141',
				'breaks off',
			],
		],
		[
			'2025-0140 tot a b c - 2025-0142',
			['full: 2025-0140 = 2025-0140', 'full: 2025-0142 = 2025-0142'],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a range whose end is the number of two invoices', () => {
	const invoices = ['2025-0140', '2025-0141', 'A-2025-0142', 'B-2025-0142'];

	it.each<[string, string[]]>([
		[
			'2025-0140 tot - 2025-0142',
			['full: 2025-0140 = 2025-0140', 'withoutPrefix: 2025-0142 = A-2025-0142 or B-2025-0142'],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a range whose beginning is the number of two invoices', () => {
	const invoices = ['A-2025-0140', 'B-2025-0140', '2025-0141', '2025-0142'];

	it.each<[string, string[]]>([
		[
			'2025-0140 tot - 2025-0142',
			['withoutPrefix: 2025-0140 = A-2025-0140 or B-2025-0140', 'full: 2025-0142 = 2025-0142'],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a list with the number of two invoices', () => {
	const invoices = ['A-12345', 'A-12345', 'A-12346'];

	it.each<[string, string[]]>([
		['A-12346, 45', ['full: A-12346 = A-12346', 'unknown number: 45', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});
