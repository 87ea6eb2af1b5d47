import { becomesOf } from './decided';

const KNOWN = 'BE68539007547034';
const becomes = (
	[one, other]: readonly [string, string],
	remittanceInformation: string,
	amountMinor: number,
) =>
	becomesOf({ counterpartIban: KNOWN, remittanceInformation, amountMinor }, [
		{ number: one, openMinor: 30_000 },
		{ number: other, openMinor: 7500 },
	]);

describe('digits of another invoice of the payer are no mere amount', () => {
	it.each([
		['1042', '1043'],
		['10042', '10043'],
		['A-142', 'A-143'],
		['142/25', '143/25'],
		['0142-25', '0143-25'],
		['42/2025', '43/2025'],
		['2025 0142', '2025 0143'],
	] as const)('%s and %s', (one, other) => {
		for (const text of [
			`${one} 300 EUR ${other} 75 EUR`,
			`${one}: 300€, ${other}: 75€`,
			`375 EUR ${one} ${other}`,
		]) {
			for (const amount of [40_000, 25_000]) {
				const [outcome, ...paid] = becomes([one, other], text, amount);
				expect(outcome === 'ambiguous' ? [one, other] : paid).toEqual([one, other]);
			}
		}
	});
});

it.each([
	['factuur F1042, deel 1', 25_000, 'partial'],
	['factuur F1042 200 EUR', 20_000, 'partial'],
	['factuur F1042 350 EUR', 35_000, 'overpaid'],
	['factuur F1042 van 20/05', 25_000, 'partial'],
	['factuur F1042 75 EUR', 7500, 'partial'],
])('but "%s" is a part or too much', (text, amountMinor, outcome) =>
	expect(becomes(['F1042', 'F1043'], text, amountMinor)[0]).toBe(outcome),
);

it('also of a payment of exactly what is named other digits may mean another one', () => {
	expect(becomes(['A-142', 'A-143'], 'A-142 300 EUR, 143', 30_000)[0]).toBe('ambiguous');
	expect(becomes(['A-142', 'A-143'], 'A-142 300 EUR, 144', 30_000)[0]).toBe('matched');
	expect(becomes(['A-142', 'A-300'], 'A-142 EUR 300,00', 30_000)[0]).toBe('matched');
	expect(becomes(['3458/2025', '1207/2025'], '3458/2025 du 12/07/2025', 30_000)[0]).toBe('matched');
});

it('the year of a number is not that of another, whose digits may all be years', () =>
	expect(becomes(['3199/2025', '2027/2025'], 'factuur 3199/2025', 25_000)[0]).toBe('partial'));
