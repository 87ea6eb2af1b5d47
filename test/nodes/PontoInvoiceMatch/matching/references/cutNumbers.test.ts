import { whatIsRead } from './whatIsRead';

/** A text of so many characters that ends so. */
const cutAt = (length: number, end: string) =>
	`${'bedankt '.repeat(20).slice(-(length - end.length))}${end}`;

describe('a number at the end of a text that a bank may have cut', () => {
	const invoices = ['SI-1001', 'SI-10017', 'SI-1002', 'SI-1003', '2025-0042'];
	const read = (length: number, end: string, amountMinor = 10000) =>
		whatIsRead(invoices, { remittanceInformation: cutAt(length, end), amountMinor });

	it.each([35, 70, 105, 138, 139, 150])('is not surely whole after %i characters', (length) =>
		expect(read(length, 'SI-1001')).toContain('unknown number: SI-1001'),
	);

	it.each([34, 36, 69, 71, 104, 106, 137])('is whole after %i', (length) =>
		expect(read(length, 'SI-1001')).toContain('full: SI-1001 = SI-1001'),
	);

	it.each(['SI-1001.', 'SI-1001 bedankt', 'SI-10017', '2025-0042'])(
		'is whole where no longer one can be meant: %s',
		(end) => expect(read(35, end).join()).toContain('full: '),
	);

	it('is not whole where a part of its digits is missing', () =>
		expect(read(35, '2025-42')).toContain('unknown number: 2025-42'));

	it.each([
		['SI-1002, SI-1001', 20000],
		['SI-1003 SI-1002 SI-1001', 30000],
	])('is whole where the payment is the sum with it: %s', (end, amountMinor) =>
		expect(read(35, end, amountMinor)).toContain('full: SI-1001 = SI-1001'),
	);

	it.each([
		['SI-1002, SI-1001', 10000],
		['SI-1002, SI-1001', 30000],
		['SI-1001', 10000],
	])('but not where it is another sum: %s', (end, amountMinor) =>
		expect(read(35, end, amountMinor)).toContain('unknown number: SI-1001'),
	);
});

describe('a number at the end of a text that was cut, where two invoices have one', () => {
	const read = (invoices: readonly string[], end: string, amountMinor: number) =>
		whatIsRead(invoices, { remittanceInformation: cutAt(35, end), amountMinor });

	it('one of them may be the longer', () =>
		expect(read(['42/2025', '42/25'], 'factuur 42/25', 10000)).toContain('unknown number: 42/25'));

	it('no sum is known', () =>
		expect(read(['A-5042', 'B-5042', 'SI-1001', 'SI-10017'], '5042, SI-1001', 20000)).toContain(
			'unknown number: SI-1001',
		));

	it('one or two digits may be missing, but not three', () => {
		expect(read(['SI-1001', 'SI-100177'], 'SI-1001', 10000)).toContain('unknown number: SI-1001');
		expect(read(['SI-1001', 'SI-1001777'], 'SI-1001', 10000)).toContain('full: SI-1001 = SI-1001');
	});
});
