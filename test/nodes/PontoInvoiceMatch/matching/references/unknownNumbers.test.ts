import { whatElseIsRead, whatIsRead } from './whatIsRead';

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
		['en-6', ['unknown number: en-6', 'breaks off']],
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

describe('the number of something else that looks like one of ours is told with its word', () => {
	const invoices = ['2025-0140', 'F1042', '14', '20250612'];

	it.each<[string, string[]]>([
		['contrat 2025-0107', ['other number: contrat 2025-0107']],
		['bestelling   nr. 2025-0107', ['other number: bestelling nr. 2025-0107']],
		['bedankt voor contract 2025-0107, tot later', ['other number: contract 2025-0107']],
		['behalve de 2025-0107', ['other number: behalve de 2025-0107']],
		['alles van maart sauf 2025-0107', ['other number: sauf 2025-0107']],
		['klant 2025-0107', []],
		['onze ref 2025-0107', []],
		['klant 20250611', []],
		['contract 77123', []],
		['contract2025-0107', []],
		['contract 2025-0107b', []],
	])('%j', (text, read) => expect(whatElseIsRead(invoices, text)).toEqual(read));
});

describe('a second number in a list, whatever it looks like', () => {
	const invoices = ['2025-0140', '1042', '142', 'A-77'];

	it.each<[string, string]>([
		['2025-0140 en 7 dank', '7'],
		['2025-0140 & 7 dank', '7'],
		['2025-0140 en   7 dank', '7'],
		['2025-0140, 17 dank', '17'],
		['2025-0140 + 17 dank', '17'],
		['1042 1055 dank', '1055'],
		['factuur 142-155 dank', '155'],
	])('%s', (text, other) =>
		expect(whatIsRead(invoices, text)).toContain(`unknown number: ${other}`),
	);

	it.each([
		'2025-0140 7 dank',
		'2025-0140, 7 dank',
		'2025-0140  , 17 dank',
		'2025-0140 en     7 dank',
		'2025-0140 en 7x dank',
		'1042 55 dank',
		'A-77 78 dank',
		'A-77-78 dank',
		'dank 17 en 18',
	])('but not what may be anything else: %s', (text) =>
		expect(whatIsRead(invoices, text).join()).not.toContain('unknown'),
	);
});

describe('digits in the shape of numbers', () => {
	it.each<[string, string, string[]]>([
		['20250612', '20250611 dank', ['20250611']],
		['250615', '250611 dank', ['250611']],
		['20250612', '20250416 dank', []],
		['20250612', 'kamer 20250611 dank', []],
		['20250612', '24-250611 dank', []],
		['250615', '250611-2 dank', []],
		['16', '17 juni', []],
		['142', 'factuur 100', ['100']],
		['142', 'lokaal 100 dank', []],
		['142', '100 dank', []],
		['142', '101 dank', ['101']],
		['142', 'box 153 dank', []],
		['1042', 'box 1053 dank', ['1053']],
		['1042', '2060 dank', ['2060']],
		['20250042', '2011-0041 dank', ['2011-0041']],
		['20250042', '1125-0041 dank', []],
		['VF-00042', 'VF 00077 dank', ['00077']],
		['VF-00042', 'XF 00077 dank', []],
		['VF42', 'VF 43 dank', ['43']],
		['VF42', 'VF   43 dank', []],
		['42', '43a dank', []],
		['4200', 'A4300 dank', []],
		['16', 'factuur18 dank', ['18']],
		['16', '3-A3 dank', []],
		['A-4', '4-B dank', []],
		['INV/2025/00042', 'INV--77 dank', []],
		['INV/2025/00042', 'INV- 77 dank', []],
		['2025-0140', 'onderhoud 2025/12345 dank', ['2025/12345']],
		['2025-0140', 'onderhoud 2025 12 dank', []],
		['2025-0140', 'onderhoud 120/45 dank', []],
		['15-06', '15-09_25 dank', ['15-09']],
		['14', 'dank 14, 15 tot later', ['15']],
	])('where invoices are like %s: %s', (number, text, unknown) =>
		expect(whatIsRead([number], text).filter((line) => line.startsWith('unknown'))).toEqual(
			unknown.map((written) => `unknown number: ${written}`),
		),
	);

	it('a payment of as many euros as its digits names none', () =>
		expect(
			['1053 dank', '2025-0053 dank'].map((remittanceInformation) =>
				whatIsRead(['1042', '2025-0042'], { remittanceInformation, amountMinor: 105300 }).join(),
			),
		).toEqual(['', 'unknown number: 2025-0053,year 2025']));

	it("a short number that somebody may mean is not nobody's", () => {
		expect(whatElseIsRead(['14'], 'dank 14 tot later')).toEqual(['perhaps: 14 = 14']);
		expect(whatIsRead(['14'], 'dank 14 tot later')).toEqual([]);
	});
});

it.each<[string, string[]]>([
	['voor 1107, dank', ['unknown number: 1107']],
	['voor 2107, dank', []],
	['voor 107, dank', []],
])('a number of a range that was given out before is one: %s', (text, read) =>
	expect(
		whatIsRead(['F-42'], text, [
			{ from: '1000', to: '1999' },
			{ from: '100', to: '199' },
		]),
	).toEqual(read),
);

it.each([
	['1042 juni 2025', false],
	['1042 juni 02025', true],
	['1042 juni 1875', true],
	['1042 2025', true],
])('a year behind its month ends no list of numbers: %s', (text, breaksOff) =>
	expect(whatIsRead(['F-42'], text).includes('breaks off')).toBe(breaksOff),
);

describe('where a number of no open invoice ends', () => {
	it.each<[string, string, string | undefined]>([
		['2025-V1-0041', '2025-V1-0042 dank', '2025-V1-0042'],
		['2025-V1-0041', '2025_V1.0042 dank', '2025_V1.0042'],
		['2025-V1-0041', '2025V1-0042 dank', '2025V1-0042'],
		['2025-V1-0041', '2025-V1 0042 dank', undefined],
		['2025-V1-0041', '2025--V1-0042 dank', undefined],
		['2025-V1-0041', 'factuur 2025-V1- dank', undefined],
		['521909', '2025B042 dank', undefined],
		['521', 'factuur 2025 42 dank', '2025 42'],
		['521', 'factuur 2025  42 dank', undefined],
		['521', 'factuur 2025, 42 dank', undefined],
		['521', '2025 42 dank', undefined],
		['521', 'factuur 2542 25 dank', '2542'],
		['521', 'factuur 2025/00042 43 dank', '2025/00042'],
		['521', 'factuur 1/521909 dank', '1/521909'],
		['20250042', '2025 0041 dank', '2025 0041'],
		['20250042', '2025: 0041 dank', undefined],
		['20250042', '2025 1041 dank', undefined],
		['2025-04-13422', '2025--13422 dank', undefined],
		['2025-0042', '2025-0043 €', undefined],
	])('like %s: %s', (number, text, written) =>
		expect(whatIsRead([number], text).filter((line) => line.startsWith('unknown'))).toEqual(
			written === undefined ? [] : [`unknown number: ${written}`],
		),
	);
});
