import { whatElseIsRead, whatIsRead } from './whatIsRead';

describe('an RF, however it is written', () => {
	const invoices = ['A-1 RF18539007547034'];

	it.each<[string, string[]]>([
		['RF18539007547034', ['reference: RF18539007547034 = A-1']],
		['rf18 5390 0754 7034', ['reference: rf18 5390 0754 7034 = A-1']],
		['RF18-5390-0754-7034', ['reference: RF18-5390-0754-7034 = A-1']],
		['RF18 539007547034 bedankt', ['reference: RF18 539007547034 = A-1']],
		[
			'RF18 5390 0754 7034 2025',
			['reference: RF18 5390 0754 7034 = A-1', 'year 2025', 'breaks off'],
		],
		['refRF18539007547034', ['reference: refRF18539007547034 = A-1']],
		['RF 18 5390 0754 7034', ['reference: RF 18 5390 0754 7034 = A-1']],
		['RF  18 5390 0754 7034', ['reference: 5390 0754 7034 = A-1']],
		['ref. RF18 5390 0754 7034', ['reference: RF18 5390 0754 7034 = A-1']],
		['RF18 5390    0754 7034', ['breaks off']],
		['RF18  5390 0754 7034', ['reference: RF18 5390 0754 7034 = A-1']],
		['RF18   5390 0754 7034', ['reference: RF18 5390 0754 7034 = A-1']],
		['RF18000539007547034', ['reference: RF18000539007547034 = A-1']],
		['539007547034', ['reference: 539007547034 = A-1']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('what is no RF of an invoice', () => {
	const invoices = ['A-1 RF18539007547034'];

	it.each<[string, string[]]>([
		['RF19539007547034', ['unknown damagedCreditorReference: RF19539007547034']],
		['RG18539007547034', ['unknown number: 18539007547034', 'breaks off']],
		['RX18539007547034', []],
		['XF18539007547034', []],
		['RF1 8539007547034', ['unknown damagedStructuredCommunication: 8539007547034']],
		['RF18 5390 0754 70341', ['unknown damagedCreditorReference: RF18 5390 0754 70341']],
		['RF18 5390 0754 703', ['unknown damagedCreditorReference: RF18 5390 0754 703']],
		['RF', []],
		['F18', ['breaks off']],
		['RF18', ['breaks off']],
		['RF471234567890', ['unknown creditorReference: RF471234567890']],
		['RF42 0000 1234', ['unknown damagedCreditorReference: RF42 0000 1234']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('an RF with letters', () => {
	const invoices = ['A-1 RF20AB12CD'];

	it.each<[string, string[]]>([
		['RF20AB12CD', ['reference: RF20AB12CD = A-1']],
		['RF20 AB12 CD', ['reference: RF20 AB12 CD = A-1']],
		['rf20ab12cd', ['reference: rf20ab12cd = A-1']],
		['RF20AB12CD bedankt', ['reference: RF20AB12CD = A-1']],
		['RF20AB12CDX', ['reference: RF20AB12CDX = A-1']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('two RF of which one begins like the other', () => {
	const invoices = ['A-1 RF18539007547034', 'A-2 RF13539007547034123'];

	it.each<[string, string[]]>([
		['RF13539007547034123', ['reference: RF13539007547034123 = A-2']],
		['RF13 5390 0754 7034 123 dank', ['reference: RF13 5390 0754 7034 123 = A-2']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('an RF around a national reference', () => {
	const invoices = ['A-1 5550001114'];

	it.each<[string, string[]]>([
		['RF13 5550 0011 14', ['reference: RF13 5550 0011 14 = A-1']],
		['RF13 5550001114', ['reference: RF13 5550001114 = A-1']],
		['5550001114', ['full: 5550001114 = A-1']],
		['55500 01114', ['full: 55500 01114 = A-1']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

it('the longer of two RF with right check digits counts', () => {
	const invoices = ['A-1 RF2012345678', 'A-2 RF2012345678DY'];
	expect(whatIsRead(invoices, 'RF2012345678DY')).toEqual(['reference: RF2012345678DY = A-2']);
	expect(whatIsRead(invoices, 'RF2012345678 DY')).toEqual(['reference: RF2012345678 DY = A-2']);
	expect(whatIsRead(invoices, 'RF2012345678 D')).toEqual(['reference: RF2012345678 = A-1']);
});

describe('an RF whose check digits are wrong', () => {
	const invoices = ['A-1 RF18539007547034', 'A-2 RF20AB12CD', 'A-3 20250042'];

	it.each<[string, string[]]>([
		['RF19539007547034', ['RF19539007547034 is nearly 539007547034']],
		['RF18 01042021', []],
		['RF471234567890', []],
	])('is nearly the one whose digits it holds: %s', (text, near) =>
		expect(whatElseIsRead(invoices, text)).toEqual(near),
	);

	it.each<[string, string[]]>([
		['RF18 123456', ['unknown damagedCreditorReference: RF18 123456']],
		['RF18 12345', ['breaks off']],
		['RF Order 50835 webshop', []],
		['Werf 20250055 vorderingsstaat', []],
	])('holds six digits or more, behind RF alone: %s', (text, read) =>
		expect(whatIsRead(invoices, text)).toEqual(read),
	);

	it.each<[string, string]>([
		['RF20AB12CD5', 'reference: RF20AB12CD = A-2'],
		['RF18539007547034A-1', 'reference: RF18539007547034 = A-1'],
		['RF18539007547034 A1', 'reference: RF18539007547034 = A-1'],
	])('or is no longer one, but what goes on behind it: %s', (text, read) =>
		expect(whatIsRead(invoices, text)).toContain(read),
	);
});

it('an RF has 21 characters behind its check digits, and no more', () => {
	const [longest, tooLong] = ['RF27A1B2C3D4E5F6G7H8I9J0K', 'RF67A1B2C3D4E5F6G7H8I9J0KB'];
	expect(whatIsRead([`A-1 ${longest}`], longest)).toEqual([`reference: ${longest} = A-1`]);
	expect(whatIsRead(['A-1'], longest)).toEqual([`unknown creditorReference: ${longest}`]);
	expect(whatIsRead(['A-1'], tooLong).join()).not.toContain('creditor');
});

it.each<[string, string[]]>([
	['RF25-0107', ['full: RF25-0107 = RF25-0107']],
	['RF25-0108', ['unknown number: RF25-0108', 'breaks off']],
])('where numbers start with RF, %s is one of them', (text, read) =>
	expect(whatIsRead(['RF25-0107'], text)).toEqual(read),
);
