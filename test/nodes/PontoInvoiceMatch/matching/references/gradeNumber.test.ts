import { whatElseIsRead, whatIsRead } from './whatIsRead';

describe('how surely letters and digits together name an invoice', () => {
	it.each<[string, string, string]>([
		['23-00/00042', '23-00/00042', 'full: 23-00/00042'],
		['F-0042', 'F42', 'short labelled: F42'],
		['F-0042', 'F0042', 'full labelled: F0042'],
		['F-250614', 'F-250614', 'full labelled: F-250614'],
		['F250614', 'F250614', 'full labelled: F250614'],
		['F-250614', 'dank F 250614', 'short labelled: F 250614'],
		['ABC-123', 'kamer ABC-123', 'short: ABC-123'],
		['ABC-1234', 'kamer ABC-1234', 'short: ABC-1234'],
		['ABC-1234', 'SEPA-GUTSCHRIFT ABC-1234', 'full: ABC-1234'],
		['42/2025', 'VF42/2025', 'full labelled: 42/2025'],
		['2025/2026', 'factuur 2025/2026', 'full labelled: 2025/2026'],
	])('where %s is open: %s', (number, text, read) =>
		expect(whatIsRead([number], text)).toEqual([`${read} = ${number}`]),
	);
});

describe('what stands behind the digits', () => {
	it.each<[string, string, string]>([
		['2025-0042', '2025-0042  stuks', 'full: 2025-0042'],
		['2025-0042', 'factuur 2025-0042 stuks', 'full labelled: 2025-0042'],
		['2025-0042', '2025-0042 jaar', 'full: 2025-0042'],
		['2025-0042', 'stuks 2025-0042 dank', 'short: 2025-0042'],
		['2246', '2246, 3 kg', 'bare: 2246'],
		['4821', '4821klantnr', 'bare: 4821'],
		['4821', '4821van', 'bare: 4821'],
		['57', '57en', 'short: 57'],
		['4821B', '4821B', 'bare: 4821'],
		['4821B', '4821 B', 'bare: 4821'],
		['99999-X', '99999-X', 'bare: 99999'],
	])('leaves it the number it is where %s is open: %s', (number, text, read) =>
		expect(whatIsRead([number], text)).toEqual([`${read} = ${number}`]),
	);

	it.each([
		...['4821B', '4821tot', '4821kg', '4821mei', '4821eur', '4821BX'],
		...['factuur 4821B', 'bedankt 4821a'],
	])('makes it another one, where 4821 is open: %s', (text) =>
		expect(whatIsRead(['4821'], text).join()).not.toContain('= 4821'),
	);

	it.each(['4821', '4821  B', '4821van', '4821 van', '4821BX', '4821 BX', '4821-C'])(
		'makes it another one, where 4821B is open: %s',
		(text) => expect(whatIsRead(['4821B'], text).join()).not.toContain('= 4821B'),
	);
});

describe('what only a person may take for a number', () => {
	it.each<[string, string]>([
		['2025-0042', '2025-0042 stuks'],
		['42/2025', '42/2025 kg aardappelen'],
		['38', 'lokaal 38 dank'],
		['52190', 'order 52190'],
	])('where %s is open: %s', (number, text) => {
		expect(whatIsRead([number], text).join()).not.toContain(`= ${number}`);
		expect(whatElseIsRead([number], text).join()).toContain(`= ${number}`);
	});

	it.each<[string, string]>([
		['38', 'klant 38 dank'],
		['3/12', 'lokaal 3/12 dank'],
		['F38', 'lokaal 38 dank'],
		['100', 'lokaal 100 dank'],
		['2025', 'lokaal 2025 dank'],
		['52190', 'klant 52190'],
		['2025/2026', 'lidgeld 2025/2026'],
		['0', '0'],
	])('and nobody, where %s is open: %s', (number, text) => {
		expect(whatIsRead([number], text).join()).not.toContain(`= ${number}`);
		expect(whatElseIsRead([number], text).join()).not.toContain(`= ${number}`);
	});
});

it.each(['factuur42/25', 'VF42/25', 'VF042/2025', 'VF25/42'])(
	'letters glued to digits that are not written as ours make another number of them: %s',
	(text) => expect(whatIsRead(['42/2025'], text).join()).not.toContain('= 42/2025'),
);
