import fc from 'fast-check';
import {
	formatStructuredCommunication,
	isStructuredCommunication,
	parseStructuredCommunication,
} from '../../../nodes/shared/domain/structuredCommunication';

const communications = fc.integer({ min: 0, max: 9_999_999_999 }).map((base) => {
	const check = base % 97 === 0 ? 97 : base % 97;
	return `${String(base).padStart(10, '0')}${String(check).padStart(2, '0')}`;
});

describe('Belgian structured communication', () => {
	it.each(['123456789002', '010806817183', '000000009797'])('%s is one', (digits) =>
		expect(isStructuredCommunication(digits)).toBe(true),
	);

	it.each([
		'000000009700',
		'123456789003',
		'12345678900',
		'12345678902',
		'1234567890021',
		'12345678900a',
		'',
	])('"%s" is none', (digits) => expect(isStructuredCommunication(digits)).toBe(false));

	it.each([
		'+++123/4567/89002+++',
		'***123/4567/89002***',
		'123456789002',
		' 123 4567 89002 ',
		' +++123/4567/89002+++\n',
		'123.4567.89002',
		'123-4567-89002',
		'+++123/4567/\n89002+++',
		'+++ 123 / 4567 / 89002 +++',
	])('is read from "%s"', (text) =>
		expect(parseStructuredCommunication(text)).toBe('123456789002'),
	);

	it.each([
		'+++123/4567/89003+++',
		'123/4567/8900',
		'factuur 123/4567/89002',
		'++123/4567/89002++',
		'1123/4567/89002',
		'123/4567/890021',
		'',
	])('is not read from "%s"', (text) => expect(parseStructuredCommunication(text)).toBeUndefined());

	it('is read back as it is printed', () => {
		expect(formatStructuredCommunication('123456789002')).toBe('+++123/4567/89002+++');
		fc.assert(
			fc.property(communications, (digits) => {
				expect(parseStructuredCommunication(formatStructuredCommunication(digits))).toBe(digits);
			}),
			{ numRuns: 1000 },
		);
	});

	it('does not survive one wrong digit', () => {
		fc.assert(
			fc.property(
				communications,
				fc.integer({ min: 0, max: 9 }),
				fc.integer({ min: 1, max: 9 }),
				(digits, at, add) => {
					const wrong = String((Number(digits[at]) + add) % 10);
					expect(
						isStructuredCommunication(digits.slice(0, at) + wrong + digits.slice(at + 1)),
					).toBe(false);
				},
			),
			{ numRuns: 1000 },
		);
	});

	it.each(['12345678900', '12345678902', '1234567890021', '12345678900x'])(
		'cannot be printed from "%s"',
		(digits) =>
			expect(() => formatStructuredCommunication(digits)).toThrow(
				new RangeError(`"${digits}" does not have 12 digits`),
			),
	);
});
