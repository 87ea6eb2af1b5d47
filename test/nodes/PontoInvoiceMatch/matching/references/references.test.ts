import { whatIsRead } from './whatIsRead';

describe('a structured communication, however it is written', () => {
	const invoices = ['A-1 +++123/4567/89002+++'];

	it.each<[string, string[]]>([
		['+++123/4567/89002+++', ['reference: 123/4567/89002 = A-1']],
		['***123/4567/89002***', ['reference: 123/4567/89002 = A-1']],
		['123/4567/89002', ['reference: 123/4567/89002 = A-1']],
		['123 4567 89002', ['reference: 123 4567 89002 = A-1']],
		['123.4567.89002', ['reference: 123.4567.89002 = A-1']],
		['123-4567-89002', ['reference: 123-4567-89002 = A-1']],
		['123/4567/\n89002', ['reference: 123/4567/ 89002 = A-1']],
		['123456789002', ['reference: 123456789002 = A-1']],
		['12345 6789 002', ['reference: 12345 6789 002 = A-1']],
		['(123/4567/89002)', ['reference: 123/4567/89002 = A-1']],
		['OGM 123456789002', ['reference: 123456789002 = A-1']],
		['OGM123456789002', ['reference: 123456789002 = A-1']],
		['x123456789002y', ['reference: 123456789002 = A-1']],
		['101123456789002', ['reference: 101123456789002 = A-1']],
		['123   4567   89002', ['reference: 123 4567 89002 = A-1']],
		['123456789002 2025', ['reference: 123456789002 = A-1', 'year 2025', 'breaks off']],
		['7 123456789002', ['reference: 123456789002 = A-1']],
		['7/123456789002', ['reference: 123456789002 = A-1']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('what holds its digits is another number', () => {
	const invoices = ['A-1 +++123/4567/89002+++'];

	it.each<[string, string[]]>([
		['123    4567 89002', ['breaks off']],
		['1123456789002', ['unknown damagedStructuredCommunication: 1123456789002']],
		['1234567890021', ['unknown damagedStructuredCommunication: 1234567890021']],
		['0123456789002', ['reference: 0123456789002 = A-1']],
		['102123456789002', ['breaks off']],
		['101123456789003', ['breaks off']],
		['123456789 02', ['breaks off']],
		['1234567890', ['breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a structured communication that lost its zeros', () => {
	const invoices = ['A-1 +++000/1234/56748+++', 'A-2 +++000/0000/12528+++'];

	it.each<[string, string[]]>([
		['+++000/1234/56748+++', ['reference: 000/1234/56748 = A-1']],
		['123456748', ['reference: 123456748 = A-1']],
		['1234/56748', ['reference: 1234/56748 = A-1']],
		['0123456748', ['reference: 0123456748 = A-1']],
		['ref123456748', ['reference: 123456748 = A-1']],
		['OGM 123456748', ['reference: 123456748 = A-1']],
		['C123456748', ['breaks off']],
		['client ORD123456748', ['breaks off']],
		['12528', ['breaks off']],
		['000000012528', ['reference: 000000012528 = A-2']],
		['000000000000', ['breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a reference of digits', () => {
	const invoices = ['A-1 4711', 'A-2 123456', 'A-3 7777777', 'A-4 12345678', 'A-5 0815000'];

	it.each<[string, string[]]>([
		['4711', ['bare: 4711 = A-1']],
		['04711', ['breaks off']],
		['4711 8', ['bare: 4711 = A-1', 'breaks off']],
		['4711/8', ['short: 4711 = A-1', 'breaks off']],
		['8/4711', ['short: 4711 = A-1']],
		['4711-', ['bare: 4711 = A-1']],
		['47 11', ['breaks off']],
		['123456', ['full: 123456 = A-2']],
		['123 456', ['breaks off']],
		['123456 789', ['full: 123456 = A-2', 'breaks off']],
		['123.456', ['breaks off']],
		['7777777', ['full: 7777777 = A-3']],
		['777 7777', ['breaks off']],
		['12345678', ['full: 12345678 = A-4']],
		['1234 5678', ['bare: 1234 5678 = A-4']],
		['1234.5678', ['full: 1234.5678 = A-4']],
		['12 34 56 78', ['bare: 12 34 56 78 = A-4']],
		['1234/5678/9', ['short: 1234/5678 = A-4', 'breaks off']],
		['1234/5678 9', ['full: 1234/5678 = A-4', 'breaks off']],
		['9 1234/5678', ['full: 1234/5678 = A-4']],
		['9/1234/5678', ['short: 1234/5678 = A-4']],
		['9 1234 5678', ['bare: 1234 5678 = A-4']],
		['815000', ['bare: 815000 = A-5']],
		['0815000', ['full: 0815000 = A-5']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a long reference is read inside a chain', () => {
	const invoices = ['A-1 1234567890', 'A-2 12345678901234567890123456'];

	it.each<[string, string[]]>([
		['1234567890', ['full: 1234567890 = A-1']],
		['12 1234567890', ['full: 1234567890 = A-1']],
		['12/1234567890', ['full: 1234567890 = A-1']],
		['1234567890/12', ['full: 1234567890 = A-1', 'breaks off']],
		['1234567890-1', ['full: 1234567890 = A-1', 'breaks off']],
		['12345678901234567890123456', ['reference: 12345678901234567890123456 = A-2']],
		['1234567890 1234567890', ['full: 1234567890 = A-1']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('the longest reference counts', () => {
	const invoices = ['A-1 12345678', 'A-2 123456789012'];

	it.each<[string, string[]]>([
		['12345678 9012', ['full: 12345678 9012 = A-2']],
		['12345678 9013', ['full: 12345678 = A-1', 'breaks off']],
		['1234 5678 9012', ['full: 1234 5678 9012 = A-2']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a reference with letters is read as a number is', () => {
	const invoices = ['A-1 TOURNI-66', 'A-2 ABC/2024/77'];

	it.each<[string, string[]]>([
		['TOURNI-66', ['short: TOURNI-66 = A-1']],
		['tourni 66', ['short: tourni 66 = A-1']],
		['66', ['breaks off']],
		['ABC/2024/77', ['full: ABC/2024/77 = A-2']],
		['ABC 24/77', ['short: ABC 24/77 = A-2']],
		['2024/77', ['unknown number: 2024/77', 'year 2024', 'breaks off']],
		['XBC/2024/77', ['unknown number: XBC/2024/77', 'year 2024', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('digits that are the number and a reference of one invoice', () => {
	const invoices = ['202500042 202500042', '202500043 202500043'];

	it.each<[string, string[]]>([
		['202500042', ['full: 202500042 = 202500042']],
		['202500042, 43', ['full: 202500042 = 202500042', 'withoutPrefix listed: 43 = 202500043']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('digits grouped as nobody groups a reference', () => {
	const invoices = ['A-1 5550001114', 'A-2 +++000/1234/56748+++', 'A-3 123456789012'];

	it.each<[string, string]>([
		['5550 0011 14', 'full: 5550 0011 14 = A-1'],
		['1234 5674 8', 'reference: 1234 5674 8 = A-2'],
		['12 345 6748', 'reference: 12 345 6748 = A-2'],
		['123 456 748', 'reference: 123 456 748 = A-2'],
		['12 34 56 78 90 12', 'full: 12 34 56 78 90 12 = A-3'],
	])('are one all the same: %s', (text, read) =>
		expect(whatIsRead(invoices, text)).toContain(read),
	);

	it.each(['55 50 00 11 14', '555 000 11 14', '5550 00 11 14', '12 34 56 74 8'])(
		'in ones and twos are none: %s',
		(text) => expect(whatIsRead(invoices, text).join()).not.toContain('= A'),
	);
});

describe('what stands beside a reference of digits', () => {
	const invoices = ['A-1 1234567890', 'A-2 +++000/1234/56748+++', 'A-3 RF2012345678'];

	it.each([
		...[
			'ref1234567890',
			'nr1234567890',
			'factuur1234567890',
			'rekening1234567890',
			'C 1234567890',
			'straat 1234567890',
		],
		...['uw ref 1234567890', 'op 10/04/2025 1234567890', '7 1234567890', 'x-1234567890'],
		...['1 123456748', '123456748 1', '123456748, dank', '123456748. dank', 'x-123456748'],
		...['(123456748)', '123456748\nbestelling', 'betaling/1234/56748'],
	])('leaves it one: %j', (text) => expect(whatIsRead(invoices, text).join()).toMatch(/= A-[12]/));

	it.each([
		...['C1234567890', '7C1234567890', 'gsm 1234567890', 'klant 1234567890', 'contract 1234567890'],
		...['7/123456748', '123456748/7', '123456748x', '123456748-x', '123456748kg'],
	])('makes another number of it: %j', (text) =>
		expect(whatIsRead(invoices, text).join()).not.toContain('= A'),
	);

	it('fewer than nine digits are no RF that lost its letters', () => {
		expect(whatIsRead(invoices, 'RF2012345678')).toEqual(['reference: RF2012345678 = A-3']);
		expect(whatIsRead(invoices, '12345678').join()).not.toContain('= A');
	});
});

describe('the 27 digits of a Swiss reference', () => {
	const digits = '210000000003139471430009017';
	const invoices = [`R-7 ${digits}`];

	it.each([digits, '21 00000 00003 13947 14300 09017'])('are one: %s', (text) =>
		expect(whatIsRead(invoices, text)).toEqual([`reference: ${text} = R-7`]),
	);

	it.each([`klant ${digits}`, `${digits}1`, digits.slice(1)])('or are none: %s', (text) =>
		expect(whatIsRead(invoices, text).join()).not.toContain('= R-7'),
	);
});

it.each<[string, string[]]>([
	['101123456789002', ['reference: 101123456789002 = A-1']],
	['101123456789002 101123456789002', ['reference: 101123456789002 = A-1']],
	['0101123456789002', ['breaks off']],
	['101987654321009', ['breaks off']],
	['102123456789002', ['breaks off']],
])('a structured communication as Belgian bank files have it: %s', (text, read) =>
	expect(whatIsRead(['A-1 +++123/4567/89002+++'], text)).toEqual(read),
);
