import { isInRange } from '../../../../../nodes/PontoInvoiceMatch/matching/references/knownRange';

const range = { from: 'INV/2025/00010', to: 'INV/2025/00400' };

describe('a number lies in the range INV/2025/00010 to INV/2025/00400', () => {
	it.each(['INV/2025/00042', 'INV/2025/10', 'inv-25-400', '2025/00011', '25 399'])('%s', (number) =>
		expect(isInRange(number, range)).toBe(true),
	);

	it.each([
		...['INV/2025/00009', 'INV/2025/00401', 'INV/2024/00042', 'CN/2025/00042', '2024/42'],
		...['00042', 'INV/2025/04/00042', 'INV', ''],
	])('but not %j', (number) => expect(isInRange(number, range)).toBe(false));
});

it.each<[string, string, string, boolean]>([
	['1042', '1000', '1999', true],
	['1042', '1000', '2025/1999', false],
	['1042', 'A', 'Z', false],
	['2025/04/0012', '2025/04/0001', '2025/04/0099', true],
	['2025/05/0012', '2025/04/0001', '2025/04/0099', false],
	['2024/04/0012', '2025/04/0001', '2025/04/0099', false],
	['A-12', '1', '99', false],
	['2025/42/7', '2025/1', '2025/99', false],
	['2025', '2025/1', '2025/99', false],
	['', 'A', 'Z', false],
])('whether %s lies between %s and %s: %s', (number, from, to, isIn) =>
	expect(isInRange(number, { from, to })).toBe(isIn),
);
