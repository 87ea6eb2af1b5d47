import { whatIsRead } from './whatIsRead';

describe('a number that is joined to other digits', () => {
	const invoices = [
		'2025-0042',
		'2025-0043',
		'12345',
		'12346',
		'7903792',
		'1234',
		'20250615',
		'2025/1/001',
		'2025/1/002',
	];

	it.each<[string, string[]]>([
		['2025-0042-7', ['short: 2025-0042 = 2025-0042', 'breaks off']],
		['7-2025-0042', ['short: 2025-0042 = 2025-0042']],
		['2025-0042/7', ['short: 2025-0042 = 2025-0042', 'breaks off']],
		['7/2025-0042', ['full: 2025-0042 = 2025-0042']],
		['2025-0042 7', ['full: 2025-0042 = 2025-0042', 'breaks off']],
		['2025 0042 7', ['bare: 2025 0042 = 2025-0042', 'breaks off']],
		['2025 0042 - 7', ['bare: 2025 0042 = 2025-0042', 'breaks off']],
		['12345-7', ['short: 12345 = 12345', 'breaks off']],
		['12345/7', ['short: 12345 = 12345', 'breaks off']],
		['12345.7', ['short: 12345 = 12345', 'breaks off']],
		['7.12345', ['short: 12345 = 12345']],
		['12345,7', ['bare: 12345 = 12345', 'breaks off']],
		['12345 7', ['bare: 12345 = 12345', 'breaks off']],
		['12345-12346', ['short: 12345 = 12345', 'bare: 12346 = 12346']],
		['2025-0042-2025-0043', ['full: 2025-0042 = 2025-0042', 'full: 2025-0043 = 2025-0043']],
		['2025-0042-2025-043', ['short: 2025-0042 = 2025-0042', 'bare: 2025-043 = 2025-0043']],
		['2025-0042-7-2025-0043', ['short: 2025-0042 = 2025-0042', 'short: 2025-0043 = 2025-0043']],
		['7-2025-0042-2025', ['short: 2025-0042 = 2025-0042', 'year 2025', 'breaks off']],
		['2025-0042/2025-0043', ['full: 2025-0042 = 2025-0042', 'full: 2025-0043 = 2025-0043']],
		['2025-0042 2025-0043', ['full: 2025-0042 = 2025-0042', 'full: 2025-0043 = 2025-0043']],
		['2025/1/001/2025/1/002', ['full: 2025/1/001 = 2025/1/001', 'full: 2025/1/002 = 2025/1/002']],
		['7903792-07-01-2025', ['full: 7903792 = 7903792', 'year 2025']],
		['12345-07-01-2025', ['bare: 12345 = 12345', 'year 2025']],
		['1234-07-01-2025', ['short: 1234 = 1234', 'year 2025']],
		['factuur 1234-07-01-2025', ['withoutPrefix labelled: 1234 = 1234', 'year 2025']],
		['20250615-07-01-2025', ['year 2025']],
		['07-01-2025-12345', ['short: 12345 = 12345', 'year 2025']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a short number beside one that was read', () => {
	const invoices = ['3351', '811', '42', '3352', '12/2025'];

	it.each<[string, string[]]>([
		['3351 en 811', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['3351 + 811', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['3351;811', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['3351\n811', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['3351 - 811', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['3351 – 811', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['3351 / 811', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['3351 -811', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['3351  811', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['3351   en   811', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['3351  en  811', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['811 en 3351', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['811, 3351', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['811 et 3351', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['811 x 3351', []],
		['42 3351', ['bare: 3351 = 3351']],
		['42, 3351', ['bare: 3351 = 3351', 'bare listed: 42 = 42']],
		['3351 42', ['bare: 3351 = 3351', 'bare listed: 42 = 42']],
		['3351, 42', ['bare: 3351 = 3351', 'bare listed: 42 = 42']],
		['3351 en 42 en 811', ['bare: 3351 = 3351', 'bare listed: 42 = 42', 'bare listed: 811 = 811']],
		['3351 en 12/2025', ['bare: 3351 = 3351', 'bare listed: 12/2025 = 12/2025']],
		['3351 12/2025', ['bare: 3351 = 3351', 'short: 12/2025 = 12/2025']],
		['en 811', ['short: 811 = 811']],
		['811 en', ['short: 811 = 811']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a number in full beside the century of another', () => {
	const invoices = ['24/0042', '2024/0042', 'F24/0099', '2024/0099'];

	it.each<[string, string[]]>([
		['24/0042', ['full: 24/0042 = 24/0042']],
		['2024/0042', ['full: 2024/0042 = 2024/0042 or 24/0042']],
		['factuur 24/0099', ['full labelled: 24/0099 = 2024/0099']],
		['24/0099', ['withoutPrefix: 24/0099 = F24/0099']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a number that several invoices have', () => {
	const invoices = ['A-1042', '1042', 'B-1042'];

	it.each<[string, string[]]>([
		['factuur 1042', ['withoutPrefix labelled: 1042 = 1042']],
		['factuur A-1042', ['full: A-1042 = A-1042']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('the references of several invoices', () => {
	const invoices = ['2025-0042', 'INV-1 20250042', 'INV-2 2025-0042'];

	it.each<[string, string[]]>([
		['2025-0042', ['full: 2025-0042 = 2025-0042 or INV-2']],
		['factuur 2025-0042', ['full labelled: 2025-0042 = 2025-0042']],
		['20250042', ['full: 20250042 = INV-1']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('letters, signs and blanks inside a number that other digits are joined to', () => {
	const invoices = ['2025-0042', '2025A0043', '1234'];

	it.each<[string, string[]]>([
		['2025A0043-7', ['short: 2025A0043 = 2025A0043', 'breaks off']],
		['2025A0043A7', ['year 2025', 'breaks off']],
		['2025 - 0042-7', ['short: 2025 - 0042 = 2025-0042', 'breaks off']],
		['2025- 0042-7', ['short: 2025- 0042 = 2025-0042', 'breaks off']],
		['2025_0042_7', ['short: 2025_0042 = 2025-0042', 'breaks off']],
		['2025_0042-7', ['short: 2025_0042 = 2025-0042', 'breaks off']],
		['bedankt 1234-07-01-2025', ['short: 1234 = 1234', 'year 2025']],
		['bedankt 2025-0042-2025-0042', ['full: 2025-0042 = 2025-0042']],
		[
			'0007-2025-0042-0043',
			[
				'short: 2025-0042 = 2025-0042',
				'unknown number: 0007',
				'unknown number: 0043',
				'breaks off',
			],
		],
		['2025-0042-0043', ['short: 2025-0042 = 2025-0042', 'unknown number: 0043', 'breaks off']],
		[
			'bedankt 2025-0042-0043',
			['short: 2025-0042 = 2025-0042', 'unknown number: 0043', 'breaks off'],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a short number beside digits that are no number', () => {
	const invoices = ['3351', '42'];

	it.each<[string, string[]]>([
		['42, 99 3351', ['bare: 3351 = 3351', 'unknown number: 99']],
		['42  en   3351', ['bare: 3351 = 3351', 'bare listed: 42 = 42']],
		['42  en    3351', ['bare: 3351 = 3351', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a short number in front of one that was read', () => {
	const invoices = ['3351', '811', '42'];

	it.each<[string, string[]]>([
		['811 + 3351', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['811;3351', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['811\n3351', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['811 - 3351', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['811 – 3351', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['811 / 3351', ['bare: 3351 = 3351']],
		['811 -3351', ['bare: 3351 = 3351', 'breaks off']],
		['811  3351', ['bare: 3351 = 3351']],
		['811   en   3351', ['bare: 3351 = 3351', 'breaks off']],
		['811  en  3351', ['bare: 3351 = 3351', 'bare listed: 811 = 811']],
		['811 en en 3351', ['bare: 3351 = 3351', 'breaks off']],
		['811 RF18539007547034', ['unknown creditorReference: RF18539007547034']],
		['42 en 3351', ['bare: 3351 = 3351', 'bare listed: 42 = 42']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('digits that are left unread beside numbers written like them', () => {
	const invoices = ['1193/2024', '1194/2024'];

	it.each<[string, string[]]>([
		[
			'33/2024 1193/2024 1194/2024',
			['full: 1193/2024 = 1193/2024', 'full: 1194/2024 = 1194/2024', 'year 2024', 'breaks off'],
		],
		['33/2024 1193/2024', ['full: 1193/2024 = 1193/2024', 'year 2024']],
		[
			'33-2024 1193/2024 1194/2024',
			['full: 1193/2024 = 1193/2024', 'full: 1194/2024 = 1194/2024', 'year 2024'],
		],
		[
			'33/2023 1193/2024 1194/2024',
			['full: 1193/2024 = 1193/2024', 'full: 1194/2024 = 1194/2024', 'year 2023'],
		],
		[
			'1/33/2024 1193/2024 1194/2024',
			['full: 1193/2024 = 1193/2024', 'full: 1194/2024 = 1194/2024', 'year 2024'],
		],
		[
			'33/2024/7 1193/2024 1194/2024',
			['full: 1193/2024 = 1193/2024', 'full: 1194/2024 = 1194/2024', 'year 2024'],
		],
		[
			'33 2024 1193/2024 1194/2024',
			['full: 1193/2024 = 1193/2024', 'full: 1194/2024 = 1194/2024', 'year 2024'],
		],
		[
			'1193/2023 1193/2024 1194/2024',
			[
				'full: 1193/2024 = 1193/2024',
				'full: 1194/2024 = 1194/2024',
				'unknown number: 1193/2023',
				'year 2023',
				'breaks off',
			],
		],
		[
			'1193/2024 33/2024 1194/2024 bedankt',
			['full: 1193/2024 = 1193/2024', 'full: 1194/2024 = 1194/2024', 'year 2024', 'breaks off'],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('digits that are left unread behind a year', () => {
	const invoices = ['2024-1193', '2024-1194'];

	it.each<[string, string[]]>([
		[
			'2024-33 2024-1193 2024-1194',
			[
				'full: 2024-1193 = 2024-1193',
				'full: 2024-1194 = 2024-1194',
				'unknown number: 2024-33',
				'year 2024',
				'breaks off',
			],
		],
		[
			'2024/33 2024-1193 2024-1194',
			[
				'full: 2024-1193 = 2024-1193',
				'full: 2024-1194 = 2024-1194',
				'unknown number: 2024/33',
				'year 2024',
			],
		],
		[
			'2023-33 2024-1193 2024-1194',
			[
				'full: 2024-1193 = 2024-1193',
				'full: 2024-1194 = 2024-1194',
				'unknown number: 2023-33',
				'year 2023',
			],
		],
		[
			'2024-1193 2024-33 2024-1194',
			[
				'full: 2024-1193 = 2024-1193',
				'full: 2024-1194 = 2024-1194',
				'unknown number: 2024-33',
				'year 2024',
				'breaks off',
			],
		],
		['33 2024-1193 2024-1194', ['full: 2024-1193 = 2024-1193', 'full: 2024-1194 = 2024-1194']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a day in one run that is left unread beside numbers of as many digits', () => {
	const invoices = ['20250042', '250042', '1042'];

	it.each<[string, string[]]>([
		['20250616 20250042', ['full: 20250042 = 20250042', 'breaks off']],
		['20250042 20250616 bedankt', ['full: 20250042 = 20250042', 'breaks off']],
		['250616 250042', ['full: 250042 = 250042', 'breaks off']],
		['250616 20250042', ['full: 20250042 = 20250042']],
		['20250616 250042', ['full: 250042 = 250042']],
		['06/2025 1042', ['bare: 1042 = 1042', 'year 2025']],
		['2025-06 1042', ['bare: 1042 = 1042', 'unknown number: 2025-06', 'year 2025']],
		['20250616', ['unknown number: 20250616']],
		['20250616 bedankt', ['unknown number: 20250616']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a number that a blank fell into', () => {
	const invoices = ['SI-1001', 'SI-10017', 'SI-1002'];

	it.each<[string, string[]]>([
		['SI-1001 7', ['short: SI-1001 = SI-1001', 'short: SI-1001 7 = SI-10017']],
		['SI-1001  7', ['short: SI-1001 = SI-1001', 'short: SI-1001 7 = SI-10017']],
		['SI-1001   7', ['full: SI-1001 = SI-1001', 'breaks off']],
		['SI-1001\n7', ['short: SI-1001 = SI-1001', 'short: SI-1001 7 = SI-10017']],
		['SI-1001, 7', ['full: SI-1001 = SI-1001', 'breaks off']],
		['SI-1001. 7', ['full: SI-1001 = SI-1001', 'breaks off']],
		['SI-1001 8', ['full: SI-1001 = SI-1001', 'breaks off']],
		['SI-1001 7 stuks', ['full: SI-1001 = SI-1001']],
		[
			'SI-1001 7, 1002',
			['short: SI-1001 = SI-1001', 'short: SI-1001 7 = SI-10017', 'bare: 1002 = SI-1002'],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('two years of a number that counts up from 2001', () => {
	const invoices = ['2001/25', '2001/2025', 'A2002/25', '2002/2025'];

	it.each<[string, string[]]>([
		['factuur 2001/25', ['full labelled: 2001/25 = 2001/25']],
		['factuur 2001/2025', ['full labelled: 2001/2025 = 2001/2025']],
		['factuur 2002/25', ['full labelled: 2002/25 = 2002/2025']],
		['2002/25', ['withoutPrefix: 2002/25 = A2002/25']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});
