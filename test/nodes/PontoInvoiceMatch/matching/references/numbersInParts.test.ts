import { whatIsRead } from './whatIsRead';

describe('a number in full is named surely', () => {
	const invoices = ['INV/2025/00042'];

	it.each<[string, string[]]>([
		['INV/2025/00042', ['full labelled: INV/2025/00042 = INV/2025/00042']],
		['inv 2025 42', ['full labelled: inv 2025 42 = INV/2025/00042']],
		['inv. 25/00042', ['full labelled: inv. 25/00042 = INV/2025/00042']],
		['INV202500042', ['full labelled: INV202500042 = INV/2025/00042']],
		['INV-25-42', ['full labelled: INV-25-42 = INV/2025/00042']],
		['INV 2025/00042', ['full labelled: INV 2025/00042 = INV/2025/00042']],
		['INV  2025/00042', ['full labelled: INV 2025/00042 = INV/2025/00042']],
		['INV   2025/00042', ['withoutPrefix labelled: 2025/00042 = INV/2025/00042']],
		['invoice INV/2025/00042', ['full labelled: INV/2025/00042 = INV/2025/00042']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('without its letters it is named by year and sequence', () => {
	const invoices = ['INV/2025/00042'];

	it.each<[string, string[]]>([
		['2025/00042', ['withoutPrefix: 2025/00042 = INV/2025/00042']],
		['25/42', ['short: 25/42 = INV/2025/00042']],
		['2025 42', ['bare: 2025 42 = INV/2025/00042']],
		['factuur 2025 42', ['withoutPrefix labelled: 2025 42 = INV/2025/00042']],
		['factuur nr 2025 42', ['withoutPrefix labelled: 2025 42 = INV/2025/00042']],
		['factuur 2025/42', ['withoutPrefix labelled: 2025/42 = INV/2025/00042']],
		['202500042', ['withoutPrefix: 202500042 = INV/2025/00042']],
		['factuur 202500042', ['withoutPrefix labelled: 202500042 = INV/2025/00042']],
		['2500042', ['bare: 2500042 = INV/2025/00042']],
		['020250042', ['breaks off']],
		['20250042', ['breaks off']],
		['2025  42', ['bare: 2025 42 = INV/2025/00042']],
		['2025    42', ['year 2025', 'breaks off']],
		['2025x42', []],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('other letters in front are another series', () => {
	const invoices = ['INV/2025/00042'];

	it.each<[string, string[]]>([
		['CN/2025/00042', ['unknown number: CN/2025/00042', 'year 2025', 'breaks off']],
		['CN-2025/00042', ['unknown number: CN-2025/00042', 'year 2025', 'breaks off']],
		['CN 2025/00042', ['withoutPrefix: 2025/00042 = INV/2025/00042']],
		['CREDITNOTA/2025/00042', ['unknown number: 2025/00042', 'year 2025', 'breaks off']],
		['levering/2025/00042', ['unknown number: 2025/00042', 'year 2025', 'breaks off']],
		['levering 2025/00042', ['short: 2025/00042 = INV/2025/00042']],
		['xINV/2025/00042', ['unknown number: xINV/2025/00042', 'year 2025', 'breaks off']],
		['x INV/2025/00042', ['full labelled: INV/2025/00042 = INV/2025/00042']],
		['abc2025/00042', ['unknown number: abc2025/00042', 'year 2025', 'breaks off']],
		['4INV/2025/00042', ['unknown number: INV/2025/00042', 'year 2025', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('other letters behind it are another number', () => {
	const invoices = ['INV/2025/00042'];

	it.each<[string, string[]]>([
		['INV/2025/00042y', ['unknown number: INV/2025/00042y', 'year 2025']],
		['INV/2025/00042 y', ['short labelled: INV/2025/00042 = INV/2025/00042']],
		['INV/2025/00042-y', ['short labelled: INV/2025/00042 = INV/2025/00042']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('other digits around it are another number', () => {
	const invoices = ['INV/2025/00042'];

	it.each<[string, string[]]>([
		['INV/2025/00042/7', ['short labelled: INV/2025/00042 = INV/2025/00042', 'breaks off']],
		['7/INV/2025/00042', ['unknown number: INV/2025/00042', 'year 2025', 'breaks off']],
		['7/2025/00042', ['short: 2025/00042 = INV/2025/00042']],
		['2025/00042/7', ['short: 2025/00042 = INV/2025/00042', 'breaks off']],
		['2025/00042-7', ['short: 2025/00042 = INV/2025/00042', 'breaks off']],
		['INV/2025/00042 7', ['full labelled: INV/2025/00042 = INV/2025/00042', 'breaks off']],
		['INV/2025/000421', ['unknown number: INV/2025/000421', 'year 2025', 'breaks off']],
		['INV/12025/00042', ['unknown number: INV/12025/00042', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('what numbers something else is not sure', () => {
	const invoices = ['INV/2025/00042'];

	it.each<[string, string[]]>([
		['contract 2025/00042', []],
		['contract nr 2025/00042', []],
		['contract INV/2025/00042', ['short labelled: INV/2025/00042 = INV/2025/00042']],
		['order no. 2025/00042', []],
		['contract   2025/00042', []],
		['klant 7 2025/00042', ['withoutPrefix: 2025/00042 = INV/2025/00042']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a number of digits with a year in front', () => {
	const invoices = ['2025-0140'];

	it.each<[string, string[]]>([
		['2025-0140', ['full: 2025-0140 = 2025-0140']],
		['2025 0140', ['bare: 2025 0140 = 2025-0140']],
		['25-0140', ['bare: 25-0140 = 2025-0140']],
		['25-140', ['bare: 25-140 = 2025-0140']],
		['0140-2025', ['year 2025', 'breaks off']],
		['20250140', ['full: 20250140 = 2025-0140']],
		['2025140', ['breaks off']],
		['250140', ['bare: 250140 = 2025-0140']],
		['factuur 2025 0140', ['full labelled: 2025 0140 = 2025-0140']],
		['CN-2025-0140', ['unknown number: CN-2025-0140', 'year 2025', 'breaks off']],
		['abcde-2025-0140', ['short: 2025-0140 = 2025-0140']],
		['abcd-2025-0140', ['unknown number: abcd-2025-0140', 'year 2025', 'breaks off']],
		['huur 2025-0140', ['short: 2025-0140 = 2025-0140']],
		['2025/0140', ['full: 2025/0140 = 2025-0140']],
		['2025.0140', ['full: 2025.0140 = 2025-0140']],
		['2025-0140.', ['full: 2025-0140 = 2025-0140']],
		['2024-0140', ['unknown number: 2024-0140', 'year 2024', 'breaks off']],
		['12025-0140', ['breaks off']],
		['2025-01400', ['unknown number: 2025-01400', 'year 2025', 'breaks off']],
		['2025-0140x', ['unknown number: 2025-0140x', 'year 2025']],
		['2025-0140-3', ['short: 2025-0140 = 2025-0140', 'breaks off']],
		['3-2025-0140', ['short: 2025-0140 = 2025-0140']],
		['3 2025-0140', ['full: 2025-0140 = 2025-0140']],
		['3-2025 0140', ['year 2025', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a number with the year behind it', () => {
	const invoices = ['42/2025', '142/2024'];

	it.each<[string, string[]]>([
		['42/2025', ['full: 42/2025 = 42/2025']],
		['42/25', ['short: 42/25 = 42/2025']],
		['42 25', ['bare: 42 25 = 42/2025']],
		['42-2025', ['full: 42-2025 = 42/2025']],
		['142/24', ['bare: 142/24 = 142/2024']],
		['24/142', ['breaks off']],
		['25/42', []],
		['factuur 42/25', ['full labelled: 42/25 = 42/2025']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a number with a year in the middle', () => {
	const invoices = ['10/2025/42'];

	it.each<[string, string[]]>([
		['10/2025/42', ['full: 10/2025/42 = 10/2025/42']],
		['10/25/42', ['breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a number of two digits as a year', () => {
	const invoices = ['25/0042', '99/0042'];

	it.each<[string, string[]]>([
		['25/0042', ['full: 25/0042 = 25/0042']],
		['2025/0042', ['full: 2025/0042 = 25/0042']],
		['25/42', ['short: 25/42 = 25/0042']],
		['99/0042', ['full: 99/0042 = 99/0042']],
		['1999/0042', ['breaks off']],
		['2099/0042', ['full: 2099/0042 = 99/0042']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a month is a part of a number that goes on behind it', () => {
	const invoices = ['2025-01-01820', '2025-06-08400'];

	it.each<[string, string[]]>([
		['2025-01 01820', ['bare: 2025-01 01820 = 2025-01-01820']],
		['2025 06 08400', ['bare: 2025 06 08400 = 2025-06-08400']],
		['facture 2025-01 01820', ['full labelled: 2025-01 01820 = 2025-01-01820']],
		['(2025-01 01820)', ['bare: 2025-01 01820 = 2025-01-01820']],
		['2025-01 10:34', ['year 2025']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});
