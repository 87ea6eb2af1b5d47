import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import { whatElseIsRead, whatIsRead, whereItIsRead } from './whatIsRead';

describe('in a field that the bank calls structured', () => {
	const invoices = ['A-1 +++123/4567/89002+++'];

	it.each<[string | Partial<BankTransaction>, string[]]>([
		[
			{ remittanceInformation: '987654321009', remittanceInformationType: 'structured' },
			['unknown structuredCommunication: 987654321009'],
		],
		[
			{ remittanceInformation: '987654321094', remittanceInformationType: 'structured' },
			['unknown damagedStructuredCommunication: 987654321094'],
		],
		[
			{ remittanceInformation: '987654321094', remittanceInformationType: 'structured-be' },
			['unknown damagedStructuredCommunication: 987654321094'],
		],
		[
			{ remittanceInformation: '987654321094', remittanceInformationType: 'unstructured' },
			['breaks off'],
		],
		[
			{ remittanceInformation: '98765432109', remittanceInformationType: 'structured' },
			['breaks off'],
		],
		[
			{ remittanceInformation: '9876543210', remittanceInformationType: 'structured' },
			['breaks off'],
		],
		[
			{ remittanceInformation: '9876543210095', remittanceInformationType: 'structured' },
			['breaks off'],
		],
		[
			{ remittanceInformation: '123456789002', remittanceInformationType: 'structured' },
			['reference: 123456789002 = A-1'],
		],
		[
			{ remittanceInformation: '987654 321094', remittanceInformationType: 'structured' },
			['unknown damagedStructuredCommunication: 987654 321094'],
		],
		[{ additionalInformation: '987654321094', remittanceInformationType: 'structured' }, []],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('every text is read, each one once', () => {
	const invoices = ['A-1 +++123/4567/89002+++', '2025-0140', '2025-0141'];

	it.each<[string | Partial<BankTransaction>, string[]]>([
		[
			{ remittanceInformation: '2025-0140', additionalInformation: '2025-0141' },
			['full: 2025-0140 = 2025-0140'],
		],
		[
			{ remittanceInformation: '2025-0140', additionalInformation: '2025-0140' },
			['full: 2025-0140 = 2025-0140'],
		],
		[{ additionalInformation: '2025-0140' }, ['full: 2025-0140 = 2025-0140']],
		[{ description: '2025-0140' }, ['full: 2025-0140 = 2025-0140']],
		[
			{ description: 'factuur 2025-0120', additionalInformation: 'factuur 2025-0120' },
			['unknown number: 2025-0120', 'year 2025'],
		],
		[
			{ description: 'factuur 2025-0120', remittanceInformation: 'factuur 2025-0120' },
			['unknown number: 2025-0120', 'year 2025', 'breaks off'],
		],
		[
			{ additionalInformation: 'factuur 2025-0120', remittanceInformation: 'factuur 2025-0120' },
			['unknown number: 2025-0120', 'year 2025', 'breaks off'],
		],
		[
			{ description: 'factuur 2025-0120', remittanceInformation: 'factuur 2025-0121' },
			['unknown number: 2025-0121', 'year 2025', 'breaks off'],
		],
		[{ endToEndId: '2025-0140' }, ['short: 2025-0140 = 2025-0140']],
		[
			{ endToEndId: 'factuur 2025-0120', remittanceInformation: 'factuur 2025-0120' },
			['unknown number: 2025-0120', 'year 2025', 'breaks off'],
		],
		[{ endToEndId: 'NOTPROVIDED' }, []],
		[{ mandateId: '2025-0140' }, ['short: 2025-0140 = 2025-0140']],
		[{ mandateId: 'factuur 2025-0140 2025' }, []],
		[
			{ endToEndId: '2025-0141', mandateId: '2025-0140' },
			['short: 2025-0141 = 2025-0141', 'short: 2025-0140 = 2025-0140'],
		],
		[
			{ remittanceInformation: '2025-0140 en +++123/4567/89002+++', endToEndId: '123456789002' },
			['reference: 123/4567/89002 = A-1', 'full: 2025-0140 = 2025-0140'],
		],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a text that a bank wrote twice counts as surely as it is named best', () => {
	const invoices = ['A-1 +++123/4567/89002+++', '2025-0140', '2025-0141'];

	it.each<[string | Partial<BankTransaction>, string[]]>([
		[
			{ remittanceInformation: '2025 0140', additionalInformation: '2025-0140' },
			['bare: 2025 0140 = 2025-0140'],
		],
		[
			{ remittanceInformation: '2025-0140', additionalInformation: '2025 0140' },
			['full: 2025-0140 = 2025-0140'],
		],
		[{ remittanceInformation: '2025-0140 2025-0140' }, ['full: 2025-0140 = 2025-0140']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('line breaks of HTML', () => {
	const invoices = ['A-1 +++123/4567/89002+++', '2025-0140', '2025-0141'];

	it.each<[string | Partial<BankTransaction>, string[]]>([
		[
			{ remittanceInformation: 'bedankt<br>2025-0140<br/>2025-0141<BR />' },
			['full: 2025-0140 = 2025-0140', 'full: 2025-0141 = 2025-0141'],
		],
		[{ remittanceInformation: '2025<br>0140' }, ['bare: 2025 0140 = 2025-0140']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe("ids of the payer's own making say nothing but what is open", () => {
	const invoices = ['A-1 +++123/4567/89002+++', '2025-0140', '2025-0141'];

	it.each<[string | Partial<BankTransaction>, string[]]>([
		[{ endToEndId: 'factuur 2025-0120' }, []],
		[{ mandateId: '2024' }, []],
		[{ endToEndId: '42' }, []],
		[{ description: '42' }, []],
		[{ remittanceInformation: '42' }, ['breaks off']],
		[{ remittanceInformation: '' }, []],
		[{}, []],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

it.each([
	[137, ['full: 2025-0140 = 2025-0140']],
	[138, ['full: 2025-0140 = 2025-0140', 'breaks off']],
])('a text of %i characters: %j', (length, read) =>
	expect(whatIsRead(['2025-0140'], '2025-0140 '.padEnd(length, 'x'))).toEqual(read),
);

describe('an id', () => {
	const invoices = ['A-1 RF18539007547034', 'A-2 +++000/1234/56748+++', 'F-42', '2025-0140', '77'];

	it.each<[string, string[]]>([
		['RF18539007547034', ['reference: RF18539007547034 = A-1']],
		['000123456748', ['reference: 000123456748 = A-2']],
		['123456748', ['short: 123456748 = A-2']],
		['F-42', ['short labelled: F-42 = F-42']],
		['77', ['short: 77 = 77']],
		['2025-0140', ['short: 2025-0140 = 2025-0140']],
		['RE-2025-0140', ['short labelled: 2025-0140 = 2025-0140']],
	])('names an open invoice as a whole: %s', (endToEndId, read) =>
		expect(whatIsRead(invoices, { endToEndId })).toEqual(read),
	);

	it.each(['F-43', 'F-42B', '2025-0199'])(
		'is the number of no open one, made like ours: %s',
		(mandateId) =>
			expect(whatIsRead(invoices, { mandateId })).toEqual([`unknown number: ${mandateId}`]),
	);

	it.each([
		...[
			'F-',
			'G-43',
			'20250199',
			'1025-0199',
			'2025-199',
			'2025-0140 dank',
			'voor van 2025-0140',
			'voor 77 of 78 st',
			'ZV-2025-0140',
		],
		...['notprovided', 'NONREF', ''],
	])('says nothing otherwise: %j', (endToEndId) =>
		expect(whatIsRead(invoices, { endToEndId })).toEqual([]),
	);
});

describe('an id that a bank wrote into the text', () => {
	const invoices = ['2025-0140', '2025-0141'];

	it.each([
		['EREF+2025-0141 SVWZ+danke', ['perhaps: 2025-0141 = 2025-0141']],
		['/EREF/2025-0141/REMI/dank', ['perhaps: 2025-0141 = 2025-0141']],
		['EREF+RE-2025-0141 SVWZ+danke', ['perhaps: 2025-0141 = 2025-0141']],
		['EREF+2025-0141 SVWZ+RE 2025-0140', []],
		['EREF+ZV2025-0141 SVWZ+danke', []],
		['EREF+2025-0199 SVWZ+danke', []],
		['EREF+ SVWZ+danke', []],
		['EREF+NOTPROVIDED SVWZ+danke', []],
	])('is perhaps meant where nothing else is named: %s', (text, read) =>
		expect(whatElseIsRead(invoices, text)).toEqual(read),
	);
});

describe('what stands in the text and in an id', () => {
	it('counts once', () =>
		expect(whatIsRead(['F-42'], { remittanceInformation: 'F-44', endToEndId: 'F-44' })).toEqual([
			'unknown number: F-44',
			'breaks off',
		]));

	it('is told with its field', () =>
		expect(
			whereItIsRead(['F-42', 'F-43'], {
				remittanceInformation: 'F-42 en F-9',
				endToEndId: 'F-43',
				mandateId: 'F-81',
			}),
		).toEqual(['remittanceInformation', 'endToEndId', 'remittanceInformation', 'mandateId']));

	it.each(['additionalInformation', 'description'] as const)('also when it is %s', (field) =>
		expect(whereItIsRead(['F-42'], { remittanceInformation: ' ', [field]: 'F-42' })).toEqual([
			field,
		]),
	);
});

describe('a line that was broken inside a number', () => {
	it.each<[string, string, string[]]>([
		['20250042', 'factuur 20250\n042', ['full labelled: 20250042 = 20250042']],
		['20250042', '2025\n004\n2', ['bare: 2025 004 2 = 20250042']],
		['9001', '2025\n9001', ['bare: 9001 = 9001', 'year 2025']],
		['20250042', 'EREF+12 SVWZ+20250\n042', ['breaks off']],
	])('is joined, where nothing else is named: %s in %j', (number, text, read) =>
		expect(whatIsRead([number], text)).toEqual(read),
	);

	it('and is not where another invoice is named', () =>
		expect(whatIsRead(['20250042', 'F-77'], 'F-77 en 20250\n042').join()).not.toContain(
			'20250042',
		));
});

describe('between the words of the bank', () => {
	it.each<[string, string, string[]]>([
		['47', '/EREF/ 47', []],
		['47', '47 /EREF/12', ['perhaps: 47 = 47']],
		['58', '58\nvaluta 57 12', ['perhaps: 58 = 58']],
		['57', '58\nvaluta 57 12', []],
		['12', '58\nvaluta 57 12', ['perhaps: 12 = 12']],
	])('%s stands in %j', (number, text, read) =>
		expect(whatElseIsRead([number], text)).toEqual(read),
	);

	it.each<[string, string[]]>([
		['EREF+1 SVWZ+RE-2025-0042 Danke', ['full labelled: RE-2025-0042 = RE-2025-0042']],
		['EREF+RE-2025-0042 SVWZ+Danke', []],
	])('RE-2025-0042 stands in %j', (text, read) =>
		expect(whatIsRead(['RE-2025-0042'], text)).toEqual(read),
	);
});

it.each([
	['250615, 250611- bis', true],
	['250615, bis', false],
])('a number beside what may be a day or another number breaks off: %j', (text, breaksOff) =>
	expect(whatIsRead(['250615'], text).includes('breaks off')).toBe(breaksOff),
);
