import { whatElseIsRead, whatIsRead } from './whatIsRead';

describe('a structured communication of no open invoice', () => {
	const invoices = ['A-1 +++123/4567/89002+++'];

	it.each<[string, string[]]>([
		['+++987/6543/21009+++', ['unknown structuredCommunication: 987/6543/21009']],
		['987/6543/21009', ['unknown structuredCommunication: 987/6543/21009']],
		['987 6543 21009', ['unknown structuredCommunication: 987 6543 21009']],
		['987.6543.21009', ['unknown structuredCommunication: 987.6543.21009']],
		['987654321009', ['breaks off']],
		['+++987654321009+++', ['unknown structuredCommunication: 987654321009']],
		['***987654321009***', ['unknown structuredCommunication: 987654321009']],
		['+++ 987654321009 +++', ['unknown structuredCommunication: 987654321009']],
		['OGM 987654321009', ['breaks off']],
		['987/6543/21009/7', ['breaks off']],
		['7/987/6543/21009', ['breaks off']],
		['7 987/6543/21009', ['unknown structuredCommunication: 987/6543/21009']],
		['7  987/6543/21009', ['unknown structuredCommunication: 987/6543/21009']],
		['987/6543/21009 7', ['unknown structuredCommunication: 987/6543/21009', 'breaks off']],
		['987/6543/21009 22/09/2025', ['unknown structuredCommunication: 987/6543/21009', 'year 2025']],
		['987 6543 21009 7', ['breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a structured communication with a digit wrong', () => {
	const invoices = ['A-1 +++123/4567/89002+++'];

	it.each<[string, string[]]>([
		['+++987/6543/21094+++', ['unknown damagedStructuredCommunication: 987/6543/21094']],
		['987/6543/21094', ['unknown damagedStructuredCommunication: 987/6543/21094']],
		['987 6543 21094', ['unknown damagedStructuredCommunication: 987 6543 21094']],
		['987654321094', ['breaks off']],
		['+++987654321094+++', ['unknown damagedStructuredCommunication: 987654321094']],
		['123/4567/89003', ['unknown damagedStructuredCommunication: 123/4567/89003']],
		['123456789003', ['unknown damagedStructuredCommunication: 123456789003']],
		['12345678900', ['unknown damagedStructuredCommunication: 12345678900']],
		['1234567890022', ['unknown damagedStructuredCommunication: 1234567890022']],
		['213456789002', ['unknown damagedStructuredCommunication: 213456789002']],
		['223456789003', ['breaks off']],
		['123/4567/8900', ['unknown damagedStructuredCommunication: 123/4567/8900']],
		['123/4567/890', ['unknown damagedStructuredCommunication: 123/4567/890']],
		['123/4567/8', ['unknown damagedStructuredCommunication: 123/4567/8']],
		['123/4567/', ['breaks off']],
		['123 4567 8900', ['breaks off']],
		['123 4567 890', ['breaks off']],
		['+++123/4567/890', ['unknown damagedStructuredCommunication: 123/4567/890']],
		['+++12345678', ['unknown damagedStructuredCommunication: 12345678']],
		['+++1234567', ['breaks off']],
		['++12345678', ['unknown damagedStructuredCommunication: 12345678']],
		['+12345678', ['breaks off']],
		['++ 12345678', ['unknown damagedStructuredCommunication: 12345678']],
		['++++ 12345678', ['unknown damagedStructuredCommunication: 12345678']],
		['+++123456789012345', ['breaks off']],
		['+++1234567 89012', ['unknown damagedStructuredCommunication: 1234567 89012']],
		['+++1234567    89012', ['breaks off']],
		['+++12345678    89012', ['unknown damagedStructuredCommunication: 12345678', 'breaks off']],
		['+++1234567 890123', ['unknown damagedStructuredCommunication: 1234567 890123']],
		['+++1234567 890123456', ['breaks off']],
		['+++12345678 en 9', ['unknown damagedStructuredCommunication: 12345678', 'breaks off']],
		['+++12345678 9 en', ['unknown damagedStructuredCommunication: 12345678 9']],
		['+++123456789 1234', ['unknown damagedStructuredCommunication: 123456789 1234']],
		['123/4567/890123', ['unknown damagedStructuredCommunication: 123/4567/890123']],
		['123/4567/8901234', ['breaks off']],
		['12/4567/89002', ['breaks off']],
		['1234/567/89002', ['reference: 1234/567/89002 = A-1']],
		['123/4567  89002', ['reference: 123/4567 89002 = A-1']],
		['123  4567/89002', ['reference: 123 4567/89002 = A-1']],
		['123-4567/89003', ['unknown damagedStructuredCommunication: 123-4567/89003']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('an RF of no open invoice', () => {
	const invoices = ['A-1 +++123/4567/89002+++'];

	it.each<[string, string[]]>([
		['RF471234567890', ['unknown creditorReference: RF471234567890']],
		['RF47 1234 5678 90', ['unknown creditorReference: RF47 1234 5678 90']],
		['rf47 1234567890 dank', ['unknown creditorReference: rf47 1234567890']],
		['RF48 1234567890', ['unknown damagedCreditorReference: RF48 1234567890']],
		['RF471234567890 1234567890', ['unknown creditorReference: RF471234567890', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('what stands beside a structured communication', () => {
	const invoices = ['A-1 +++123/4567/89002+++'];

	it.each([
		...['INV/500 1201 12680', '500 1201 12680: 2024', '500/1201/12680 2024', '500/1201/12680kg'],
		...['500/1201/12680-F', '2024 500/1201/12680', 'F500/1201/12680', '500/1201/12680, 7'],
		...['+++ 500   120 112680', '+++ 500   120112680 +++', '**500120112680**', '+*500120112680'],
	])('leaves it one: %s', (text) =>
		expect(whatIsRead(invoices, text).join()).toContain('StructuredCommunication: 500'),
	);

	it.each([
		...['7/500 1201 12680', '500 1201 12680 2024', '500 1201 12680/2024', '500/1201/12680/2024'],
		...[
			'500-1201/1268',
			'500/1201-1268',
			'101/2025-0042',
			'500120.112680+++',
			'+++500    120112680',
		],
		...['1++500120112680', '*500120112680*', '12345678900312345'],
	])('makes something else of it: %s', (text) =>
		expect(whatIsRead(invoices, text).join()).not.toContain('Communication'),
	);
});

it.each<[string, string[]]>([
	['123456789003', ['123456789003 is nearly 123456789002']],
	['123/4567/8', ['123/4567/8 is nearly 123456789002']],
	['987/6543/21094', []],
	['987/6543/21009', []],
])('the open communications that are one slip of the pen away from %s', (text, near) =>
	expect(whatElseIsRead(['A-1 +++123/4567/89002+++'], text)).toEqual(near),
);
