import fc from 'fast-check';
import {
	currencyDigits,
	formatMinorUnits,
	formatMoney,
	parseMinorUnits,
	parseMoney,
} from '../../../nodes/shared/domain/money';

const currencies = fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CLF');

describe('currency digits', () => {
	it.each([
		['EUR', 2],
		['JPY', 0],
		['KWD', 3],
		['CLF', 4],
	])('%s has %i', (currency, digits) => expect(currencyDigits(currency)).toBe(digits));

	it.each(['EURO', 'eur', '', 'XXX', 'constructor'])('refuses "%s" and names it', (currency) =>
		expect(() => currencyDigits(currency)).toThrow(
			new RangeError(`"${currency}" is not an ISO 4217 currency code`),
		),
	);

	it('agrees with the runtime, which knows some currencies as they are used in cash', () => {
		const known = Intl.supportedValuesOf('currency').flatMap((currency) => {
			try {
				return [{ currency, digits: currencyDigits(currency) }];
			} catch {
				return [];
			}
		});
		expect(known.length).toBeGreaterThan(140);
		for (const { currency, digits } of known) {
			const { maximumFractionDigits: cash = 0 } = new Intl.NumberFormat('en', {
				style: 'currency',
				currency,
			}).resolvedOptions();
			expect([currency, cash === 0 && digits < 4 ? 0 : digits]).toEqual([currency, cash]);
		}
	});
});

describe('reading an amount', () => {
	it.each<[string | number, string, bigint]>([
		['1234.5', 'EUR', 123450n],
		[-1234.5, 'EUR', -123450n],
		['+12.50', 'EUR', 1250n],
		['-0.05', 'EUR', -5n],
		[' 7 ', 'EUR', 700n],
		['1000', 'JPY', 1000n],
		['1000.0', 'JPY', 1000n],
		['10.125', 'KWD', 10125n],
		['121.0000', 'EUR', 12100n],
		['121.5000', 'EUR', 12150n],
		[9999999999999.99, 'EUR', 999999999999999n],
		['90071992547409.91', 'EUR', 9007199254740991n],
		['123456789012345678901234567890.12', 'EUR', 12345678901234567890123456789012n],
		[1234567890123.45, 'EUR', 123456789012345n],
		[0.1, 'EUR', 10n],
		[0, 'EUR', 0n],
	])('%p %s', (decimal, currency, minor) =>
		expect(parseMoney(decimal, currency)).toEqual({ minor, currency }),
	);

	it.each<[string | number, string]>([
		['1.005', 'EUR'],
		['1.000', 'EUR'],
		['0.5', 'JPY'],
		['1.0001', 'EUR'],
		['1.0010', 'EUR'],
		[10000000000000, 'EUR'],
		['1,50', 'EUR'],
		['1 000', 'EUR'],
		['1e3', 'EUR'],
		['.5', 'EUR'],
		['5.', 'EUR'],
		['--5', 'EUR'],
		['', 'EUR'],
		['12.50 EUR', 'EUR'],
		[90071992547409.91, 'EUR'],
		[0.1 + 0.2, 'EUR'],
		[Number.NaN, 'EUR'],
		[Number.POSITIVE_INFINITY, 'EUR'],
		[1e21, 'EUR'],
	])('refuses %p %s and names it', (decimal, currency) =>
		expect(() => parseMoney(decimal, currency)).toThrow(
			new RangeError(`"${decimal}" is not an exact amount in ${currency}`),
		),
	);

	it('refuses an unknown currency', () =>
		expect(() => parseMoney('1', 'EURO')).toThrow(RangeError));

	it('reads back whatever it writes', () => {
		fc.assert(
			fc.property(fc.bigInt(), currencies, (minor, currency) => {
				const money = { minor, currency };
				expect(parseMoney(formatMoney(money), currency)).toEqual(money);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('writing an amount', () => {
	it.each<[bigint, string, string]>([
		[123450n, 'EUR', '1234.50'],
		[-5n, 'EUR', '-0.05'],
		[0n, 'EUR', '0.00'],
		[1000n, 'JPY', '1000'],
		[-7n, 'JPY', '-7'],
		[1250n, 'KWD', '1.250'],
	])('%p %s is %s', (minor, currency, text) => expect(formatMoney({ minor, currency })).toBe(text));

	it('takes plain minor units too', () => {
		expect(formatMinorUnits(12150, 'EUR')).toBe('121.50');
		expect(formatMinorUnits(-12150, 'EUR')).toBe('-121.50');
	});
});

describe('minor units as a plain number', () => {
	it('are exact up to 2^53 - 1', () => {
		expect(parseMinorUnits('90071992547409.91', 'EUR')).toBe(Number.MAX_SAFE_INTEGER);
		expect(parseMinorUnits('-121.5', 'EUR')).toBe(-12150);
	});

	it('are refused beyond', () =>
		expect(() => parseMinorUnits('90071992547409.92', 'EUR')).toThrow(
			new RangeError('"90071992547409.92" EUR is larger than this package can add up exactly'),
		));
});
