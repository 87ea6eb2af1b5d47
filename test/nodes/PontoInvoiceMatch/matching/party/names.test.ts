import {
	canonicalName,
	isCutFrom,
	nameWords,
} from '../../../../../nodes/PontoInvoiceMatch/matching/party/names';
import {
	createNameKeys,
	readNameKeys,
} from '../../../../../nodes/PontoInvoiceMatch/matching/party/nameKeys';

const keyOf = (name: string) => {
	const keys = createNameKeys();
	readNameKeys(keys, name);
	return keys.whole;
};

it.each([
	['Denders Freight N.V.', ['DENDERS', 'FREIGHT']],
	['Mevr. Hélène D’Hondt', ['HELENE', 'D', 'HONDT']],
	['S.R.L. Ateliers & Fils', ['ATELIERS', 'FILS']],
	['Denders. Freight .Gent', ['DENDERS', 'FREIGHT', 'GENT']],
	['Denders . Freight ... Gent..', ['DENDERS', 'FREIGHT', 'GENT']],
	['Denders.,Freight', ['DENDERS', 'FREIGHT']],
	['A.B.C. en D', ['ABC', 'D']],
	['HR PASCAL MUNIER', ['PASCAL', 'MUNIER']],
	['De heer Pascal Munier', ['PASCAL', 'MUNIER']],
	['Den Hr. en Mevr. Munier', ['MUNIER']],
	['De Heer Jan', ['DE', 'JAN']],
	['Jan de Heer', ['JAN', 'DE']],
	['Sté Munier & Fils', ['MUNIER', 'FILS']],
	['Ets. Munier', ['MUNIER']],
	['Firma Munier', ['MUNIER']],
	['BV', []],
	['', []],
])('"%s" tells apart by %j', (name, words) => expect(nameWords(name)).toEqual(words));

describe.each([
	['Ella Jackson', 'JACKSON ELLA', true],
	['Bakkerij Janssens BV', 'BAKKERIJ JANSSENS', true],
	['Müller GmbH', 'MULLER', true],
	['De heer Pascal Munier', 'MUNIER PASCAL', true],
	['Sté Pascal Munier', 'Hr. Pascal Munier', true],
	['He\u0301le\u0300ne', 'Hélène', true],
	['Matti Meikäläinen', 'Matti Meittiläinen', false],
	['J. Janssens', 'P. Janssens', false],
	['Jan Sen', 'Jansen', false],
	['Bakkerij Janssens', 'Bakkerij Janssens Gent', false],
])('"%s" and "%s"', (one, other, same) => {
	it(`are ${same ? '' : 'not '}one name`, () =>
		expect(canonicalName(one) === canonicalName(other)).toBe(same));
	it(`are ${same ? '' : 'not '}found by one key`, () =>
		expect(keyOf(one) === keyOf(other)).toBe(same));
});

describe('a name that a bank cut off', () => {
	const whole = 'Boulangerie de la Grand Place SPRL';

	it.each([
		['Boulangerie de la ', false, true],
		['BOULANGERIE DE LA GRAND P', true, true],
		['BOULANGERIE DE LA GRAND P', false, false],
		['Boulangerie  de - la Grand P', true, true],
		['Boulangerie', true, false],
		['Boulangerie d', true, true],
		['Boulangerie de la Grand Place SPRL', true, false],
		['Boulangerie de la rue', true, false],
	])('"%s" at any length %s: %s', (name, anywhere, cut) =>
		expect(isCutFrom(name, whole, anywhere)).toBe(cut),
	);
});

describe('a name to compare', () => {
	it.each([
		['Janssens An Bert', 'AN BERT JANSSENS'],
		['Bert An Bert', 'AN BERT BERT'],
		['Mevr. Els', 'ELS'],
		['NV', ''],
	])('has its words in alphabetical order: "%s"', (name, canonical) =>
		expect(canonicalName(name)).toBe(canonical),
	);

	it.each([15, 16, 17, 40])('has them so however many there are: %i', (count) => {
		const words = Array.from({ length: count }, (_, at) => `W${String(at + 10)}`);
		const mixed = words.map((_, at) => words[(at * 7) % count] ?? '');
		const expected = [...mixed].sort().join(' ');
		expect(canonicalName(mixed.join(' '))).toBe(expected);
		expect(canonicalName([...mixed].reverse().join(' '))).toBe(expected);
	});
});
