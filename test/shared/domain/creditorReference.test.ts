import fc from 'fast-check';
import { generate, validate } from 'node-iso11649';
import {
	isCreditorReference,
	normalizeCreditorReference,
} from '../../../nodes/shared/domain/creditorReference';

describe('ISO 11649 creditor reference', () => {
	it('is normalized to upper case without separators', () =>
		expect(normalizeCreditorReference('rf18 5390-0754.7034')).toBe('RF18539007547034'));

	it.each([
		'RF18539007547034',
		'rf18 5390 0754 7034',
		'RF185390075470Y',
		'RF18000000000539007547034',
	])('%s is one', (text) => expect(isCreditorReference(text)).toBe(true));

	it.each([
		'RF19539007547034',
		'RF18',
		'RF01NP674PO4O',
		'XRF18539007547034',
		'RF1853900754703$',
		'RF180000000000539007547034',
		'539007547034',
		'',
	])('"%s" is none', (text) => expect(isCreditorReference(text)).toBe(false));

	it('agrees with node-iso11649 on what that generates', () => {
		fc.assert(
			fc.property(
				fc.stringMatching(/^[0-9A-Z]{1,21}$/),
				fc.integer({ min: 0, max: 99 }),
				(body, check) => {
					expect(isCreditorReference(generate({ reference: body }))).toBe(true);
					const guess = `RF${String(check).padStart(2, '0')}${body}`;
					expect(isCreditorReference(guess)).toBe(validate(guess));
				},
			),
			{ numRuns: 1000 },
		);
	});
});
