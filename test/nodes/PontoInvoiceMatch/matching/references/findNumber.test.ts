import { createLedger } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/ledger';
import { numberParts } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/numberParts';
import {
	findNumber,
	isSameNumber,
} from '../../../../../nodes/PontoInvoiceMatch/matching/references/findNumber';
import { invoice } from '../examples';

const ledgerOf = (...numbers: string[]) =>
	createLedger(
		numbers.map((number) => invoice({ id: number, number })),
		[],
	);

describe('a number of a list', () => {
	it('is found again and again, whichever series was asked for in between', () => {
		const ledger = ledgerOf('2025-0042', '2025-0043', '2024-0043', 'F-0043', '43', '2025-43-7');
		const found = (like: string, lastDigits: string) =>
			findNumber(ledger, numberParts(like), lastDigits)?.places.map(
				(place) => ledger.invoices[place]?.number,
			);
		for (let time = 0; time < 2; time += 1) {
			expect(found('2025-0042', '0043')).toEqual(['2025-0043']);
			expect(found('2025-0042', '43')).toEqual(['2025-0043']);
			expect(found('2024-0001', '43')).toEqual(['2024-0043']);
			expect(found('F-1', '43')).toEqual(['F-0043']);
			expect(found('1', '043')).toEqual(['43']);
			expect(found('2025-43-1', '7')).toEqual(['2025-43-7']);
			expect(found('2025-0042', '7')).toBeUndefined();
		}
	});

	it('is none where several invoices have it', () => {
		const ledger = ledgerOf('2025-0042', '2025-0043', '2025/43');
		for (let time = 0; time < 2; time += 1) {
			expect(findNumber(ledger, numberParts('2025-0042'), '43')).toBeUndefined();
		}
	});
});

it.each<[string, string, string, boolean]>([
	['2025-0043', '2025-0042', '43', true],
	['2025-0043', '2025-0042', '0043', true],
	['2025-0043', '2025-0042', '44', false],
	['2025-0043', '2024-0042', '43', false],
	['2025-0043', 'F-2025-0042', '43', false],
	['2025-0043B', '2025-0042', '43', false],
	['2025-0043', '2025-04-0042', '43', false],
	['2025-04-0043', '2025-0042', '43', false],
	['F', 'F', '43', false],
])('whether %s is %s with %s at its end: %s', (number, like, lastDigits, is) =>
	expect(isSameNumber(numberParts(number), numberParts(like), lastDigits)).toBe(is),
);

it.each([
	[12, ['2025-0043']],
	[13, undefined],
])('a number that %i rows have as a reference as well: %j', (rows, found) => {
	const others = Array.from({ length: rows - 1 }, (_, at) =>
		invoice({ id: `x${at}`, number: `X-${at}`, references: ['2025-0043'] }),
	);
	const ledger = createLedger(
		[
			invoice({ id: 'a', number: '2025-0043' }),
			invoice({ id: 'b', number: '2025-0042' }),
			...others,
		],
		[],
	);
	expect(
		findNumber(ledger, numberParts('2025-0042'), '43')?.places.map(
			(place) => ledger.invoices[place]?.number,
		),
	).toEqual(found);
});
