import { whatIsRead } from './whatIsRead';

describe('a list that grows by a digit', () => {
	const invoices = ['SI-99', 'SI-100', 'SI-9100'];

	it.each<[string, string[]]>([
		['SI-99, 100', ['full: SI-99 = SI-99', 'withoutPrefix listed: 100 = SI-100']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a short number in a list, where another invoice has it as its own', () => {
	const invoices = ['2025-0140', '2025-0141', '2025-1'];

	it.each<[string, string[]]>([
		['2025-0140, 1', ['full: 2025-0140 = 2025-0140', 'withoutPrefix listed: 1 = 2025-0141']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a list that leaves out the year in front of all its digits', () => {
	const invoices = ['20258651', '202510890'];

	it.each<[string, string[]]>([
		['20258651, 10890', ['full: 20258651 = 20258651', 'withoutPrefix listed: 10890 = 202510890']],
		['20258651 10890', ['full: 20258651 = 20258651', 'withoutPrefix listed: 10890 = 202510890']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a list whose next number is its end, and not the year with it', () => {
	const invoices = ['20258651', '20258652', '20252'];

	it.each<[string, string[]]>([
		['20258651, 2', ['full: 20258651 = 20258651', 'withoutPrefix listed: 2 = 20258652']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a list whose numbers start with no year', () => {
	const invoices = ['12348651', '123410890'];

	it.each<[string, string[]]>([
		['12348651, 10890', ['full: 12348651 = 12348651', 'unknown number: 10890', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a list after a number that is a year', () => {
	const invoices = ['F-2025', 'F-20257'];

	it.each<[string, string[]]>([['F-2025, 7', ['full labelled: F-2025 = F-2025', 'breaks off']]])(
		'%j',
		(texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read),
	);
});

describe('a list with a whole number of another series', () => {
	const invoices = ['F-1042', '7', '1234567890', '123456789'];

	it.each<[string, string[]]>([
		['F-1042 7', ['full labelled: F-1042 = F-1042', 'breaks off']],
		['F-1042, 7', ['full labelled: F-1042 = F-1042', 'withoutPrefix labelled listed: 7 = 7']],
		[
			'F-1042, 1234567890',
			['full labelled: F-1042 = F-1042', 'full labelled: 1234567890 = 1234567890'],
		],
		[
			'F-1042, 123456789',
			['full labelled: F-1042 = F-1042', 'withoutPrefix labelled listed: 123456789 = 123456789'],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('what joins the numbers of a list or the ends of a range', () => {
	const invoices = ['2025-0140', '2025-0141', '2025-0142', '2025-0143', '2025-0144'];

	it.each<[string, string[]]>([
		['2025-0140 en 0144 stuks', ['full: 2025-0140 = 2025-0140']],
		[
			'2025-0140 tot en met 0142',
			[
				'full: 2025-0140 = 2025-0140',
				'withoutPrefix listed: 0142 = 2025-0142',
				'withoutPrefix listed: 0141, up to 0142 = 2025-0141',
				'breaks off',
			],
		],
		['2025-0140 tot en 0142', ['full: 2025-0140 = 2025-0140', 'breaks off']],
		['2025-0140 tot en tot 0142', ['full: 2025-0140 = 2025-0140', 'breaks off']],
		['2025-0140 et met 0142', ['full: 2025-0140 = 2025-0140', 'breaks off']],
		...['tot met', 'tot & met', 'tot/met', 'up to', 't/m nr', 'bis inkl.'].map(
			(words): [string, string[]] => [
				`2025-0140 ${words} 0142`,
				[
					'full: 2025-0140 = 2025-0140',
					'withoutPrefix listed: 0142 = 2025-0142',
					'withoutPrefix listed: 0141, up to 0142 = 2025-0141',
					'breaks off',
				],
			],
		),
		[
			'2025-0140 t/m 0142',
			[
				'full: 2025-0140 = 2025-0140',
				'withoutPrefix listed: 0142 = 2025-0142',
				'withoutPrefix listed: 0141, up to 0142 = 2025-0141',
				'breaks off',
			],
		],
		['2025-0140 t 0142', ['full: 2025-0140 = 2025-0140', 'breaks off']],
		[
			'2025-0140 à 0142',
			[
				'full: 2025-0140 = 2025-0140',
				'withoutPrefix listed: 0142 = 2025-0142',
				'withoutPrefix listed: 0141, up to 0142 = 2025-0141',
				'breaks off',
			],
		],
		['2025-0140 t - m 0142', ['full: 2025-0140 = 2025-0140', 'breaks off']],
		['2025-0140 t en 0142', ['full: 2025-0140 = 2025-0140', 'breaks off']],
		[
			'2025-0140 0141/0142',
			['full: 2025-0140 = 2025-0140', 'unknown number: 0141/0142', 'breaks off'],
		],
		[
			'2025-0140/0141/0142',
			[
				'full: 2025-0140 = 2025-0140',
				'withoutPrefix listed: 0141 = 2025-0141',
				'withoutPrefix listed: 0142 = 2025-0142',
			],
		],
		['2025-0140/0141-0142', ['full: 2025-0140 = 2025-0140', 'breaks off']],
		['2025-0140 0141.5', ['full: 2025-0140 = 2025-0140', 'unknown number: 0141.5', 'breaks off']],
		[
			'2025-0140 0141 7',
			['full: 2025-0140 = 2025-0140', 'withoutPrefix listed: 0141 = 2025-0141', 'breaks off'],
		],
		[
			'2025-0140, 0141, stuks',
			['full: 2025-0140 = 2025-0140', 'withoutPrefix listed: 0141 = 2025-0141'],
		],
		[
			'2025-0140 - 2025-0142',
			['full: 2025-0140 = 2025-0140', 'full: 2025-0142 = 2025-0142', 'breaks off'],
		],
		[
			'2025-0140 .. 2025-0142',
			['full: 2025-0140 = 2025-0140', 'full: 2025-0142 = 2025-0142', 'breaks off'],
		],
		['2025-0140 .... 2025-0142', ['full: 2025-0140 = 2025-0140', 'full: 2025-0142 = 2025-0142']],
		[
			'2025-0140 -- 2025-0142',
			['full: 2025-0140 = 2025-0140', 'full: 2025-0142 = 2025-0142', 'breaks off'],
		],
		[
			'2025-0140 tot 2025-0141',
			['full: 2025-0140 = 2025-0140', 'full: 2025-0141 = 2025-0141', 'breaks off'],
		],
		[
			'2025-0140 tot 2026-0142',
			['full: 2025-0140 = 2025-0140', 'unknown number: 2026-0142', 'year 2026', 'breaks off'],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a range of numbers in one run', () => {
	const invoices = ['1001', '1002', '1003', '1004', '20251001', '20251002', '20251003'];

	it.each<[string, string[]]>([
		[
			'factuur 1001 tot 1003 en 1004',
			[
				'withoutPrefix labelled: 1001 = 1001',
				'withoutPrefix labelled listed: 1003 = 1003',
				'withoutPrefix labelled listed: 1002, up to 1003 = 1002',
				'withoutPrefix labelled listed: 1004 = 1004',
				'breaks off',
			],
		],
		[
			'20251001 tot 20251003',
			[
				'short: 20251001 = 20251001',
				'short: 20251003 = 20251003',
				'short listed: 20251002, up to 20251003 = 20251002',
				'breaks off',
			],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a range of numbers of three parts', () => {
	const invoices = ['A/2025/1/001', 'A/2025/1/002', 'A/2025/1/003', 'A/2024/1/003'];

	it.each<[string, string[]]>([
		[
			'A/2025/1/001 tot A/2025/1/003',
			[
				'full: A/2025/1/001 = A/2025/1/001',
				'full: A/2025/1/003 = A/2025/1/003',
				'withoutPrefix listed: 002, up to A/2025/1/003 = A/2025/1/002',
				'breaks off',
			],
		],
		[
			'A/2025/1/001 tot A/2024/1/003',
			['full: A/2025/1/001 = A/2025/1/001', 'full: A/2024/1/003 = A/2024/1/003'],
		],
		[
			'A/2025/1/001 tot 3',
			[
				'full: A/2025/1/001 = A/2025/1/001',
				'withoutPrefix listed: 3 = A/2025/1/003',
				'withoutPrefix listed: 002, up to 3 = A/2025/1/002',
				'breaks off',
			],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a range whose end or beginning is the number of two invoices', () => {
	const invoices = [
		'2025-0140',
		'2025-0140',
		'2025-0141',
		'2025-0142',
		'2025-0143',
		'2025-0144',
		'2025-0144',
	];

	it.each<[string, string[]]>([
		[
			'2025-0140 tot 2025-0142',
			['full: 2025-0140 = 2025-0140 or 2025-0140', 'full: 2025-0142 = 2025-0142'],
		],
		[
			'2025-0142 tot 2025-0144',
			['full: 2025-0142 = 2025-0142', 'full: 2025-0144 = 2025-0144 or 2025-0144'],
		],
		[
			'2025-0142 en 0143/0144',
			['full: 2025-0142 = 2025-0142', 'unknown number: 0143/0144', 'breaks off'],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});
