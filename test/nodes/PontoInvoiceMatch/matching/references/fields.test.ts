import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import { whatIsRead } from './whatIsRead';

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
