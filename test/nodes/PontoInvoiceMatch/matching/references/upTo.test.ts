import {
	isArrowBetween,
	isDashBetween,
	wordsUpTo,
} from '../../../../../nodes/PontoInvoiceMatch/matching/references/upTo';
import {
	createTokens,
	readTokens,
	type Tokens,
} from '../../../../../nodes/PontoInvoiceMatch/matching/text/tokens';

const tokensOf = (text: string): Tokens => {
	const tokens = createTokens();
	// What an earlier text left behind must not be read.
	readTokens(tokens, '42 t e m tot en met 44 t e m');
	readTokens(tokens, text);
	return tokens;
};

it.each([
	...[
		['tot', 1],
		['à', 1],
		['thru', 1],
		['t/m', 2],
		["jusqu'à", 2],
		['bis einschl.', 2],
		['tot en met', 3],
		['t.e.m.', 3],
		['t. e. m.', 3],
	],
	...[
		['upto', 1],
		['up to', 2],
		['up to and including', 4],
		['tot & met', 2],
		['tot/met', 2],
		['bis inkl.', 2],
		['bis und mit', 3],
		['t/m nr', 3],
		['tot en met nr.', 4],
		['au n°', 2],
		["jusqu'à la facture", 4],
		['bis zur Rechnung', 3],
	],
	...[
		['en', 0],
		['up', 0],
		['nr', 0],
		['t', 0],
		['t e', 0],
		['m', 0],
		['', 0],
	],
])('"%s" says "to" in so many words: %i', (words, count) =>
	expect(wordsUpTo(tokensOf(`42 ${words} 44`), 1)).toBe(count),
);

it.each(['42 -> 44', '42->44', '42 → 44', '42 => 44', '42 > 44', 'F42 -> F44'])(
	'an arrow leads from one to the other: %s',
	(text) => {
		const tokens = tokensOf(text);
		const first = tokens.isNumber[0] ? 0 : 1;
		expect(isArrowBetween(tokens, first, tokens.count - 1)).toBe(true);
		expect(isDashBetween(tokens, first, tokens.count - 1)).toBe(false);
	},
);

it.each(['42 - 44', '42-44', '42...44', '42 .. 44', '42-F44', '42 - F 44', '42 -- 44', '42 ~ 44'])(
	'a dash or dots stand between: %s',
	(text) => {
		const tokens = tokensOf(text);
		expect(isDashBetween(tokens, 0, tokens.count - 1)).toBe(true);
		expect(isArrowBetween(tokens, 0, tokens.count - 1)).toBe(false);
	},
);

it.each(['42 44', '42, 44', '42 >> 44', '42 ---- 44', '42 van 44'])('neither: %s', (text) => {
	const tokens = tokensOf(text);
	const last = tokens.count - 1;
	expect(isDashBetween(tokens, 0, last)).toBe(false);
	expect(isArrowBetween(tokens, 0, last)).toBe(false);
});
