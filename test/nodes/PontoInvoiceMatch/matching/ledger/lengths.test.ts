import {
	hasLength,
	longestOf,
	withLength,
} from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/lengths';

const lengths = [7, 12, 27].reduce(withLength, 0);

it.each([
	[7, true],
	[12, true],
	[27, true],
	[0, false],
	[8, false],
	[31, false],
	[39, false],
])('of 7, 12 and 27 digits, %i are among them: %s', (length, has) =>
	expect(hasLength(lengths, length)).toBe(has),
);

it('from 31 on all lengths count as one', () => {
	expect(hasLength(withLength(0, 40), 31)).toBe(true);
	expect(hasLength(withLength(0, 40), 35)).toBe(true);
	expect(hasLength(withLength(0, 40), 8)).toBe(false);
});

it.each([
	[[7, 12, 27], 27],
	[[7], 7],
	[[7, 40], 31],
	[[], -1],
])('the longest of %j is %i', (all, longest) =>
	expect(longestOf(all.reduce(withLength, 0))).toBe(longest),
);
