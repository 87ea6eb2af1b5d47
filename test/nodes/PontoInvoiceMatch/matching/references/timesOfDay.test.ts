import { marked } from './marked';

it.each([
	['24:00', '[24]:[00]'],
	['22:15 dank', '[22]:[15] dank'],
	['22:15 07', '[22]:[15] 07'],
	['22:15:75', '[22]:[15]:75'],
	['22h dank', '[22]h dank'],
	['9U30', '[9][U][30]'],
	['9u 30 dank', '[9]u 30 dank'],
	['9u75', '[9]u75'],
	['9u5', '[9]u5'],
])('a time of day ends with its minutes or seconds: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);

it.each(['022:15', '25u30', '22:60', '22huur', '9b30'])(
	'what is no time of day stays free: %s',
	(text) => expect(marked(text)).toBe(text),
);

it.each([
	['25/06 10:34', '[25]/[06] [10]:[34]'],
	['25/06 - 10:34', '[25]/[06] - [10]:[34]'],
	['25/06 om 9u30', '[25]/[06] om [9][u][30]'],
	['25/06 dès 10:34', '[25]/[06] dès [10]:[34]'],
])('a day with its time behind it is no number: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);

it.each([
	['25/06', '(25)/(06)'],
	['25/06 dank', '(25)/(06) dank'],
	['25/06 om', '(25)/(06) om'],
	['25/06 1042', '(25)/(06) 1042'],
	['25/06 om 1042', '(25)/(06) om 1042'],
	['25/06 om: 10:34', '(25)/(06) om: [10]:[34]'],
	['25/06 levering 10:34', '(25)/(06) levering [10]:[34]'],
	['25/06    10:34', '(25)/(06)    [10]:[34]'],
	['25/06/25 10:34', '(25)/(06)/(25) [10]:[34]'],
	['06/2025 10:34', '(06)/(2025) [10]:[34]'],
	['2025-06 10:34', '(2025)-(06) [10]:[34]'],
])('without its time, or with its year, it may be one: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);
