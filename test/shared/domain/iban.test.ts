import fc from 'fast-check';
import { formatIban, ibansIn, isValidIban, normalizeIban } from '../../../nodes/shared/domain/iban';

let ibantools: typeof import('ibantools', { with: { 'resolution-mode': 'import' } });

beforeAll(async () => {
	ibantools = await import('ibantools');
});

const withCheckDigits = (country: string, account: string) => {
	const digits = [...`${account}${country}00`].map((char) => parseInt(char, 36)).join('');
	return `${country}${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${account}`;
};

describe('IBAN', () => {
	it('is written upper case without spaces, or in groups of four', () => {
		expect(normalizeIban(' be68 5390\u00a00754 7034 ')).toBe('BE68539007547034');
		expect(formatIban('be68539007547034')).toBe('BE68 5390 0754 7034');
		expect(formatIban('NO9386011117947')).toBe('NO93 8601 1117 947');
		expect(formatIban('')).toBe('');
	});

	it.each([
		'BE68539007547034',
		'be68 5390 0754 7034',
		'NL91ABNA0417164300',
		'FR1420041010050500013M02606',
	])('%s is valid', (iban) => expect(isValidIban(iban)).toBe(true));

	it.each([
		'',
		'BE',
		'BE6853900754703',
		'BE685390075470344',
		'BE69539007547034',
		'XX68539007547034',
		'BE68-5390-0754-7034',
		'BEXX539007547034',
		'539-0075470-34',
	])('"%s" is not', (iban) => expect(isValidIban(iban)).toBe(false));

	it('has the length of its country and check digits, for every country ibantools knows', () => {
		const countries = Object.entries(ibantools.countrySpecs)
			.filter(([country, spec]) => spec.chars && country !== 'AX')
			.map(([country, spec]) => ({ country, length: spec.chars ?? 0 }));
		fc.assert(
			fc.property(
				fc.constantFrom(...countries),
				fc.infiniteStream(fc.constantFrom(...'0123456789ABCXYZ')),
				({ country, length }, chars) => {
					const account = [...chars.take(length - 4)].join('');
					const iban = withCheckDigits(country, account);
					expect(isValidIban(iban)).toBe(true);
					expect(isValidIban(`${iban}0`)).toBe(false);
					if (ibantools.isValidIBAN(iban))
						expect(isValidIban(formatIban(iban).toLowerCase())).toBe(true);
				},
			),
			{ numRuns: 1000 },
		);
	});

	it('with one digit changed is never valid', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 15 }), fc.integer({ min: 1, max: 9 }), (at, add) => {
				const iban = 'BE68539007547034';
				const other = String((Number(iban[at]) + add) % 10);
				const changed = iban.slice(0, at) + other + iban.slice(at + 1);
				expect(isValidIban(changed)).toBe(ibantools.isValidIBAN(changed));
				expect(isValidIban(changed)).toBe(false);
			}),
		);
	});
});

describe('ibansIn', () => {
	it.each([
		['BE68 5390 0754 7034 / be71 0961 2345 6769'],
		['BE68539007547034BE71096123456769'],
		['BE68.5390.0754.7034 en BE71-0961-2345-6769'],
		['IBAN: BE68 5390 0754 7034 (BIC KREDBEBB), BE71096123456769'],
	])('%s holds two', (text) =>
		expect(ibansIn(text)).toEqual(['BE68539007547034', 'BE71096123456769']),
	);

	it('finds none in what only looks like one', () =>
		expect(ibansIn('BE68 5390 0754 7035, NL20')).toEqual([]));
});
