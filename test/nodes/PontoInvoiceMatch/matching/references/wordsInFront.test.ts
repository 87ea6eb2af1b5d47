import { whatIsRead } from './whatIsRead';

describe('letters of another series of this ledger', () => {
	const invoices = ['INV/2025/00042', 'CN/2025/00050'];

	it.each<[string, string[]]>([
		['CN 2025/00042', ['unknown number: 2025/00042', 'year 2025', 'breaks off']],
		['KN 2025/00042', ['short: 2025/00042 = INV/2025/00042']],
		['CN -2025/00042', ['unknown number: 2025/00042', 'year 2025', 'breaks off']],
		['dank -2025/00042', ['withoutPrefix: 2025/00042 = INV/2025/00042']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('runs of digits that only blanks hold together say less', () => {
	const invoices = ['2025-0140'];

	it.each<[string, string[]]>([
		['2025- 0140', ['full: 2025- 0140 = 2025-0140']],
		['2025 -0140', ['full: 2025 -0140 = 2025-0140']],
		['2025   0140', ['bare: 2025 0140 = 2025-0140']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('the word in front of a number', () => {
	const invoices = ['INV/2025/00042'];

	it.each<[string, string[]]>([
		['factuur    2025/42', ['withoutPrefix labelled: 2025/42 = INV/2025/00042']],
		['factuur     2025/42', ['bare: 2025/42 = INV/2025/00042']],
		['factuur nr no 2025/42', ['withoutPrefix labelled: 2025/42 = INV/2025/00042']],
		['factuur nr no n 2025/42', ['bare: 2025/42 = INV/2025/00042']],
		['factuur x 2025/42', ['short: 2025/42 = INV/2025/00042']],
		['factuur 7 nr 2025/42', ['bare: 2025/42 = INV/2025/00042']],
		['nr 2025/42', ['bare: 2025/42 = INV/2025/00042']],
		['contract  2025/42', []],
		['contract nr no 2025/42', []],
		['Bedankt voor de levering! 2025/42', ['bare: 2025/42 = INV/2025/00042']],
		['Alles in orde? 2025/42', ['bare: 2025/42 = INV/2025/00042']],
		['levering 2025/42', ['short: 2025/42 = INV/2025/00042']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('the year behind a number that might be a year', () => {
	const invoices = ['40/2025', '39/2024', '41/23', '5277/2025'];

	it.each<[string, string[]]>([
		['40/25', ['short: 40/25 = 40/2025']],
		['39/24', []],
		['41/2023', ['full: 41/2023 = 41/23']],
		['5277/25 oktober', ['bare: 5277/25 = 5277/2025']],
		['factuur 5277/25 oktober', ['full labelled: 5277/25 = 5277/2025']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a number in full comes before one without its letters', () => {
	const invoices = ['2025/42', 'ABC/2025/42'];

	it.each<[string, string[]]>([
		['2025/42', ['full: 2025/42 = 2025/42']],
		['ABC/2025/42', ['full: ABC/2025/42 = ABC/2025/42']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('letters inside a number, five at most', () => {
	const invoices = ['2025ABCDE042', '2025FGHIJK043'];

	it.each<[string, string[]]>([
		['2025ABCDE042', ['full: 2025ABCDE042 = 2025ABCDE042']],
		['2025 ABCDE 042', ['bare: 2025 ABCDE 042 = 2025ABCDE042']],
		['2025  ABCDE042', ['year 2025', 'breaks off']],
		['2025ABCDE  042', ['year 2025', 'breaks off']],
		['2025FGHIJK043', ['unknown number: 2025FGHIJK043', 'year 2025', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('two years that are no season of the word in front', () => {
	const invoices = ['2025-2026', '2025-2030', '2025-7-2026'];

	it.each<[string, string[]]>([
		['lidgeld 2025-2026', ['year 2025', 'year 2026']],
		['lidgeld 2025-2030', ['short: 2025-2030 = 2025-2030']],
		['lidgeld 2025-7-2026', ['short: 2025-7-2026 = 2025-7-2026']],
		['lidgeld --- 2025-2026', ['short: 2025-2026 = 2025-2026']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});
