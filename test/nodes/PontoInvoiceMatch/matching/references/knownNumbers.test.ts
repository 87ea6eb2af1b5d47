import { whatIsRead } from './whatIsRead';

describe('numbers that were given out before', () => {
	const invoices = ['2025-0140', '2025-0141', '2025-0142'];
	const known = [{ reference: '2025-0120' }, { reference: '2025-0139' }];

	it.each<[string, string[]]>([
		['factuur 2025-0120', ['full labelled: 2025-0120 = a known one']],
		['2025-0120 tot - 2025-0142', ['full: 2025-0120 = a known one', 'full: 2025-0142 = 2025-0142']],
		['2025-0140 tot 2025-0120', ['full: 2025-0140 = 2025-0140', 'full: 2025-0120 = a known one']],
		['2025-0120, 0140', ['full: 2025-0120 = a known one', 'unknown number: 0140', 'breaks off']],
		['2025-0140, 0139', ['full: 2025-0140 = 2025-0140', 'unknown number: 0139', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts, known)).toEqual(read));
});

describe('a reference of 25 digits, and no more', () => {
	const invoices = ['A-1 1234567890123456789012345', 'A-2 123456789012345678901234'];

	it.each<[string, string[]]>([
		['1234567890123456789012345', ['reference: 1234567890123456789012345 = A-1']],
		['12345 67890 12345 67890 12345', ['reference: 12345 67890 12345 67890 12345 = A-1']],
		['123456789012345678901234 5', ['reference: 123456789012345678901234 5 = A-1']],
		['123456789012345678901234 56', ['reference: 123456789012345678901234 = A-2', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('what follows a number that was given out before', () => {
	const invoices = ['SI-10017', 'SI-1002', 'SI-1003'];
	const known = [{ reference: 'SI-1001' }];

	it.each<[string, string[]]>([
		['SI-1001 7', ['full: SI-1001 = a known one', 'breaks off']],
		['SI-1001, 1002', ['full: SI-1001 = a known one', 'short: 1002 = SI-1002']],
		['SI-1001 tot 1003', ['full: SI-1001 = a known one', 'bare: 1003 = SI-1003']],
		['bedankt bedankt bedankt bed SI-1001', ['unknown number: SI-1001']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts, known)).toEqual(read));
});

it('a number that was given out before is whole at the end of 35 characters, where none is longer', () =>
	expect(
		whatIsRead(['SI-1002'], 'bedankt bedankt bedankt bed SI-1001', [{ reference: 'SI-1001' }]),
	).toEqual(['full: SI-1001 = a known one']));
