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
