import { whatIsRead } from './whatIsRead';

describe('bare numbers by their length', () => {
	const invoices = ['521909'];

	it.each<[string, string[]]>([
		['521909', ['full: 521909 = 521909']],
		['factuur 521909', ['full labelled: 521909 = 521909']],
		['F521909', ['full labelled: 521909 = 521909']],
		['521.909', ['breaks off']],
		['52-1909', ['breaks off']],
		['0521909', ['breaks off']],
		['5219090', ['breaks off']],
		['EUR 521909', []],
		['521909 EUR', []],
		['tel 521909', []],
		['521909-1', ['short: 521909 = 521909', 'breaks off']],
		['1-521909', ['short: 521909 = 521909']],
		['1/521909', ['short: 521909 = 521909']],
		['1.521909', ['short: 521909 = 521909']],
		['52 1909', ['breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('bare numbers by their length (52190)', () => {
	const invoices = ['52190'];

	it.each<[string, string[]]>([
		['52190', ['bare: 52190 = 52190']],
		['factuur 52190', ['withoutPrefix labelled: 52190 = 52190']],
		['factuur nr. 52190', ['withoutPrefix labelled: 52190 = 52190']],
		['F52190', ['withoutPrefix labelled: 52190 = 52190']],
		['order 52190', []],
		['order nr 52190', []],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('bare numbers by their length (5219)', () => {
	const invoices = ['5219'];

	it.each<[string, string[]]>([
		['5219', ['bare: 5219 = 5219']],
		['factuur 5219', ['withoutPrefix labelled: 5219 = 5219']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('bare numbers by their length (521)', () => {
	const invoices = ['521'];

	it.each<[string, string[]]>([
		['521', ['short: 521 = 521']],
		['factuur 521', ['short labelled: 521 = 521']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('short numbers', () => {
	const invoices = ['F123'];

	it.each<[string, string[]]>([
		['F123', ['full labelled: F123 = F123']],
		['F 123', ['full labelled: F 123 = F123']],
		['f-123', ['full labelled: f-123 = F123']],
		['123', ['breaks off']],
		['factuur 123', ['unknown number: 123', 'breaks off']],
		['F1234', ['unknown number: F1234', 'breaks off']],
		['F12', ['unknown number: F12', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('short numbers (F1)', () => {
	const invoices = ['F1'];

	it.each<[string, string[]]>([
		['F1', ['short labelled: F1 = F1']],
		['factuur F1', ['short labelled: F1 = F1']],
		['1', ['breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a number like a year', () => {
	const invoices = ['2024'];

	it.each<[string, string[]]>([
		['2024', ['short: 2024 = 2024']],
		['factuur 2024', ['short labelled: 2024 = 2024']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('letters and five or six digits', () => {
	const invoices = ['AB12345'];

	it.each<[string, string[]]>([
		['12345', ['bare: 12345 = AB12345']],
		['factuur 12345', ['bare labelled: 12345 = AB12345']],
		['AB12345', ['full: AB12345 = AB12345']],
		['AB 12345', ['full: AB 12345 = AB12345']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('letters and five or six digits (ABC123456)', () => {
	const invoices = ['ABC123456'];

	it.each<[string, string[]]>([
		['123456', ['withoutPrefix: 123456 = ABC123456']],
		['factuur 123456', ['withoutPrefix labelled: 123456 = ABC123456']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a letter behind the number is part of it', () => {
	const invoices = ['2025-042B'];

	it.each<[string, string[]]>([
		['2025-042B', ['full: 2025-042 = 2025-042B']],
		['2025-042 B', ['full: 2025-042 = 2025-042B']],
		['2025-042b', ['full: 2025-042 = 2025-042B']],
		['2025-042', ['unknown number: 2025-042', 'year 2025', 'breaks off']],
		['2025-042C', ['unknown number: 2025-042C', 'year 2025']],
		['2025-042-B', ['full: 2025-042 = 2025-042B']],
		['2025-042  B', ['unknown number: 2025-042', 'year 2025']],
		['25-42B', ['bare: 25-42 = 2025-042B']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a letter inside the number is part of it', () => {
	const invoices = ['2025A042'];

	it.each<[string, string[]]>([
		['2025A042', ['full: 2025A042 = 2025A042']],
		['2025a42', ['bare: 2025a42 = 2025A042']],
		['25A042', ['bare: 25A042 = 2025A042']],
		['2025 A 042', ['bare: 2025 A 042 = 2025A042']],
		['2025B042', ['unknown number: 2025B042', 'year 2025', 'breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a number of three parts', () => {
	const invoices = ['2025-04-13422'];

	it.each<[string, string[]]>([
		['250413422', ['bare: 250413422 = 2025-04-13422']],
		['2025-04-13422', ['full: 2025-04-13422 = 2025-04-13422']],
		['20250413422', ['full: 20250413422 = 2025-04-13422']],
		['25-04-13422', ['bare: 25-04-13422 = 2025-04-13422']],
		['2025 0413422', ['bare: 2025 0413422 = 2025-04-13422']],
		['04-13422', ['breaks off']],
		['13422', ['breaks off']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a number like a date', () => {
	const invoices = ['01/02/2025'];

	it.each<[string, string[]]>([
		['01/02/2025', ['short: 01/02/2025 = 01/02/2025']],
		['factuur 01/02/2025', ['full labelled: 01/02/2025 = 01/02/2025']],
		['1/2/25', []],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});

describe('a long number of digits only', () => {
	const invoices = ['1234567'];

	it.each<[string, string[]]>([
		['1234567', ['full: 1234567 = 1234567']],
		['123.4567', ['breaks off']],
		['123 4567', ['breaks off']],
		['2025 1234567', ['full: 1234567 = 1234567', 'year 2025']],
	])('%j', (texts, read) => expect(whatIsRead(invoices, texts)).toEqual(read));
});
