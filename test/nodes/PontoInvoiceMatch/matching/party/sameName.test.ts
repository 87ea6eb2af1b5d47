import fc from 'fast-check';
import {
	canonicalName,
	NOISE_BY_HASH,
} from '../../../../../nodes/PontoInvoiceMatch/matching/party/names';
import { isSameName } from '../../../../../nodes/PontoInvoiceMatch/matching/party/sameName';
import { wordHash } from '../../../../../nodes/PontoInvoiceMatch/matching/text/keywords';

const SEVENTEEN = 'a b c d e f g h i j k l m n o p q';

it.each<[string | undefined, string | undefined, boolean]>([
	['Bakkerij Janssens', 'Bakkerij Janssens', true],
	['Bakkerij Janssens BV', 'JANSSENS, Bakkerij', true],
	['Zoë De Smet', 'DE SMET ZOE', true],
	['Denders Freight N.V.', 'denders-freight', true],
	['Weiß & Söhne GmbH', 'SOHNE WEISS', true],
	['Ｐｅｅｔｅｒｓ', 'Peeters', true],
	['Jan Jan Peeters', 'Peeters Jan Jan', true],
	['Jan Jan Peeters', 'Jan Peeters Peeters', false],
	['Jan Peeters', 'Jan Peeters Claes', false],
	['Bakkerij Janssens', 'Garage Peeters', false],
	['Bakkerij Janssens', '', false],
	['', 'Bakkerij Janssens', false],
	[undefined, undefined, false],
	['BV', 'BV', false],
	['BV', 'NV', false],
	['.', '.', false],
	[SEVENTEEN, SEVENTEEN, true],
	[SEVENTEEN, [...SEVENTEEN].reverse().join(''), true],
	[SEVENTEEN, SEVENTEEN.slice(2), false],
	[SEVENTEEN, `${SEVENTEEN.slice(0, -1)}r`, false],
])('"%s" and "%s" are one name: %s', (one, other, same) => {
	expect(isSameName(one, other)).toBe(same);
	expect(isSameName(other, one)).toBe(same);
});

it('a word with the hash of a legal form is none', () => {
	expect(NOISE_BY_HASH.get(wordHash('BIROCIZAK'))).toBe('LTD');
	expect(isSameName('Birocizak Peeters', 'Peeters')).toBe(false);
	expect(isSameName('Peeters Ltd', 'Peeters')).toBe(true);
});

it('is what the names are in one order and notation', () => {
	const word = fc.constantFrom(
		...'Jan jan JAN Zoë Zoe Weiß WEISS N.V. nv B.V Mr. & - .. 3M O’Neill Łukasz Œuvre'.split(' '),
	);
	const name = fc
		.array(fc.tuple(word, fc.constantFrom(' ', ', ', '-', '/', '  ')), { maxLength: 6 })
		.map((words) => words.flat().join(''));
	fc.assert(
		fc.property(name, name, (one, other) => {
			const isSame = canonicalName(one) !== '' && canonicalName(one) === canonicalName(other);
			expect(isSameName(one, other)).toBe(isSame);
		}),
		{ numRuns: 2000 },
	);
});
