import { whatIsRead } from './whatIsRead';

describe('what is named twice counts once', () => {
	const invoices = ['A-12345', 'B-12345', 'A-77712', 'B-77712', 'F-1042', 'F-99'];

	it.each<[string, string[]]>([
		['12345 en 12345', ['bare: 12345 = A-12345 or B-12345']],
		[
			'12345 en 77712 en 12345',
			['bare: 12345 = A-12345 or B-12345', 'bare: 77712 = A-77712 or B-77712'],
		],
		['1042.1042', ['bare: 1042 = F-1042']],
		['1042 en F-1042', ['full labelled: F-1042 = F-1042']],
		['F-1042 en 1042', ['full labelled: F-1042 = F-1042']],
		['F-1042, F-99 en F-1042', ['full labelled: F-1042 = F-1042', 'short labelled: F-99 = F-99']],
	])('as surely as it is named best, and each of several: %s', (text, read) =>
		expect(whatIsRead(invoices, text)).toEqual(read),
	);

	it('but not one of several and that one alone', () =>
		expect(whatIsRead(invoices, '12345 en A-12345')).toEqual([
			'bare: 12345 = A-12345 or B-12345',
			'full: A-12345 = A-12345',
		]));
});

it('a reading is none of the one before it', () => {
	const texts = ['factuur 2025-0777 en F-1042 storno', 'contract 2025-0107, 44', ''];
	const first = texts.map((text) => whatIsRead(['F-1042', '2025-0001'], text));
	expect(texts.map((text) => whatIsRead(['F-1042', '2025-0001'], text))).toEqual(first);
	expect(first[2]).toEqual([]);
});
