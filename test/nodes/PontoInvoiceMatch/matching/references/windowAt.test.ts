import { whatIsRead } from './whatIsRead';

describe('digits that are the amount of the payment or a year', () => {
	it.each<[string, number, string]>([
		['1001', 100100, 'short: 1001 = 1001'],
		['1001', -100100, 'short: 1001 = 1001'],
		['1001', 1001, 'bare: 1001 = 1001'],
		['2024', 10000, 'short: 2024 = 2024'],
		['2028', 10000, 'bare: 2028 = 2028'],
		['02024', 10000, 'bare: 02024 = 02024'],
	])('say little: %s, of %i cents', (number, amountMinor, read) =>
		expect(whatIsRead([number], { remittanceInformation: number, amountMinor })).toEqual([read]),
	);

	it('not where they are only a part of the number', () =>
		expect(
			whatIsRead(['0042/2025'], { remittanceInformation: '0042/2025', amountMinor: 4200 }),
		).toEqual(['full: 0042/2025 = 0042/2025']));
});
