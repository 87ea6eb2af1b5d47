import { whatIsRead } from './whatIsRead';

const breaksOff = (text: string, numbers: readonly string[] = ['2025-0042']) =>
	whatIsRead(numbers, text).includes('breaks off');
const words = (length: number) => 'bedankt '.repeat(40).slice(0, length - 1) + 't';

describe('a text that a bank may have cut off', () => {
	it.each([138, 140, 143])('has as many characters as one lets it have: %i', (length) =>
		expect(breaksOff(words(length))).toBe(true),
	);

	it.each([137, 144, 250])('unless it has fewer, or more: %i', (length) =>
		expect(breaksOff(words(length))).toBe(false),
	);

	it('or it is longer, and ends with digits', () =>
		expect(breaksOff(`${words(200)} factuur 2025-0042`)).toBe(true));

	it.each([
		'OVERSCHRIJVING VAN BE68539007547034 BIC GKCCBEBB BAKKERIJ JANSSENS DORPSSTRAAT 17 9000 GENT MEDEDELING: factuur 2025-0042 BANKREFERENTIE : 2506161045380042 VALUTADATUM : 16/06/2025',
		'Naam: BAKKERIJ JANSSENS BV Omschrijving: Factuurnr 2025-0042 IBAN: BE68539007547034 Kenmerk: DK13 110520EA-01120651634 Valutadatum: 16-06-2025',
	])('what the bank wrote around it does not count: %s', (text) =>
		expect(breaksOff(text)).toBe(false),
	);

	it('but what the payer wrote does, between the words of the bank', () =>
		expect(
			breaksOff(
				`Naam: X IBAN: BE68539007547034 Omschrijving: ${words(125)} Kenmerk: 77 Valutadatum: 16-06-2025`,
			),
		).toBe(true));
});

describe('digits at the end that nothing explains', () => {
	it.each([
		'2025-0042 0017',
		'2025-0042 99250017',
		'2025-0042 5061600421',
		'2025-0042 SI1234567890',
	])('may be those of a list that breaks off: %s', (text) =>
		expect(breaksOff(text, ['2025-0042', 'SI-1'])).toBe(true),
	);

	it.each([
		'2025-0042 25061610453800421',
		'2025-0042 CIOB250616990193',
		'2025-0042 Ref. C2506160000421',
	])('but not where they are too many for a number, or have letters of none: %s', (text) =>
		expect(breaksOff(text)).toBe(false),
	);

	it('unless references are as long', () =>
		expect(
			breaksOff('2025-0042 25061610453800421', ['2025-0042', 'F-1 210000000003139471430009017']),
		).toBe(true));
});
