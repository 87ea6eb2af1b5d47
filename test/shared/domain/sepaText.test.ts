import fc from 'fast-check';
import { charactersOutsideSepa, transliterateToSepa } from '../../../nodes/shared/domain/sepaText';

describe('SEPA text', () => {
	test.each([
		['Café "Zoë" & Øst', "Cafe 'Zoe' + Ost"],
		['Straße 5 – Łódź', 'Strasse 5 - Lodz'],
		['50 € @ 3 %', '50 EUR (at) 3 .'],
		['œuvre_nº1', 'oeuvre-no1'],
		['Søren; Ærø', 'Soren, AEro'],
		['ﬁn ½ x\u0302', 'fin 1/2 x'],
		['Δημήτρης', '........'],
		['l´eau\u00a0vive', "l'eau vive"],
	])('%s becomes %s', (text, sepa) => {
		expect(transliterateToSepa(text)).toBe(sepa);
	});

	test('is whatever comes out of the transliteration', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(charactersOutsideSepa(transliterateToSepa(text))).toEqual([]);
			}),
		);
	});

	test('stays as it is when it already fits', () => {
		const fitting = fc.stringMatching(/^[A-Za-z0-9/\-?:().,'+ ]*$/);
		fc.assert(fc.property(fitting, (text) => expect(transliterateToSepa(text)).toBe(text)));
	});

	test('names each character that does not fit once', () => {
		expect(charactersOutsideSepa('éé&a')).toEqual(['é', '&']);
	});
});
