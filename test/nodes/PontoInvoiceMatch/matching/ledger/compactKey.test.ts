import {
	compactKey,
	compactStart,
	mayBeCompact,
} from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/compactKey';
import { withLength } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/lengths';

const keyOf = (text: string) => compactKey(text, 0, text.length);

describe('digits without what stands between them', () => {
	it.each([
		['2025/00042', '202500042'],
		['2025/00042', '2500042'],
		['2025-0042', '250042'],
		['25a00042b', '2500042'],
		['20202542', '202542'],
	])('are the same: %s and %s', (one, other) => {
		expect(keyOf(one)).toBeDefined();
		expect(keyOf(one)).toBe(keyOf(other));
	});

	it.each([
		['2025-0042', '2024-0042'],
		['3025-0042', '250042'],
		['2025042', '202025042'],
		['123456', '1234567'],
	])('are not the same: %s and %s', (one, other) => expect(keyOf(one)).not.toBe(keyOf(other)));

	it.each(['1234', 'F1-234', ''])('say too little: "%s"', (text) =>
		expect(keyOf(text)).toBeUndefined(),
	);

	it('are those of a part of a text', () =>
		expect(compactKey('1 123456 7', 2, 8)).toBe(keyOf('123456')));

	it('are those of a part that goes on behind it', () =>
		expect(compactKey('1234567', 0, 6)).toBe(keyOf('123456')));
});

it.each([
	['123456', 0, 6, 12],
	['2025/00042', 0, 9, 25],
	['20/25/00042', 0, 9, 25],
	['202542', 0, 6, 20],
	['2500042', 0, 7, 25],
	['factuur 2025-0042', 8, 8, 25],
	['1A2B3456', 0, 6, 12],
	['1-2-3456', 0, 6, 12],
	['1', 0, 1, 1],
])('"%s" from %i on, of %i digits, begins with %i', (text, start, digits, begins) =>
	expect(compactStart(text, start, digits)).toBe(begins),
);

it.each([
	[6, [6], true],
	[6, [8], true],
	[8, [6], true],
	[6, [7], false],
	[7, [6], false],
	[9, [6], false],
	[6, [10], false],
	[5, [5], true],
	[5, [7], true],
	[4, [4], false],
	[4, [6], false],
	[6, [], false],
])('%i digits may be a number of %j of them: %s', (digits, lengths, may) =>
	expect(mayBeCompact(lengths.reduce(withLength, 0), digits)).toBe(may),
);
