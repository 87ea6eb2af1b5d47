import { marked } from './marked';
import { whatIsRead } from './whatIsRead';

it.each([
	'20150615',
	'20270615',
	'01041920',
	'01042027',
	'220615',
	'260615',
	'150622',
	'150626',
	'202206',
	'202606',
])('digits in one run are a date of ten years back to two ahead, or of three to one: %s', (text) =>
	expect(marked(text)).toBe(`(${text})`),
);

it.each([
	'20140615',
	'20280615',
	'01041919',
	'01042028',
	'210615',
	'270615',
	'200615',
	'150621',
	'202106',
	'202006',
	'202706',
])('those of another year are none: %s', (text) => expect(marked(text)).toBe(text));

it.each(['45042000', '01132000', '45132000', '450625', '251325', '252545', '202513'])(
	'those of no day or month are none: %s',
	(text) => expect(marked(text)).toBe(text),
);

it.each(['50625', '0250615', '1062025', 'F250615', 'INV20250615', '250615B', '202506B'])(
	'nor are fewer or more digits, or digits that letters are glued to: %s',
	(text) => expect(marked(text)).toBe(text),
);

describe('digits like the numbers of this ledger, paid on 15 April', () => {
	const invoices = ['20240945', '240945', '71240945'];

	it.each([
		'20250212',
		'20250415',
		'20250516',
		'12022025',
		'16052025',
		'250212',
		'250516',
		'120225',
		'160525',
	])('are a day of about now: %s', (text) => expect(whatIsRead(invoices, text)).toEqual([]));

	it.each(['20250211', '20250517', '11022025', '17052025', '250211', '250517', '110225', '170525'])(
		'or a number that is not open, of a day long past or ahead: %s',
		(text) => expect(whatIsRead(invoices, text)).toEqual([`unknown number: ${text}`]),
	);

	it.each(['20250211-7', '7-20250211', 'levering 20250211', '20250211 7.5'])(
		'say nothing in a chain or behind a word: %s',
		(text) => expect(whatIsRead(invoices, text).join()).not.toContain('unknown'),
	);
});
