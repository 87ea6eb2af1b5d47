import {
	addPart,
	createPartsHash,
	partsHashOf,
	partsHashWithLongYear,
	partsHashWithYear,
	resetPartsHash,
	yearHash,
	type PartsHash,
} from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/partsHash';
import { DIGIT_ZERO } from '../../../../../nodes/PontoInvoiceMatch/matching/text/characters';
import { HASH_SEEDS, hashStep } from '../../../../../nodes/PontoInvoiceMatch/matching/text/hash';

const parts = createPartsHash();

/** The hash of digits, without the zeros in front. */
const hashOf = (digits: string) =>
	[...digits.replace(/^0+/, '')].reduce(
		(hash, digit) => hashStep(hash, DIGIT_ZERO + Number(digit)),
		HASH_SEEDS.word as number,
	);

/** The runs of digits of a number, such as `2025-0042`. */
function read(number: string): PartsHash {
	resetPartsHash(parts);
	for (const digits of number.split('-')) {
		if (digits !== '') addPart(parts, hashOf(digits), Number(digits), digits.length);
	}
	return parts;
}

const written = (number: string) => partsHashOf(read(number));
const withYear = (number: string) => partsHashWithYear(read(number));
const withLongYear = (number: string) => partsHashWithLongYear(read(number));

describe('the digits of two numbers are the same', () => {
	it.each([
		['but for zeros in front', '2025-0042', '2025-42'],
		['with the year in front in short', '2025-0042', '25-42'],
		['with the year in front in short, before two more', '2025-04-13297', '25-4-13297'],
	])('%s: %s and %s', (_how, one, other) => expect(written(one)).toBe(written(other)));

	it.each([
		['with another run in front', '42-7', '43-7'],
		['with another run behind', '42-7', '42-8'],
		['in another order', '42-7', '7-42'],
		['with fewer of them', '42-7', '42'],
		['with a second year in short', '2025-2026-7', '2025-26-7'],
		['with digits in front that are no year in short', '1999-42', '99-42'],
		['with five digits in front in short', '02025-42', '25-42'],
	])('not %s: %s and %s', (_how, one, other) => expect(written(one)).not.toBe(written(other)));

	it('of no digits there are none', () => expect(written('')).toBeUndefined());
});

describe('a year at the end', () => {
	it('is the same in short', () => {
		expect(withYear('42-2025')).toBe(written('42-25'));
		expect(withYear('7-42-2025')).toBe(written('7-42-25'));
	});

	it.each([
		['all there is', '2025'],
		['behind another year', '2024-2025'],
		['no year', '42-43'],
		['no year of four digits', '42-02025'],
	])('is none where it is %s: %s', (_what, number) => expect(withYear(number)).toBeUndefined());
});

describe('two digits behind what looks like a year', () => {
	it('may be the year in short', () => expect(withLongYear('2001-25')).toBe(written('2001-2025')));

	it.each([
		['behind no year', '42-25'],
		['behind two runs', '2001-7-25'],
		['three digits', '2001-025'],
		['too far ahead', '2001-85'],
		['alone', '25'],
	])('are none %s: %s', (_what, number) => expect(withLongYear(number)).toBeUndefined());
});

it.each([
	[2025, 4, hashOf('25')],
	[2000, 4, HASH_SEEDS.word],
	[2079, 4, hashOf('79')],
	[2080, 4, undefined],
	[1999, 4, undefined],
	[25, 2, undefined],
	[2025, 5, undefined],
])('%i of %i digits is as a year in short %p', (value, length, hash) =>
	expect(yearHash(value, length)).toBe(hash),
);
