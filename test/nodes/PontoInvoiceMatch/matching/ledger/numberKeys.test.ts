import {
	createNumberKeys,
	NO_SHAPE,
	readNumberKeys,
	type NumberKeys,
} from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/numberKeys';
import {
	foldCentury,
	isSameRun,
	isYear,
	numberParts,
} from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/numberParts';

function keysOf(number: string): NumberKeys {
	const keys = createNumberKeys();
	readNumberKeys(keys, number);
	return keys;
}

const shapeOf = (number: string) => keysOf(number).shape;
const letteredShapeOf = (number: string) => keysOf(number).letteredShape;
const compactShapeOf = (number: string) => keysOf(number).compactShape;

describe('numbers of one ledger are made alike', () => {
	it.each([
		['2025-0042', '2024-9999'],
		['2025/0042', '2024-0042'],
		['INV/2025/0042', 'FACT2024-0001'],
		['20250042', '20240001'],
		['20250', '30250'],
		['F123456', '123456'],
	])('%s and %s', (one, other) => expect(shapeOf(one)).toBe(shapeOf(other)));

	it.each([
		['2025-0042', '3025-0042'],
		['2025-0042', '2025-042'],
		['2025-0042', '20250042'],
		['20250042', '30250042'],
		['F12345', '12345'],
	])('%s and %s are not', (one, other) => expect(shapeOf(one)).not.toBe(shapeOf(other)));

	it.each(['', '---', 'F42', 'INV'])('"%s" says too little', (number) =>
		expect(shapeOf(number)).toBe(NO_SHAPE),
	);

	it.each(['42', '1', 'F123456'])('"%s" says enough', (number) =>
		expect(shapeOf(number)).not.toBe(NO_SHAPE),
	);

	it('with their letters, few digits are enough', () => {
		expect(letteredShapeOf('F42')).toBe(letteredShapeOf('F-17'));
		expect(letteredShapeOf('F42')).not.toBe(letteredShapeOf('G42'));
		expect(letteredShapeOf('INV')).toBe(NO_SHAPE);
	});
});

describe('all digits of a number in one run', () => {
	it.each([
		['2025-0042', '20240001'],
		['2025-4', '30254'],
		['2025', '3025'],
	])('%s are made like %s', (number, compact) =>
		expect(compactShapeOf(number)).toBe(compactShapeOf(compact)),
	);

	it('are not made like others without a year in front', () =>
		expect(compactShapeOf('2025-0042')).not.toBe(compactShapeOf('30250042')));

	it.each(['42/2025', '2024/2025', 'F42'])('say nothing of %s', (number) =>
		expect(compactShapeOf(number)).toBe(NO_SHAPE),
	);

	it.each(['2025', '42/20251'])(
		'say something of %s, whose last digits are no year behind a number',
		(number) => expect(compactShapeOf(number)).not.toBe(NO_SHAPE),
	);
});

it.each([
	['00042', '42', true],
	['42', '0042', true],
	['000', '0', true],
	['0', '', true],
	['0', '1', false],
	['420', '42', false],
	['142', '42', false],
	['42', '43', false],
])('%s and %s are the same run of digits: %s', (one, other, same) =>
	expect(isSameRun(one, other)).toBe(same),
);

it.each([
	[1999, false],
	[2000, true],
	[2079, true],
	[2080, false],
])('%i may be a year: %s', (value, may) => expect(isYear(value)).toBe(may));

it.each([
	['2025042', '25042'],
	['202542', '202542'],
	['3025042', '3025042'],
])('%s is compared as %s, without its century', (digits, folded) =>
	expect(foldCentury(digits)).toBe(folded),
);

it.each([
	['vf25/03382', ['25', '03382'], ['VF', '', ''], 'VF', 9],
	['F-1042bis', ['1042'], ['F', 'BIS'], 'F', 8],
	['INV-BE-25-042', ['25', '042'], ['INVBE', '', ''], 'BE', 10],
	['INV', [], ['INV'], 'INV', 3],
	['', [], [''], '', 0],
])('"%s" has the digits %j', (number, digits, letters, lastGroup, length) =>
	expect(numberParts(number)).toEqual({ digits, letters, lastGroup, length }),
);
