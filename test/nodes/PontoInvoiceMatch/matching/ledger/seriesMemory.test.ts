import { numberParts } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/numberParts';
import {
	createSeriesMemory,
	slotOf,
} from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/seriesMemory';

/** In which round each of these numbers is looked for, one after the other. */
function roundsOf(...numbers: readonly string[]): readonly number[] {
	const memory = createSeriesMemory();
	return numbers.map((number) => {
		const parts = numberParts(number);
		slotOf(memory, parts, parts.digits.at(-1) ?? '');
		return memory.round;
	});
}

describe('what was found of one number is not told of another', () => {
	it.each([
		['another year', '2025-0042', '2024-0042'],
		['other letters in front', 'VF-0042', 'CN-0042'],
		['other letters behind', '0042A', '0042B'],
		['letters where there were none', '2025-0042', 'F2025-0042'],
		['more runs of digits', '2025-0042', '2025-07-0042'],
		['fewer runs of digits', '2025-07-0042', '2025-0042'],
		['another run in the middle', '2025-07-0042', '2025-08-0042'],
	])('with %s', (_what, one, other) => expect(roundsOf(one, other)).toEqual([1, 2]));

	it.each([
		['other last digits', '2025-0042', '2025-0043'],
		['the same digits', '2025-0042', '2025-0042'],
		['one run of digits', 'F42', 'F43'],
	])('but of one with %s alone', (_what, one, other) =>
		expect(roundsOf(one, other)).toEqual([1, 1]),
	);

	it('nor after another series came between', () =>
		expect(roundsOf('2025-0042', '2024-0042', '2025-0042')).toEqual([1, 2, 3]));
});

describe('the last digits', () => {
	const memory = createSeriesMemory();
	const parts = numberParts('2025-0042');

	it.each([
		['42', 42],
		['0042', 42],
		['9999', 9999],
		['00042', -1],
		['13297', -1],
	])('%s are remembered at %i', (digits, slot) => expect(slotOf(memory, parts, digits)).toBe(slot));

	it('have room for all of four', () => {
		expect(memory.rounds).toHaveLength(10_000);
		expect(memory.found).toHaveLength(10_000);
	});
});
