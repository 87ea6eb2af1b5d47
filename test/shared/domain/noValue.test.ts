import { isNoValue } from '../../../nodes/shared/domain/noValue';

test.each([
	'null',
	'NaN',
	'-Infinity',
	'true',
	'Invalid DateTime',
	'[object Object]',
	'[1,2]',
	'{"a":1}',
	'invoice-undefined',
	{ id: 1 },
	['a'],
	null,
])('%j is what an expression gives when its field is missing or holds several values', (given) => {
	expect(isNoValue(given)).toBe(true);
});

test.each(['2026-0118', 'nullius 7', 'Infinity & Co', 'undefinedness', 12, '[a', 'a]'])(
	'%j is a value',
	(given) => {
		expect(isNoValue(given)).toBe(false);
	},
);
