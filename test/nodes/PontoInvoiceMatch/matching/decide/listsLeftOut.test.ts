import { decided } from './decided';

const JANSSENS = { counterpartIban: 'BE68539007547034' };
const numbered = (...numbers: string[]) => numbers.map((number) => ({ number }));

describe('a list of which not all is read', () => {
	it.each<[string, string]>([
		['fact. 33/2024 99/2024 1193/2024 2919/2024', 't1 ambiguous'],
		['fact. 1193/2024 2919/2024', 't1 overpaid'],
		['fact. 1193/2024 2919/2024 van 25/06/2024', 't1 overpaid'],
	])('%s with a rest becomes %s', (remittanceInformation, becomes) =>
		expect(
			decided(
				{ ...JANSSENS, remittanceInformation, amountMinor: 30_000 },
				numbered('1193/2024', '2919/2024'),
			)[0],
		).toBe(becomes),
	);
});
