import { wordHash } from '../../../../../nodes/PontoInvoiceMatch/matching/text/keywords';
import {
	createTokens,
	readTokens,
	type Tokens,
} from '../../../../../nodes/PontoInvoiceMatch/matching/text/tokens';
import {
	isBeforeCreditWord,
	isBehindCreditWord,
	isBehindShortCreditWord,
	mayBeCreditWord,
} from '../../../../../nodes/PontoInvoiceMatch/matching/references/creditWord';

const tokensOf = (text: string): Tokens => {
	const tokens = createTokens();
	// What an earlier text left behind must not be read.
	readTokens(tokens, 'Gutschrift CN note de crédit nr Gutschrift CN');
	readTokens(tokens, text);
	return tokens;
};

/** The first digits of the number at the end, as `2025` of `2025-0042`. */
const numberIn = (tokens: Tokens): number => {
	let first = tokens.count - 1;
	while (first > 0 && tokens.isNumber[first - 1]) first -= 1;
	return first;
};

describe('digits are those of a credit note', () => {
	it.each([
		...[
			'Gutschrift 42',
			'Gutschrift    42',
			'Gutschrift 2025-0042',
			'SEPA SAMMEL-GUTSCHRIFT 42',
			'Zins-Gutschrift 42',
			'Gutschrift-42',
			'Avoir n° 42',
		],
		...['Gutschrift Nr. 42', 'Gutschrift RE-42', 'Gutschrift RE42', 'Gutschrift nr. F-42'],
		...['credit note 42', 'credit nota 42', 'note de crédit 42', 'nota di credito n. 42'],
		...[
			'Gutschrift fuer RE 42',
			'note credit 42',
			'cr. nota 42',
			'credit note for your invoice 42',
			'Gutschrift - 42',
			'Gutschrift    RE-42',
		],
		...['dank voor creditnota 42', 'mijn Gutschrift 42', 'Gutschrift vom 42'],
	])('behind its word: %s', (text) => {
		const tokens = tokensOf(text);
		expect(isBehindCreditWord(tokens, numberIn(tokens))).toBe(true);
	});

	it.each([
		...['42', 'factuur 42', 'nr 42', 'n° nr 42', 'Gutschrift     42'],
		...['DA-GUTSCHRIFT 42', 'Gutschrift aus Dauerauftrag 42', 'Gutschrift Echtzeit 42'],
		...['SEPA-GUTSCHRIFT 42', 'Echtzeit Gutschrift 42', 'note 42', 'debit note 42'],
		...['note 42', 'crédit 42', 'de crédit 42', 'facture de crédit 42', 'note van crédit 42'],
		...[
			'Gutschrift 7/42x 42',
			'Gutschrift, Rechnung 42',
			'Gutschrift     RE-42',
			'Gutschrift bakker 42',
			'note, crédit 42',
			'Gutschrift RE,  42',
		],
	])('but not otherwise: %s', (text) => {
		const tokens = tokensOf(text);
		expect(isBehindCreditWord(tokens, tokens.count - 1)).toBe(false);
	});
});

describe('digits are those of a credit note of somebody else', () => {
	const prefixes = new Set([wordHash('NC'), wordHash('INV')]);

	it.each([
		'CN 42',
		'CN    42',
		'CN nr. 42',
		'CN n° nr 42',
		'dank voor CN-42',
		'CN van 42',
		'CN F42',
		'CN op factuur 42',
	])('behind its letters: %s', (text) => {
		const tokens = tokensOf(text);
		expect(isBehindShortCreditWord(tokens, tokens.count - 1, prefixes)).toBe(true);
	});

	it.each([
		...[
			'42 CN',
			'42-CN',
			'42 (CN)',
			'42 credit note',
			'42 note de crédit',
			'42/CN',
			'42 creditnota',
		],
	])('in front of its letters, or of any credit note: %s', (text) =>
		expect(isBeforeCreditWord(tokensOf(text), 0, prefixes)).toBe(true),
	);

	it.each([
		'42',
		'42 NC',
		'42, CN',
		'42 voor CN',
		'42     CN',
		'42 note 7 CN',
		'42 crédit',
		'42 van de firma creditnota',
	])('but not: %s', (text) => expect(isBeforeCreditWord(tokensOf(text), 0, prefixes)).toBe(false));

	it.each([
		'42',
		'nr 42',
		'NC 42',
		'INV 42',
		'XY 42',
		'CN     42',
		'CN bakker 42',
		'CN 7 42',
		'7 42',
	])('but not otherwise, or where our own numbers have them: %s', (text) => {
		const tokens = tokensOf(text);
		expect(isBehindShortCreditWord(tokens, tokens.count - 1, prefixes)).toBe(false);
	});
});

it.each([
	['Gutschrift', true],
	['kreditnota', true],
	['note', false],
	['Rechnung', false],
])('whether %s may stand for a credit note: %s', (word, may) =>
	expect(mayBeCreditWord(tokensOf(word), 0)).toBe(may),
);
