import { whatIsRead } from './whatIsRead';

describe('the end of a range in short', () => {
	const invoices = [
		'INV/2025/00042',
		'INV/2025/00043',
		'INV/2025/00044',
		'INV/2025/00050',
		'CN/2025/00043',
	];

	it.each<[string, string[]]>([
		[
			'INV/2025/00042 t/m 44',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 44 = INV/2025/00044',
				'withoutPrefix labelled listed: 00043, up to 44 = INV/2025/00043',
				'breaks off',
			],
		],
		[
			'INV/2025/00042 tm 44',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 44 = INV/2025/00044',
				'withoutPrefix labelled listed: 00043, up to 44 = INV/2025/00043',
				'breaks off',
			],
		],
		[
			'INV/2025/00042 tot 44',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 44 = INV/2025/00044',
				'withoutPrefix labelled listed: 00043, up to 44 = INV/2025/00043',
				'breaks off',
			],
		],
		[
			'INV/2025/00042 à 44',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 44 = INV/2025/00044',
				'withoutPrefix labelled listed: 00043, up to 44 = INV/2025/00043',
				'breaks off',
			],
		],
		[
			'INV/2025/00042 A 44',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 44 = INV/2025/00044',
				'withoutPrefix labelled listed: 00043, up to 44 = INV/2025/00043',
				'breaks off',
			],
		],
		[
			'INV/2025/00042 t/m 00044',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 00044 = INV/2025/00044',
				'withoutPrefix labelled listed: 00043, up to 00044 = INV/2025/00043',
				'breaks off',
			],
		],
		[
			'INV/2025/00042 t/m 43',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 43 = INV/2025/00043',
				'breaks off',
			],
		],
		[
			'INV/2025/00042 t/m 50',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 50 = INV/2025/00050',
				'withoutPrefix labelled listed: 00043, up to 50 = INV/2025/00043',
				'withoutPrefix labelled listed: 00044, up to 50 = INV/2025/00044',
				'breaks off',
			],
		],
		[
			'INV/2025/00042 en 44 t/m 50',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 44 = INV/2025/00044',
				'withoutPrefix labelled listed: 50 = INV/2025/00050',
				'breaks off',
			],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('what is no range', () => {
	const invoices = [
		'INV/2025/00042',
		'INV/2025/00043',
		'INV/2025/00044',
		'INV/2025/00050',
		'CN/2025/00043',
	];

	it.each<[string, string[]]>([
		['INV/2025/00042 t 44', ['full labelled: INV/2025/00042 = INV/2025/00042', 'breaks off']],
		['INV/2025/00042 t x m 44', ['full labelled: INV/2025/00042 = INV/2025/00042', 'breaks off']],
		['INV/2025/00042 t/m 99', ['full labelled: INV/2025/00042 = INV/2025/00042', 'breaks off']],
		['INV/2025/00042 t/m', ['full labelled: INV/2025/00042 = INV/2025/00042']],
		['INV/2025/00042 tot', ['full labelled: INV/2025/00042 = INV/2025/00042']],
		[
			'INV/2025/00044 t/m 42',
			[
				'full labelled: INV/2025/00044 = INV/2025/00044',
				'withoutPrefix labelled listed: 42 = INV/2025/00042',
				'breaks off',
			],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('both ends of a range in full', () => {
	const invoices = ['2025-0140', '2025-0141', '2025-0142', '2025-0145'];

	it.each<[string, string[]]>([
		[
			'2025-0140 - 2025-0142',
			['full: 2025-0140 = 2025-0140', 'full: 2025-0142 = 2025-0142', 'breaks off'],
		],
		['2025-0140 - 2025-0141', ['full: 2025-0140 = 2025-0140', 'full: 2025-0141 = 2025-0141']],
		// What lies between is not open, and may have been paid before.
		[
			'2025-0142 - 2025-0145',
			['full: 2025-0142 = 2025-0142', 'full: 2025-0145 = 2025-0145', 'breaks off'],
		],
		['2025-0140 x tot 2025-0142', ['full: 2025-0140 = 2025-0140', 'short: 2025-0142 = 2025-0142']],
		[
			'2025-0140 tot 2025-0150',
			['full: 2025-0140 = 2025-0140', 'unknown number: 2025-0150', 'year 2025', 'breaks off'],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('both ends of a range in full, but of two series', () => {
	const invoices = ['INV/2025/00042', 'INV/2025/00043', 'CN/2025/00044', 'INV/2024/00044'];

	it.each<[string, string[]]>([
		[
			'INV/2025/00042 t/m CN/2025/00044',
			['full labelled: INV/2025/00042 = INV/2025/00042', 'full: CN/2025/00044 = CN/2025/00044'],
		],
		[
			'INV/2025/00042 t/m INV/2024/00044',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'full labelled: INV/2024/00044 = INV/2024/00044',
			],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a range of more than fifty numbers names only its ends', () => {
	const invoices = ['2025-0100', '2025-0101', '2025-0150', '2025-0151'];

	it.each<[string, string[]]>([
		[
			'2025-0100 tot 0150',
			[
				'full: 2025-0100 = 2025-0100',
				'withoutPrefix listed: 0150 = 2025-0150',
				'withoutPrefix listed: 0101, up to 0150 = 2025-0101',
				'breaks off',
			],
		],
		[
			'2025-0100 tot 0151',
			['full: 2025-0100 = 2025-0100', 'withoutPrefix listed: 0151 = 2025-0151', 'breaks off'],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a range over a round number', () => {
	const invoices = ['SI-99', 'SI-100', 'SI-101'];

	it.each<[string, string[]]>([
		[
			'SI-99 tot 101',
			[
				'full: SI-99 = SI-99',
				'withoutPrefix listed: 101 = SI-101',
				'withoutPrefix listed: 100, up to 101 = SI-100',
				'breaks off',
			],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a range of numbers of digits only', () => {
	const invoices = ['12345', '12346', '12347'];

	it.each<[string, string[]]>([
		[
			'12345 tot 12347',
			[
				'bare: 12345 = 12345',
				'bare listed: 12347 = 12347',
				'bare listed: 12346, up to 12347 = 12346',
				'breaks off',
			],
		],
		[
			'12345 t/m 47',
			[
				'bare: 12345 = 12345',
				'bare listed: 47 = 12347',
				'bare listed: 12346, up to 47 = 12346',
				'breaks off',
			],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a dash between the ends', () => {
	const invoices = ['12345', '12346', '12347'];

	it.each<[string, string[]]>([
		['12345 - 12347', ['bare: 12345 = 12345', 'bare listed: 12347 = 12347', 'breaks off']],
		['12345 - 47', ['bare: 12345 = 12345', 'bare listed: 47 = 12347', 'breaks off']],
		['12345 - 12346', ['bare: 12345 = 12345', 'bare listed: 12346 = 12346']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a range that ends in a number that two invoices have', () => {
	const invoices = ['A-12345', 'A-12346', 'A-12347', 'B-12347'];

	it.each<[string, string[]]>([
		[
			'12345 tot 12347',
			[
				'bare: 12345 = A-12345',
				'bare listed: 12347 = A-12347',
				'bare listed: 12346, up to 12347 = A-12346',
				'breaks off',
			],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});
