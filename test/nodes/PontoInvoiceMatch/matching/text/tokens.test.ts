import {
	createTokens,
	gapBefore,
	readTokens,
	tokenLength,
	tokenText,
	writtenBetween,
} from '../../../../../nodes/PontoInvoiceMatch/matching/text/tokens';
import { foldText } from '../../../../../nodes/PontoInvoiceMatch/matching/text/characters';

function tokensOf(text: string) {
	const tokens = createTokens();
	readTokens(tokens, 'whatever 1 was 2 read 3 before');
	readTokens(tokens, text);
	return tokens;
}

const cut = (text: string) => {
	const tokens = tokensOf(text);
	return Array.from({ length: tokens.count }, (_, at) =>
		tokens.isNumber[at] ? tokens.values[at] : tokenText(tokens, at),
	);
};

it.each<[string, Array<string | number>]>([
	['INV/2025/00042', ['INV', 2025, 42]],
	['F123B', ['F', 123, 'B']],
	['Café n°\u00a07', ['Café', 'n', 7]],
	['a', ['a']],
	['A1', ['A', 1]],
	['0 00', [0, 0]],
	['１２', [12]],
	['123456789012345', [123456789012345]],
	['1234567890123456', [Number.NaN]],
	['Δ 7', [7]],
	['', []],
	[' -- ', []],
])('"%s" is cut into %j', (text, parts) => expect(cut(text)).toEqual(parts));

it('a text of more than 400 parts is read up to there', () => {
	expect(tokensOf('a 1 '.repeat(200)).count).toBe(400);
	expect(tokensOf('a 1 '.repeat(300)).count).toBe(400);
});

it.each([
	['007', '7', true],
	['0', '000', true],
	['70', '7', false],
	['707', '77', false],
	['Café', 'CAFE', true],
	['cafe', 'cafa', false],
	['ａbc', 'ABC', true],
])('%s and %s are found as one: %s', (one, other, same) =>
	expect(tokensOf(one).hashes[0] === tokensOf(other).hashes[0]).toBe(same),
);

it('characters between two parts are counted, and none lie beyond the ends', () => {
	const tokens = tokensOf('a1 - 22');
	expect([0, 1, 2, 3].map((at) => gapBefore(tokens, at))).toEqual([1000, 0, 3, 1000]);
	expect([-1, 4].map((at) => gapBefore(tokens, at))).toEqual([1000, 1000]);
	expect([0, 1, 2].map((at) => tokenLength(tokens, at))).toEqual([1, 1, 2]);
	expect(writtenBetween(tokens, 1, 2)).toBe('1 - 22');
});

it.each([
	['Café n° 42', 'CAFEN42'],
	['Łódź ß Æ', 'LODZSA'],
	['e\u0301 ½', 'E12'],
	['ɐ', ''],
	['ａ９', 'A9'],
	['zZ9', 'ZZ9'],
])('"%s" folds to "%s"', (text, folded) => expect(foldText(text)).toBe(folded));

it('of a longer text that was read before nothing is left behind the end', () => {
	const fresh = createTokens();
	readTokens(fresh, 'betaling 1142 €');
	const reused = createTokens();
	readTokens(reused, 'Betaling juni +++123/4567/89002+++ 100 EUR tel 12');
	readTokens(reused, 'betaling 1142 €');
	expect(reused).toEqual(fresh);
});
