import { marked } from './marked';

it.each([
	['bel +32475123456 dank', 'bel +[32475123456] dank'],
	['bel +321234567 dank', 'bel +[321234567] dank'],
	['betaald 0033 6 12 34 56 78', 'betaald [0033] [6] [12] [34] [56] [78]'],
	['0049 17123456', '[0049] [17123456]'],
	['0400 12 34 56', '[0400] [12] [34] [56]'],
	['0475 123456', '[0475] [123456]'],
	['02 12345678', '[02] [12345678]'],
])('a phone number is no invoice number: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);

it.each([
	'bel +32123456 dank',
	'bel +324751234567 dank',
	'bel +12345678932 dank',
	'0132 5',
	'2024-0031 25',
	'0031 nr 5',
	'0032 0475',
	'0049 1712345',
	'0012 34 56 78',
	'F0475 12 34 56',
	'12-0475 12 34 56',
	'0212345678',
	'0 475 12 34 56',
	'04751 23 456',
	'02 12 345678',
	'02 1234 567',
	'02 123456789',
	'02 123 45 ab',
	'02 123  45 67',
	'02;123;45;67 dank',
	'RE 0187 25 1205',
	'factuur 02 123 45 67',
])('what only looks like a phone number stays free: %s', (text) => expect(marked(text)).toBe(text));

it('a day or an amount behind a number is no part of a phone number', () => {
	expect(marked('RE 0187-25 12.05.2025')).toBe('RE 0187-25 (12).(05).(2025)');
	expect(marked('RE 0187-25 300,00')).toBe('RE 0187-25 (300),(00)');
});
