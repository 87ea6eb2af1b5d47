import {
	createNameKeys,
	readNameKeys,
} from '../../../../../nodes/PontoInvoiceMatch/matching/party/nameKeys';

function keysOf(name: string) {
	const keys = createNameKeys();
	readNameKeys(keys, 'Whatever Was Read Before');
	readNameKeys(keys, name);
	return { whole: keys.whole, start: keys.start, words: [...keys.words.slice(0, keys.wordCount)] };
}

describe.each<[string, string]>([
	['Denders N.V.', 'Denders NV'],
	['A.B.C. Denders', 'ABC Denders'],
	['Denders S.A', 'SA Denders'],
	['He\u0301le\u0300ne', 'Hélène'],
	['Ｄenders', 'Denders'],
	['Denders, Freight!', 'Freight Denders'],
	['Denders.', 'Denders'],
	['Denders. Freight', 'Denders Freight'],
	['.Denders', 'Denders'],
	['Denders . Freight...', 'Denders Freight'],
	['Denders.,Freight', 'Denders Freight'],
	['Denders BV', 'Denders'],
])('"%s" and "%s"', (one, other) => {
	it('are one name', () => expect(keysOf(one).whole).toBe(keysOf(other).whole));
	it('have the same words', () =>
		expect(keysOf(one).words.sort()).toEqual(keysOf(other).words.sort()));
});

it.each([
	['Denders', 'Dender'],
	['Denders Freight', 'Denders'],
	['Denders Freight', 'DendersFreight'],
	['Denders', 'Denders Denders'],
	['A.B Denders', 'A B Denders'],
])('"%s" and "%s" are two names', (one, other) =>
	expect(keysOf(one).whole).not.toBe(keysOf(other).whole),
);

it.each(['', 'BV', 'N.V.', '---', 'Mevr. en Dhr.'])('"%s" is no name', (name) =>
	expect(keysOf(name)).toMatchObject({ whole: 0, words: [] }),
);

describe('a word', () => {
	const [janssens] = keysOf('Janssens').words;

	it.each(['Jansse', 'Jansseune', 'JANSS', 'Jan.ssens'])(
		'is that of "%s" by five letters',
		(name) => expect(keysOf(name).words).toEqual([janssens]),
	);

	it.each(['Jans', 'Janzsens', 'Sjanssens'])('is not that of "%s"', (name) =>
		expect(keysOf(name).words).not.toContain(janssens),
	);

	it.each([
		['Van De Velde', 2],
		['Li Wu', 0],
		['Max Li', 1],
		['Eva-Maria', 2],
		['aaa '.repeat(20), 16],
	])('counts from three letters, and sixteen are enough: %s', (name, count) =>
		expect(keysOf(name).words).toHaveLength(count),
	);
});

describe('the beginning', () => {
	const { start } = keysOf('Bakkerij Janssens');

	it.each(['Bakkerij Jans', 'BAKKERIJJANSEN', 'bakkerij-janse BV', 'Bakkerij Jan s'])(
		'is that of "%s" by twelve letters',
		(name) => expect(keysOf(name).start).toBe(start),
	);

	it.each(['Bakkerij Jane', 'Janssens Bakkerij'])('is not that of "%s"', (name) =>
		expect(keysOf(name).start).not.toBe(start),
	);

	it.each(['Bakkerij Ja', ''])('of "%s" is too short', (name) =>
		expect(keysOf(name).start).toBe(0),
	);
});
