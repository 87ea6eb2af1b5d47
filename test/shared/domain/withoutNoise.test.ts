import * as fc from 'fast-check';
import { formatMinorUnits, parseMinorUnits } from '../../../nodes/shared/domain/money';
import { withoutNoise } from '../../../nodes/shared/domain/withoutNoise';

test.each([
	[108.03999999999999, 'EUR', '108.04'],
	[-0.30000000000000004, 'EUR', '-0.30'],
	[9.99999999999, 'EUR', '10.00'],
	[4.999999999999999, 'JPY', '5'],
	['1.005', 'EUR', '1.005'],
	['121.50', 'EUR', '121.50'],
	[0.0049999999999, 'EUR', 0.0049999999999],
	[1e21, 'EUR', 1e21],
])('%s %s is %s', (decimal, currency, expected) => {
	expect(withoutNoise(decimal, currency)).toBe(expected);
});

test('a sum of two amounts in floating point is the sum', () => {
	const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
	fc.assert(
		fc.property(cents, cents, (one, other) => {
			const sum = withoutNoise(one / 100 + other / 100, 'EUR');
			return parseMinorUnits(sum, 'EUR') === one + other;
		}),
	);
});

test('an exact amount stays as it is', () => {
	fc.assert(
		fc.property(fc.maxSafeInteger(), (minor) => {
			const text = formatMinorUnits(minor, 'KWD');
			return withoutNoise(text, 'KWD') === text;
		}),
	);
});
