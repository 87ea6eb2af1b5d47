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

it.each(['20240616 20251027 20251540', 'factuurnrs. 20240616\n20250542\n20251540'])(
	'%s is never read as overpaid, though two of its numbers are days as well',
	(remittanceInformation) =>
		expect(
			decided(
				{ ...JANSSENS, remittanceInformation, amountMinor: 30_000, bookedOn: '2025-04-19' },
				numbered('20240616', '20251027', '20250542', '20251540'),
			)[0],
		).not.toBe('t1 overpaid'),
);

it.each(['uw factuur 2012/2025', 'facture 2012/25', 'factuur 2077/2025'])(
	'%s is no way to write 12/2025 or 77/2025',
	(remittanceInformation) =>
		expect(
			decided(
				{ counterpartIban: 'BE80156116221277', remittanceInformation },
				numbered('12/2025', '77/2025'),
			)[0],
		).not.toContain('matched'),
);
