import { whatIsRead } from './whatIsRead';

describe('a list after a number of several parts', () => {
	const invoices = [
		'INV/2025/00042',
		'INV/2025/00043',
		'INV/2025/00044',
		'INV/2025/00050',
		'CN/2025/00043',
	];

	it.each<[string, string[]]>([
		[
			'INV/2025/00042, 43',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 43 = INV/2025/00043',
			],
		],
		[
			'INV/2025/00042 en 43 et 44 and 50',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 43 = INV/2025/00043',
				'withoutPrefix labelled listed: 44 = INV/2025/00044',
				'withoutPrefix labelled listed: 50 = INV/2025/00050',
			],
		],
		[
			'INV/2025/00042+43+44',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 43 = INV/2025/00043',
				'withoutPrefix labelled listed: 44 = INV/2025/00044',
			],
		],
		[
			'INV/2025/00042 + 00043',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 00043 = INV/2025/00043',
			],
		],
		[
			'INV/2025/00042-43-44',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 43 = INV/2025/00043',
				'withoutPrefix labelled listed: 44 = INV/2025/00044',
			],
		],
		[
			'INV/2025/00042 - 43 - 44',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 43 = INV/2025/00043',
				'withoutPrefix labelled listed: 44 = INV/2025/00044',
			],
		],
		[
			'INV/2025/00042    43',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 43 = INV/2025/00043',
			],
		],
		[
			'INV/2025/00042, 3',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 3 = INV/2025/00043',
			],
		],
		[
			'INV/2025/00042 43 EUR 44',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 43 = INV/2025/00043',
			],
		],
		[
			'INV/2025/00042 43 25/08/2025',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 43 = INV/2025/00043',
				'year 2025',
			],
		],
		[
			'2025/00042 43',
			['withoutPrefix: 2025/00042 = INV/2025/00042', 'withoutPrefix listed: 43 = INV/2025/00043'],
		],
		[
			'factuur 2025/42, 43, 44',
			[
				'withoutPrefix labelled: 2025/42 = INV/2025/00042',
				'withoutPrefix labelled listed: 43 = INV/2025/00043',
				'withoutPrefix labelled listed: 44 = INV/2025/00044',
			],
		],
		[
			'INV/2025/00042 t/m CN/2025/00043',
			['full labelled: INV/2025/00042 = INV/2025/00042', 'full: CN/2025/00043 = CN/2025/00043'],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a list ends where a number is unknown, glued to letters or part of another', () => {
	const invoices = [
		'INV/2025/00042',
		'INV/2025/00043',
		'INV/2025/00044',
		'INV/2025/00050',
		'CN/2025/00043',
	];

	it.each<[string, string[]]>([
		[
			'INV/2025/00042, 43, 46, 44',
			[
				'full labelled: INV/2025/00042 = INV/2025/00042',
				'withoutPrefix labelled listed: 43 = INV/2025/00043',
				'unknown number: 46',
				'breaks off',
			],
		],
		[
			'INV/2025/00042, 46',
			['full labelled: INV/2025/00042 = INV/2025/00042', 'unknown number: 46', 'breaks off'],
		],
		['INV/2025/00042      43', ['full labelled: INV/2025/00042 = INV/2025/00042', 'breaks off']],
		['INV/2025/00042 x43', ['full labelled: INV/2025/00042 = INV/2025/00042', 'breaks off']],
		['INV/2025/00042 en 43x', ['full labelled: INV/2025/00042 = INV/2025/00042']],
		['INV/2025/00042 43-44', ['full labelled: INV/2025/00042 = INV/2025/00042', 'breaks off']],
		[
			'INV/2025/00042 43/2025',
			['full labelled: INV/2025/00042 = INV/2025/00042', 'year 2025', 'breaks off'],
		],
		['INV/2025/00042 1234567890', ['full labelled: INV/2025/00042 = INV/2025/00042', 'breaks off']],
		['INV/2025/00042 en', ['full labelled: INV/2025/00042 = INV/2025/00042']],
		['00042 43', ['breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a list whose numbers leave out what they share', () => {
	const invoices = ['2025-0140', '2025-0141', '2025-0142', '2025-0145'];

	it.each<[string, string[]]>([
		[
			'2025-0140+0141+0142',
			[
				'full: 2025-0140 = 2025-0140',
				'withoutPrefix listed: 0141 = 2025-0141',
				'withoutPrefix listed: 0142 = 2025-0142',
			],
		],
		[
			'2025-0140/141/142',
			[
				'full: 2025-0140 = 2025-0140',
				'withoutPrefix listed: 141 = 2025-0141',
				'withoutPrefix listed: 142 = 2025-0142',
			],
		],
		['2025-0140, 1', ['full: 2025-0140 = 2025-0140', 'withoutPrefix listed: 1 = 2025-0141']],
		['2025-0140 en 2025-0142', ['full: 2025-0140 = 2025-0140', 'full: 2025-0142 = 2025-0142']],
		[
			'facturen 2025-0140, 0141',
			['full labelled: 2025-0140 = 2025-0140', 'withoutPrefix labelled listed: 0141 = 2025-0141'],
		],
		[
			'2025-0140 2025-0140 0141',
			['full: 2025-0140 = 2025-0140', 'withoutPrefix listed: 0141 = 2025-0141'],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a list over a round number', () => {
	const invoices = ['SI-99', 'SI-100', 'SI-101', 'SI-102'];

	it.each<[string, string[]]>([
		[
			'SI-99, 100, 101',
			[
				'full: SI-99 = SI-99',
				'withoutPrefix listed: 100 = SI-100',
				'withoutPrefix listed: 101 = SI-101',
			],
		],
		['SI-100 en 99', ['full: SI-100 = SI-100', 'withoutPrefix listed: 99 = SI-99']],
		[
			'SI-100, 1, 2',
			[
				'full: SI-100 = SI-100',
				'withoutPrefix listed: 1 = SI-101',
				'withoutPrefix listed: 2 = SI-102',
			],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a list after a number with a letter behind it', () => {
	const invoices = ['2025-042B', '2025-043B', '2025-044'];

	it.each<[string, string[]]>([
		['2025-042B 43', ['full: 2025-042 = 2025-042B', 'breaks off']],
		['2025-044 42', ['full: 2025-044 = 2025-044', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a list of numbers of digits only', () => {
	const invoices = ['12345', '12346', '12347'];

	it.each<[string, string[]]>([
		[
			'facturen 12345, 46 en 47',
			[
				'withoutPrefix labelled: 12345 = 12345',
				'withoutPrefix labelled listed: 46 = 12346',
				'withoutPrefix labelled listed: 47 = 12347',
			],
		],
		[
			'12345 12346 12347',
			['bare: 12345 = 12345', 'bare listed: 12346 = 12346', 'bare listed: 12347 = 12347'],
		],
		['12345 46', ['bare: 12345 = 12345', 'bare listed: 46 = 12346']],
		['12345/12346', ['short: 12345 = 12345', 'bare: 12346 = 12346']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a list after a number that is too short to say anything', () => {
	const invoices = ['42', '43', '44'];

	it.each<[string, string[]]>([
		[
			'factuur 42, 43 en 44',
			['short labelled: 42 = 42', 'short labelled: 43 = 43', 'short labelled: 44 = 44'],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a list after a number that two invoices have', () => {
	const invoices = ['A-12345', 'B-12345', 'A-12346'];

	it.each<[string, string[]]>([
		['12345, 46', ['bare: 12345 = A-12345 or B-12345', 'unknown number: 46', 'breaks off']],
		['12346, 45', ['bare: 12346 = A-12346', 'bare listed: 45 = A-12345']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('what stands in a list beside a number is one as well', () => {
	const invoices = ['20240945', '20250206', '811', '3351', 'F-1042', '7', '42/2025', '12/2025'];

	it.each<[string, string[]]>([
		[
			'20240945 & 20250206',
			['full: 20240945 = 20240945', 'withoutPrefix listed: 20250206 = 20250206'],
		],
		['42/2025 + 12/2025', ['full: 42/2025 = 42/2025', 'withoutPrefix listed: 12/2025 = 12/2025']],
		['811 3351', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['3351, 811', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['F-1042 en 7', ['full labelled: F-1042 = F-1042', 'withoutPrefix labelled listed: 7 = 7']],
		['F-1042 en 7 flessen', ['full labelled: F-1042 = F-1042']],
		['42/2025 huur 12/2025', ['full: 42/2025 = 42/2025', 'year 2025']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});
